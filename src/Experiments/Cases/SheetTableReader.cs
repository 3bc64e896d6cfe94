using System.Text;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Workbooks;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Cases;

/// <summary>Reads a sheet of a workbook as a table: header and rows, all as long as the header.</summary>
/// <param name="table">The table.</param>
/// <param name="source">Where it stands.</param>
/// <param name="ignoresUnknown">Whether what stands in columns without a name is passed over; else it is a fault.</param>
/// <param name="faults">Where faults go.</param>
internal sealed class SheetTableReader(string table, TableSource source, bool ignoresUnknown, CaseFaults faults)
{
    // a name far to the right of a long table would fill the memory
    private const int MostCells = 50_000_000;

    /// <summary>Rows above the header, empty ones left out.</summary>
    public int RowsAbove { get; private set; }

    /// <summary>The first cell with a date; null: none has one.</summary>
    public CsvCell? Date { get; private set; }

    /// <summary>The first cell with a word of two scripts that look alike; null: none has one.</summary>
    public CsvCell? Mixed { get; private set; }

    /// <summary>Reads a sheet; null, with a fault, when it has no header, or its header is at fault.</summary>
    public CsvTable? Read(WorkbookSheet sheet)
    {
        WorkbookRow[] rows = [.. sheet.Rows.Where(row => row.Cells.Any(cell => TidyText.Of(cell.Text).Length > 0))];
        if (rows.Length == 0)
        {
            faults.Add(source, 0, 0, CaseFaultTexts.EmptySheet);
            return null;
        }

        var first = rows.Take(TableHeader.MostRowsAbove + 1).Select(row => row.Cells.Select(cell => TidyText.Of(cell.Text)).ToArray()).ToArray();
        RowsAbove = TableHeader.ByName(table, first) ?? TableHeader.OfMatrix(table, first) ?? 0;
        var below = rows[(RowsAbove + 1)..];
        var width = rows[RowsAbove].Cells.Last(cell => TidyText.Of(cell.Text).Length > 0).Column;
        if ((long)width * below.Length > MostCells)
        {
            faults.Add(source, 0, 0, CaseFaultTexts.TooManyCells(width, below.Length, MostCells));
            return null;
        }

        CheckNameless(below, width);
        return HasFault(rows[RowsAbove]) ? null : Table(Row(rows[RowsAbove], width), below, width);
    }

    private CsvTable Table(CsvRow header, WorkbookRow[] below, int width)
    {
        WorkbookRow[] right = [.. below.Where(row => !HasFault(row))];
        CsvRow[] rows = [.. right.Select(row => Row(row, width)).Where(row => !row.IsEmpty)];
        Note(rows.Prepend(header));
        return new CsvTable(header, rows, right.Length == below.Length);
    }

    /// <summary>A fault for what stands to the right of the last column that has a name, unless it is passed over.</summary>
    private void CheckNameless(WorkbookRow[] rows, int width)
    {
        foreach (var (row, cell) in rows.Select(row => (row.Number, row.Cells[^1])).Where(one => !ignoresUnknown && one.Item2.Column > width).Take(1))
        {
            faults.Add(source, row, cell.Column, CaseFaultTexts.Nameless(Shown.Quoted(cell.Text)));
        }
    }

    private CsvRow Row(WorkbookRow row, int width)
    {
        var cells = new CsvCell[width];
        for (var i = 0; i < width; i++)
        {
            cells[i] = new CsvCell("", new TextPlace(row.Number, i + 1));
        }

        foreach (var cell in row.Cells.Where(cell => cell.Column <= width))
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

    private static Text? Wrong(WorkbookCell cell) => cell.Kind == WorkbookCellKind.NoValue
        ? CaseFaultTexts.FormulaWithoutValue(Shown.Quoted(cell.Text))
        : cell.Text.Length > CellFaults.MostCharacters ? CaseFaultTexts.LongText(cell.Text.Length, CellFaults.MostCharacters)
        : CellFaults.Of(cell.Text, TidyText.Of(cell.Text)) is { } wrong ? CsvFaultTexts.Cell(Shown.Quoted(cell.Text), wrong)
        : null;

    private void Note(IEnumerable<CsvRow> rows)
    {
        foreach (var cell in rows.SelectMany(row => row.Cells).Where(cell => !Ascii.IsValid(cell.Text)))
        {
            Mixed ??= LookAlike.IsMixed(cell.Text) ? cell : null;
        }
    }
}
