namespace OpgaveSim.Results.Exports;

/// <summary>A line of the data dictionary: what a column holds.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Column">Its name.</param>
/// <param name="Type">Its type in DuckDB.</param>
/// <param name="Unit">What it counts, or its unit and range; empty: it has none.</param>
/// <param name="Meaning">What it holds, and when it has no value.</param>
public sealed record DictionaryEntry(string Table, string Column, string Type, string Unit, string Meaning);
