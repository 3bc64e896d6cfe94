using System.Globalization;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Workbooks;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Exports;
using OpgaveSim.Runner.Commands;

namespace OpgaveSim.Runner.Tests.Exports;

public class WorkbookExportTests(ExportFixture results) : IClassFixture<ExportFixture>
{
    [Fact]
    public async Task Every_table_is_a_sheet_with_every_row_and_the_dictionary_comes_first()
    {
        var output = results.At("workbook");
        Assert.Equal(ExitCode.Done, await CommandLine.RunAsync(["export", results.Case, "--format", "xlsx", "--out", output]));
        Assert.Equal([WorkbookExport.FileName], Directory.GetFiles(output).Select(Path.GetFileName).Where(name => name!.EndsWith(".xlsx", StringComparison.Ordinal)));
        var sheets = WorkbookReader.Read(await File.ReadAllBytesAsync(Path.Combine(output, WorkbookExport.FileName)), out _)!;
        using var reader = new ResultReader(results.Case);
        Assert.Equal(WorkbookExport.Dictionary, sheets[0].Name);
        Assert.Equal(reader.Tables().Order(), sheets.Skip(1).Select(sheet => sheet.Name).Order());
        Assert.Equal(DataDescription.All.Count(entry => reader.Tables().Contains(entry.Table)), sheets[0].Rows.Count - 1);
        foreach (var sheet in sheets.Skip(1))
        {
            Assert.Equal(reader.Columns(sheet.Name).Order(), sheet.Rows[0].Cells.Select(cell => cell.Text).Order());
            Assert.Equal((long)reader.Query($"select count(*) from {sheet.Name}")[0][0]!, sheet.Rows.Count - 1);
        }
    }

    [Fact]
    public async Task A_number_keeps_all_its_digits_and_a_name_that_begins_as_a_formula_is_text()
    {
        var output = results.At("digits");
        await CommandLine.RunAsync(["export", results.Case, "--format", "xlsx", "--out", output]);
        var sheets = WorkbookReader.Read(await File.ReadAllBytesAsync(Path.Combine(output, WorkbookExport.FileName)), out _)!;
        using var reader = new ResultReader(results.Case);
        Assert.Equal(
            reader.Query("select strength from tie order by 1").Select(row => (double)row[0]!),
            Column(sheets.Single(sheet => sheet.Name == "tie"), "strength").Select(cell => double.Parse(cell.Text, CultureInfo.InvariantCulture)).Order());
        Assert.Contains(Column(sheets.Single(sheet => sheet.Name == "actor"), "name"), cell => cell.Text == ExportFixture.FirstName && cell.Kind == WorkbookCellKind.Text);
    }

    [Fact]
    public void More_rows_than_a_sheet_holds_are_refused_with_all_such_tables()
    {
        WorkbookExport.CheckRows([("run", SheetWriter.MostRows - 1)]);
        var message = Assert.Throws<FaultsException>(() => WorkbookExport.CheckRows([("run", 3), ("member", SheetWriter.MostRows), ("actor", 5_000_000)])).Message;
        Assert.Contains("table member has 1,048,576 rows, and a sheet holds 1,048,576 with its header", message, StringComparison.Ordinal);
        Assert.Contains("table actor has 5,000,000 rows", message, StringComparison.Ordinal);
        Assert.DoesNotContain("table run", message, StringComparison.Ordinal);
    }

    private static IEnumerable<WorkbookCell> Column(WorkbookSheet sheet, string name)
    {
        var column = sheet.Rows[0].Cells.Single(cell => cell.Text == name).Column;
        return sheet.Rows.Skip(1).SelectMany(row => row.Cells.Where(cell => cell.Column == column));
    }
}
