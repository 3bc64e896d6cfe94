using System.Text;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Workbooks;

namespace OpgaveSim.Experiments.Cases;

/// <summary>Reads a sheet of a workbook as a table: header and rows, all as long as the header or what stands under it.</summary>
/// <param name="table">The table.</param>
/// <param name="source">Where it stands.</param>
/// <param name="faults">Where faults go.</param>
internal sealed class SheetTableReader(string table, TableSource source, CaseFaults faults)
{
    /// <summary>Rows above the header, empty ones left out.</summary>
    public int RowsAbove { get; private set; }

    /// <summary>The first cell with a date; null: none has one.</summary>
    public CsvCell? Date { get; private set; }

    /// <summary>The first cell with a word of two scripts that look alike; null: none has one.</summary>
    public CsvCell? Mixed { get; private set; }

    /// <summary>Reads a sheet; null, with a fault, when it has no header.</summary>
    public CsvTable? Read(WorkbookSheet sheet)
    {
        var width = sheet.Rows.Select(row => row.Cells[^1].Column).DefaultIfEmpty(0).Max();
        var rows = sheet.Rows.Select(row => (Row: row, IsRight: !HasFault(row))).ToArray();
        CsvRow[] all = [.. rows.Select(row => Row(row.Row, width)).Where(row => !row.IsEmpty)];
        if (all.Length == 0)
        {
            faults.Add(source, 0, 0, "is empty; its first row names the columns");
            return null;
        }

        var first = all.Take(TableHeader.MostRowsAbove + 1).Select(row => row.Cells.Select(cell => cell.Text).ToArray()).ToArray();
        RowsAbove = TableHeader.ByName(table, first) ?? TableHeader.OfMatrix(table, first) ?? 0;
        var wrong = rows.Where(row => !row.IsRight).Select(row => row.Row.Number).ToHashSet();
        var header = all[RowsAbove];
        CsvRow[] below = [.. all.Skip(RowsAbove + 1).Where(row => !wrong.Contains(row.Line))];
        Note(below.Prepend(header));
        return wrong.Contains(header.Line) ? null : new CsvTable(header, below, !wrong.Any(line => line > header.Line));
    }

    private CsvRow Row(WorkbookRow row, int width)
    {
        var cells = new CsvCell[width];
        for (var i = 0; i < width; i++)
        {
            cells[i] = new CsvCell("", new TextPlace(row.Number, i + 1));
        }

        foreach (var cell in row.Cells)
        {
            cells[cell.Column - 1] = cells[cell.Column - 1] with { Text = TidyText.Of(cell.Text), IsNumber = cell.Kind == WorkbookCellKind.Number };
            Date ??= cell.Kind == WorkbookCellKind.Date ? cells[cell.Column - 1] : null;
        }

        return new CsvRow(row.Number, cells);
    }

    private bool HasFault(WorkbookRow row)
    {
        var hasFault = false;
        foreach (var cell in row.Cells)
        {
            if (Wrong(cell) is { } wrong)
            {
                faults.Add(source, row.Number, cell.Column, wrong);
                hasFault = true;
            }
        }

        return hasFault;
    }

    private static string? Wrong(WorkbookCell cell) => cell.Kind == WorkbookCellKind.NoValue
        ? $"the formula {Shown.Quoted(cell.Text)} has no value in the file; open it in a spreadsheet and save it, so that its values are stored"
        : cell.Text.Length > CellFaults.MostCharacters ? $"a text of {cell.Text.Length} characters; allowed: at most {CellFaults.MostCharacters}"
        : CellFaults.Of(cell.Text, TidyText.Of(cell.Text)) is { } wrong ? $"{Shown.Quoted(cell.Text)} {wrong}"
        : null;

    private void Note(IEnumerable<CsvRow> rows)
    {
        foreach (var cell in rows.SelectMany(row => row.Cells).Where(cell => !Ascii.IsValid(cell.Text)))
        {
            Mixed ??= LookAlike.IsMixed(cell.Text) ? cell : null;
        }
    }
}
