namespace OpgaveSim.Analysis.Inference.Forests;

/// <summary>
/// Summaries with further columns: for each parameter what a ridge regression guesses of it. One split on a guess does what many on weak summaries
/// do, as linear discriminants do for Pudlo et al. (2016). A row of the table is guessed from the four fifths that it is not in, by row number modulo 5:
/// had it a say in its guess, the guess would tell more of it than of an observation; were it alone left out, the mean of the others would tell its value.
/// </summary>
internal sealed class GuessedColumns
{
    private const int Folds = 5;

    private readonly SemiAutomaticSummaries guesses;

    /// <summary>Learns the guesses. O(rows × summaries²), five times.</summary>
    /// <param name="table">Rows without missing values, at least ten, of at least one summary.</param>
    /// <exception cref="ArgumentException">A summary is NaN, there is none, or there are fewer than ten rows.</exception>
    public GuessedColumns(ReferenceTable table)
    {
        if (table.Rows < 2 * Folds || table.Summaries.Count == 0 || table.Simulated.Any(double.IsNaN))
        {
            throw new ArgumentException(
                "A forest needs at least ten rows and a summary, and a value of every summary in every row. Take out rows and columns with missing values first.");
        }

        guesses = Learnt(table);
        (Count, RowByRow) = (table.Summaries.Count + table.Parameters.Count, new double[table.Rows * (table.Summaries.Count + table.Parameters.Count)]);
        Parallel.For(0, Folds, fold => Fill(table, [.. Enumerable.Range(0, table.Rows).Where(row => row % Folds == fold)]));
    }

    /// <summary>Number of columns: summaries, then guesses.</summary>
    public int Count { get; }

    /// <summary>Rows × columns, row by row.</summary>
    public double[] RowByRow { get; }

    /// <summary>Summaries with their guesses.</summary>
    public double[] Of(ReadOnlySpan<double> summaries) => [.. summaries, .. guesses.Of(summaries)];

    private static SemiAutomaticSummaries Learnt(ReferenceTable table) =>
        SemiAutomaticSummaries.Fit(table, [.. Enumerable.Range(0, table.Parameters.Count)]);

    private void Fill(ReferenceTable table, int[] fold)
    {
        var others = Learnt(table.WithoutRows(fold));
        foreach (var row in fold)
        {
            var here = RowByRow.AsSpan(row * Count, Count);
            table.SummariesOf(row).CopyTo(here);
            others.Of(table.SummariesOf(row)).CopyTo(here[table.Summaries.Count..]);
        }
    }
}
