namespace OpgaveSim.Results.Tables;

/// <summary>A column of a table of results.</summary>
/// <param name="Name">Its name, with the unit where a bare number would not say it.</param>
/// <param name="Type">Its type in DuckDB.</param>
/// <param name="Meaning">What it holds, for the data dictionary.</param>
/// <param name="Of">Its value in a row; null is no value.</param>
/// <param name="Unit">What it counts, or its unit and range; empty: it has none, or is a measure, whose catalogue says it.</param>
public sealed record Column<TRow>(string Name, ColumnType Type, string Meaning, Func<TRow, object?> Of, string Unit = "")
{
    /// <summary>Whether it came later, for what is off by default: a digest passes over it where it has no value, so that results without it keep theirs.</summary>
    public bool IsLater { get; init; }
}
