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
        .. KeyedTables.All.SelectMany(table => table.Stored.Select(column => Entry(table.Name, column))),
        .. FixedTables.All.SelectMany(table => table.Columns.Select(column => Entry(table.Name, (column.Name, column.Type, column.Unit, column.Meaning)))),
    ];

    /// <summary>Names of the tables that it describes, in order.</summary>
    public static IReadOnlyList<string> Tables { get; } = [.. All.Select(entry => entry.Table).Distinct()];

    /// <summary>The entries of some tables of a result, with those of columns that only its export has.</summary>
    /// <param name="reader">The result.</param>
    /// <param name="tables">The tables.</param>
    public static IEnumerable<DictionaryEntry> Of(ResultReader reader, IReadOnlyCollection<string> tables) =>
        All.Concat(DesignColumns.Described(reader)).Where(entry => tables.Contains(entry.Table));

    /// <summary>Writes entries as CSV.</summary>
    /// <param name="file">The file.</param>
    /// <param name="entries">The entries.</param>
    /// <param name="style">For whom it is written.</param>
    public static void Write(string file, IEnumerable<DictionaryEntry> entries, CsvStyle style) => CsvFile.Write(file, csv =>
    {
        csv.Row("table", "column", "type", "unit", "meaning");
        foreach (var entry in entries)
        {
            csv.Row(entry.Table, entry.Column, entry.Type, entry.Unit, entry.Meaning);
        }
    }, style);

    private static DictionaryEntry Entry(string table, (string Name, ColumnType Type, string Unit, string Meaning) column) => new(
        table, column.Name, SqlType.Of(column.Type),
        column.Unit.Length > 0 ? column.Unit : MeasureCatalogue.All.FirstOrDefault(measure => measure.Column == column.Name) is { } measure ? MeasureTexts.Range(measure).En : "",
        column.Meaning);
}
