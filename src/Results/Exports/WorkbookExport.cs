using System.Globalization;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Workbooks;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Output;

namespace OpgaveSim.Results.Exports;

/// <summary>The stored tables of a result as a workbook: the data dictionary, and a sheet a table. Rows are in the order of <see cref="TableExport"/>.</summary>
public static class WorkbookExport
{
    /// <summary>The file.</summary>
    public const string FileName = "tables.xlsx";

    /// <summary>The sheet that says what the columns of the others hold.</summary>
    public const string Dictionary = "data-dictionary";

    /// <summary>Writes the workbook.</summary>
    /// <param name="reader">The result.</param>
    /// <param name="choice">Which runs; tables without a run's key are written whole.</param>
    /// <param name="folder">Folder to write to.</param>
    /// <param name="files">The command's files.</param>
    /// <param name="cancellation">Stops between rows.</param>
    /// <returns>How many texts were too long for a cell, and were cut.</returns>
    /// <exception cref="FaultsException">A table has more rows than a sheet holds: all such tables, at once. Nothing is written.</exception>
    public static int Write(ResultReader reader, RunChoice choice, string folder, OutputFiles files, CancellationToken cancellation)
    {
        var tables = TableExport.Tables(reader);
        CheckRows(reader, tables.Select(table => (table, Query: TableExport.Query(reader, table, choice))));
        var cut = 0;
        files.Write(Path.Combine(folder, FileName), path => WorkbookWriter.Write(path, book =>
        {
            book.Sheet(Dictionary, [18, 26, 12, 26, 90], Describe(reader, tables));
            foreach (var table in tables)
            {
                cut += book.Sheet(table, [], sheet => reader.Scan(TableExport.Query(reader, table, choice), names => sheet.Row(SheetStyle.Header, names), row =>
                {
                    cancellation.ThrowIfCancellationRequested();
                    sheet.Row(SheetStyle.Plain, row);
                }));
            }
        }));
        return cut;
    }

    /// <summary>Refuses what a sheet cannot hold.</summary>
    /// <param name="rows">Each table with its rows.</param>
    /// <exception cref="FaultsException">A table has more rows than a sheet holds: all such tables, at once.</exception>
    public static void CheckRows(IEnumerable<(string Table, long Rows)> rows)
    {
        var faults = rows.Where(one => one.Rows >= SheetWriter.MostRows).Select(one => new Fault("--format xlsx", 0, 0,
            ExportFaultTexts.TooManyRows(one.Table, Grouped(one.Rows), Grouped(SheetWriter.MostRows)))).ToArray();
        if (faults.Length > 0)
        {
            throw new FaultsException(faults);
        }
    }

    private static string Grouped(long rows) => rows.ToString("N0", CultureInfo.InvariantCulture);

    private static void CheckRows(ResultReader reader, IEnumerable<(string Table, string Query)> tables) =>
        CheckRows(tables.Select(one => (one.Table, Convert.ToInt64(reader.Query($"select count(*) from ({one.Query})")[0][0], CultureInfo.InvariantCulture))));

    private static Action<SheetWriter> Describe(ResultReader reader, IReadOnlyCollection<string> tables) => sheet =>
    {
        sheet.Row(SheetStyle.Header, "table", "column", "type", "unit", "meaning");
        foreach (var entry in DataDescription.Of(reader, tables))
        {
            sheet.Row(SheetStyle.Wrapped, entry.Table, entry.Column, entry.Type, entry.Unit, entry.Meaning);
        }
    };
}
