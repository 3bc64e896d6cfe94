namespace OpgaveSim.Analysis.Inference.Forests;

/// <summary>
/// What trees split on, by column: the different values of each feature in ascending order, and for each row its place among them. Trees
/// sort places instead of values, and equal values have equal places.
/// </summary>
internal sealed class ForestRows
{
    private readonly double[][] values;
    private readonly int[][] places;

    /// <summary>Ranks the values. O(features × rows log rows).</summary>
    /// <param name="rowByRow">Rows × features, row by row.</param>
    /// <param name="features">Number of features, at least 1.</param>
    /// <exception cref="ArgumentException">There are no rows or no features, or a value is NaN.</exception>
    public ForestRows(double[] rowByRow, int features)
    {
        if (features == 0 || rowByRow.Length == 0 || rowByRow.Any(double.IsNaN))
        {
            throw new ArgumentException("A forest needs at least a row and a feature, and a value of every feature in every row. Take out rows and columns with missing values first.");
        }

        (Count, Features) = (rowByRow.Length / features, features);
        values = new double[features][];
        places = new int[features][];
        for (var feature = 0; feature < features; feature++)
        {
            double[] column = [.. Enumerable.Range(0, Count).Select(row => rowByRow[row * features + feature])];
            double[] different = [.. column.Distinct().Order()];
            values[feature] = different;
            places[feature] = Array.ConvertAll(column, value => Array.BinarySearch(different, value));
        }
    }

    /// <summary>Number of rows.</summary>
    public int Count { get; }

    /// <summary>Number of features.</summary>
    public int Features { get; }

    /// <summary>The value of a feature in a row.</summary>
    public double Value(int row, int feature) => values[feature][places[feature][row]];

    /// <summary>By row, the place of its value of a feature among the different values of that feature.</summary>
    public ReadOnlySpan<int> Places(int feature) => places[feature];

    /// <summary>The bound halfway between two places of a feature; the lower value where rounding leaves nothing between.</summary>
    public double Between(int feature, int lower, int higher)
    {
        double low = values[feature][lower], high = values[feature][higher];
        var middle = low + (high - low) / 2;
        return middle < high ? middle : low;
    }
}
