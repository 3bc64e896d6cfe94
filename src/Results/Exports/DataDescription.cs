using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Tables;

namespace OpgaveSim.Results.Exports;

/// <summary>The data dictionary: every column of every table of a result, made from the tables' own descriptions.</summary>
public static class DataDescription
{
    /// <summary>The file that lies beside exported tables.</summary>
    public const string FileName = "data-dictionary.csv";

    /// <summary>All entries, tables in the order of docs/results.md.</summary>
    public static IReadOnlyList<DictionaryEntry> All { get; } =
    [
        .. HeadTables.All.SelectMany(table => table.Columns.Select(column =>
            new DictionaryEntry(table.Name, column.Name, SqlType.Of(column.Type), column.Unit, column.Meaning))),
        .. ResultTables.All.SelectMany(table => ResultTables.Key.Select(key => new DictionaryEntry(table.Name, key.Name, SqlType.Of(key.Type), "", key.Meaning))
            .Concat(table.Columns.Select(column => Entry(table.Name, column)))
            .Concat(table == ResultTables.Run ? [new DictionaryEntry(table.Name, "digest", SqlType.Of(ColumnType.Text), "", "Digest of the run's rows, 64 hex digits")] : [])),
        .. FixedTables.All.SelectMany(table => table.Columns.Select(column => Entry(table.Name, column))),
    ];

    /// <summary>Names of the tables that it describes, in order.</summary>
    public static IReadOnlyList<string> Tables { get; } = [.. All.Select(entry => entry.Table).Distinct()];

    /// <summary>Writes the entries of some tables as CSV.</summary>
    /// <param name="file">The file.</param>
    /// <param name="tables">The tables.</param>
    public static void Write(string file, IReadOnlyCollection<string> tables) => CsvFile.Write(file, csv =>
    {
        csv.Row("table", "column", "type", "unit", "meaning");
        foreach (var entry in All.Where(entry => tables.Contains(entry.Table)))
        {
            csv.Row(entry.Table, entry.Column, entry.Type, entry.Unit, entry.Meaning);
        }
    });

    private static DictionaryEntry Entry(string table, Column<object> column) => new(
        table, column.Name, SqlType.Of(column.Type),
        column.Unit.Length > 0 ? column.Unit : MeasureCatalogue.All.FirstOrDefault(measure => measure.Column == column.Name) is { } measure ? MeasureTexts.Range(measure).En : "",
        column.Meaning);
}
