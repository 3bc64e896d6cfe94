namespace OpgaveSim.Analysis.Inference;

/// <summary>Brings columns to mean 0 and standard deviation 1 (n − 1). A column that is constant becomes 0 throughout.</summary>
public sealed class ColumnScale
{
    private const double Rounding = 1e-12;

    private readonly double[] means, factors;

    private ColumnScale(double[] means, double[] factors) => (this.means, this.factors) = (means, factors);

    /// <summary>Number of columns.</summary>
    public int Columns => means.Length;

    /// <summary>The scale of a table's columns, summed over the rows in their order.</summary>
    /// <param name="values">Rows × columns, row by row; at least one row.</param>
    /// <param name="columns">Number of columns.</param>
    public static ColumnScale Of(ReadOnlySpan<double> values, int columns)
    {
        double[] means = new double[columns], factors = new double[columns];
        var rows = values.Length / columns;
        for (var place = 0; place < values.Length; place++)
        {
            means[place % columns] += values[place] / rows;
        }

        for (var place = 0; place < values.Length; place++)
        {
            var away = values[place] - means[place % columns];
            factors[place % columns] += away * away;
        }

        for (var column = 0; column < columns; column++)
        {
            var deviation = Math.Sqrt(factors[column] / Math.Max(1, rows - 1));
            factors[column] = Varies(deviation, means[column]) ? 1 / deviation : 0;
        }

        return new(means, factors);
    }

    /// <summary>Whether a column's deviation is more than rounding.</summary>
    internal static bool Varies(double deviation, double mean) => deviation > Rounding * Math.Max(1, Math.Abs(mean));

    /// <summary>Mean of a column.</summary>
    public double Mean(int column) => means[column];

    /// <summary>1 / standard deviation of a column; 0 where it is constant.</summary>
    public double Factor(int column) => factors[column];

    /// <summary>A value of a column, scaled.</summary>
    public double Scaled(double value, int column) => (value - means[column]) * factors[column];

    /// <summary>A table's values, scaled.</summary>
    /// <param name="values">Rows × columns, row by row.</param>
    public double[] All(ReadOnlySpan<double> values)
    {
        var scaled = new double[values.Length];
        for (var place = 0; place < scaled.Length; place++)
        {
            scaled[place] = Scaled(values[place], place % Columns);
        }

        return scaled;
    }
}
