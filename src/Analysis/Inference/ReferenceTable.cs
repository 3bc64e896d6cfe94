namespace OpgaveSim.Analysis.Inference;

/// <summary>
/// Simulated worlds as an estimator sees them: for each, the parameters that were drawn from the prior and the summaries that came out.
/// Rows keep their order, on which ties are decided.
/// </summary>
/// <param name="Parameters">The parameters, in the order of their columns.</param>
/// <param name="Summaries">Names of the summaries, in the order of their columns.</param>
/// <param name="Drawn">Rows × parameters, row by row.</param>
/// <param name="Simulated">Rows × summaries, row by row; NaN is no value.</param>
public sealed record ReferenceTable(IReadOnlyList<InferredParameter> Parameters, IReadOnlyList<string> Summaries, double[] Drawn, double[] Simulated)
{
    /// <summary>Number of rows.</summary>
    /// <exception cref="ArgumentException">On construction, where the two arrays do not have equally many whole rows.</exception>
    public int Rows { get; } = RowsOf(Parameters.Count, Summaries.Count, Drawn.Length, Simulated.Length);

    /// <summary>The value of a parameter that a row was drawn with.</summary>
    /// <param name="row">Row, from 0.</param>
    /// <param name="parameter">Column, from 0.</param>
    public double Parameter(int row, int parameter) => Drawn[row * Parameters.Count + parameter];

    /// <summary>A summary of a row; NaN is no value.</summary>
    /// <param name="row">Row, from 0.</param>
    /// <param name="summary">Column, from 0.</param>
    public double Summary(int row, int summary) => Simulated[row * Summaries.Count + summary];

    /// <summary>All summaries of a row. No copy.</summary>
    /// <param name="row">Row, from 0.</param>
    public ReadOnlySpan<double> SummariesOf(int row) => Simulated.AsSpan(row * Summaries.Count, Summaries.Count);

    /// <summary>The table with only some summaries.</summary>
    /// <param name="summaries">Columns, in the order that they get.</param>
    public ReferenceTable Only(IReadOnlyList<int> summaries)
    {
        var kept = new double[Rows * summaries.Count];
        for (var row = 0; row < Rows; row++)
        {
            for (var place = 0; place < summaries.Count; place++)
            {
                kept[row * summaries.Count + place] = Summary(row, summaries[place]);
            }
        }

        return new(Parameters, [.. summaries.Select(summary => Summaries[summary])], Drawn, kept);
    }

    /// <summary>The table with only some rows.</summary>
    /// <param name="rows">Rows, in the order that they get.</param>
    public ReferenceTable OnlyRows(IReadOnlyList<int> rows) =>
        new(Parameters, Summaries, Taken(Drawn, Parameters.Count, rows), Taken(Simulated, Summaries.Count, rows));

    /// <summary>The table without some rows; the others keep their order.</summary>
    /// <param name="rows">Rows that are left out.</param>
    public ReferenceTable WithoutRows(IReadOnlyList<int> rows)
    {
        var left = rows.ToHashSet();
        return OnlyRows([.. Enumerable.Range(0, Rows).Where(row => !left.Contains(row))]);
    }

    private static double[] Taken(double[] values, int width, IReadOnlyList<int> rows)
    {
        var taken = new double[rows.Count * width];
        for (var place = 0; place < rows.Count; place++)
        {
            values.AsSpan(rows[place] * width, width).CopyTo(taken.AsSpan(place * width));
        }

        return taken;
    }

    private static int RowsOf(int parameters, int summaries, int drawn, int simulated)
    {
        var rows = parameters > 0 ? drawn / parameters : summaries > 0 ? simulated / summaries : 0;
        return rows * parameters == drawn && rows * summaries == simulated ? rows : throw new ArgumentException(
            $"A reference table of {parameters} parameters and {summaries} summaries cannot have {drawn} drawn and {simulated} simulated values: both must be whole rows, equally many.");
    }
}
