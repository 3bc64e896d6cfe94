using OpgaveSim.Model.Mathematics;

namespace OpgaveSim.Analysis.Inference;

/// <summary>
/// The rows of a table that are nearest to a point by Euclid's distance. Columns are guesses of parameters on the logit scale, on which all priors are alike and a
/// guess varies as far as summaries explain its parameter. So they are taken as they are: what is noise hardly counts, and no scale lets it count as much as the rest.
/// </summary>
/// <param name="values">Rows × columns, row by row.</param>
/// <param name="columns">Number of columns, at least 1.</param>
public sealed class NearestDraws(double[] values, int columns)
{
    /// <summary>The worlds that look most like an observation to an estimate: nearest by the semi-automatic summaries of all parameters.</summary>
    /// <param name="table">Rows without missing values.</param>
    /// <param name="observed">The observation's summaries, in the order of the table.</param>
    /// <param name="count">How many, from 1 to all.</param>
    /// <returns>Rows, ascending.</returns>
    public static int[] Around(ReferenceTable table, ReadOnlySpan<double> observed, int count)
    {
        var summaries = SemiAutomaticSummaries.Fit(table, [.. Enumerable.Range(0, table.Parameters.Count)]);
        return new NearestDraws(summaries.OfDraws(), table.Parameters.Count).To(summaries.Of(observed), count).Rows;
    }

    /// <summary>The nearest rows. Expected O(rows × columns).</summary>
    /// <param name="point">A value a column.</param>
    /// <param name="count">How many rows, from 1 to all.</param>
    /// <returns>Rows, ascending, and the distance of each. Among equally distant rows those with the smaller numbers are taken.</returns>
    public (int[] Rows, double[] Distances) To(ReadOnlySpan<double> point, int count)
    {
        var squares = Squares(point);
        var bound = OrderStatistic.Select((double[])squares.Clone(), count - 1).Value;
        var equals = count - squares.Count(square => square < bound);
        var rows = new List<int>(count);
        for (var row = 0; row < squares.Length; row++)
        {
            if (squares[row] < bound || (squares[row] == bound && equals-- > 0))
            {
                rows.Add(row);
            }
        }

        return ([.. rows], [.. rows.Select(row => Math.Sqrt(squares[row]))]);
    }

    private double[] Squares(ReadOnlySpan<double> point)
    {
        var squares = new double[values.Length / columns];
        for (var row = 0; row < squares.Length; row++)
        {
            var sum = 0.0;
            for (var column = 0; column < columns; column++)
            {
                var away = values[row * columns + column] - point[column];
                sum += away * away;
            }

            squares[row] = sum;
        }

        return squares;
    }
}
