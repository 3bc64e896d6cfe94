namespace OpgaveSim.Results.Tables;

/// <summary>A table of results whose rows come out of a run.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Meaning">What a row is, for the data dictionary.</param>
/// <param name="Order">Columns that put a run's rows in order; together with the run's key they name a row.</param>
/// <param name="Columns">Its columns, after those of the run's key.</param>
/// <param name="Rows">Its rows of a run, in that order.</param>
public sealed record ResultTable(
    string Name, string Meaning, IReadOnlyList<string> Order, IReadOnlyList<Column<object>> Columns, Func<FinishedRun, IEnumerable<object>> Rows)
    : KeyedTable(Name, Meaning, Order, Columns)
{
    /// <summary>A table with typed rows.</summary>
    public static ResultTable Of<TRow>(
        string name, string meaning, IReadOnlyList<string> order, Func<FinishedRun, IEnumerable<TRow>> rows, params IReadOnlyList<Column<TRow>> columns)
        where TRow : notnull => new(name, meaning, order, Untyped(columns), run => rows(run).Select(row => (object)row));
}
