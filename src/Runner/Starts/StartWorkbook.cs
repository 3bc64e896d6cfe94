using System.Globalization;
using CsvHelper;
using OpgaveSim.Experiments.Cases;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Workbooks;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Runner.Starts;

/// <summary>The case to start from as a workbook: a sheet that explains it, and a sheet for each table.</summary>
public static class StartWorkbook
{
    /// <summary>Its file.</summary>
    public const string FileName = "case.xlsx";

    private const double NameWidth = 16, ColumnWidth = 18, MeaningWidth = 90, OtherWidth = 60;

    /// <summary>Writes it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="tables">The tables as CSV, by the name of their file.</param>
    /// <param name="language">The language of names and explanation; the example is the same.</param>
    public static void Write(string file, IReadOnlyDictionary<string, string> tables, ReportLanguage language) => WorkbookWriter.Write(file, book =>
    {
        book.Sheet(CaseTableTexts.Sheet.In(language), [NameWidth, ColumnWidth, MeaningWidth, OtherWidth], sheet => Explain(sheet, language));
        foreach (var table in CaseFiles.All)
        {
            book.Sheet(CaseTableTexts.Sheets[TableNames.Plain(table)].In(language), [ColumnWidth, OtherWidth / 2], sheet => Put(sheet, tables[table], language));
        }
    });

    private static void Explain(SheetWriter sheet, ReportLanguage language)
    {
        sheet.Row(SheetStyle.Title, CaseTableTexts.Title.In(language));
        foreach (var line in CaseTableTexts.Lines)
        {
            sheet.Row(SheetStyle.Plain, line.In(language));
        }

        foreach (var (command, does) in CaseTableTexts.Commands)
        {
            sheet.Row(SheetStyle.Plain, command, null, does.In(language));
        }

        sheet.Row(SheetStyle.Plain);
        sheet.Row(SheetStyle.Header, CaseTableTexts.Head.Select(text => text.In(language)));
        foreach (var (table, column, meaning) in CaseTableTexts.Meanings)
        {
            var others = ColumnNames.All.FirstOrDefault(one => one.Column == column).Names ?? [];
            sheet.Row(SheetStyle.Wrapped, CaseTableTexts.Sheets[table].In(language), column.Length == 0 ? "…" : Name(column, language), meaning.In(language),
                string.Join(", ", others.Prepend(column).Where(name => name.Length > 0 && name != Name(column, language))));
        }
    }

    private static void Put(SheetWriter sheet, string csv, ReportLanguage language)
    {
        using var reader = CsvReader.Create(System.Text.Encoding.UTF8.GetBytes(csv), new CsvReaderOptions { Separator = ',', HasHeader = false });
        for (var isHeader = true; reader.Read(); isHeader = false)
        {
            var fields = Enumerable.Range(0, reader.FieldCount).Select(reader.GetString).ToArray();
            sheet.Row(isHeader ? SheetStyle.Header : SheetStyle.Plain, fields.Select(field => isHeader ? Name(field, language) : Value(field)));
        }
    }

    private static string Name(string column, ReportLanguage language) => CaseTableTexts.Columns.TryGetValue(column, out var name) ? name.In(language) : column;

    private static object? Value(string field) => field.Length == 0 ? null : InputNumber.Real(field, NumberStyles.Float) is { } number ? number : field;
}
