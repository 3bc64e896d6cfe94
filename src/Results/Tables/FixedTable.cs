using OpgaveSim.Experiments.Definitions;

namespace OpgaveSim.Results.Tables;

/// <summary>A table of results that is written once, from the experiment alone, and bears no run's key.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Meaning">What a row is, for the data dictionary.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, in order.</param>
public sealed record FixedTable(
    string Name, string Meaning, IReadOnlyList<Column<object>> Columns, Func<Experiment, IEnumerable<object>> Rows)
{
    /// <summary>A table with typed rows.</summary>
    public static FixedTable Of<TRow>(
        string name, string meaning, Func<Experiment, IEnumerable<TRow>> rows, params IReadOnlyList<Column<TRow>> columns)
        where TRow : notnull => new(
            name, meaning, [.. columns.Select(column => new Column<object>(column.Name, column.Type, column.Meaning, row => column.Of((TRow)row), column.Unit))],
            experiment => rows(experiment).Select(row => (object)row));
}
