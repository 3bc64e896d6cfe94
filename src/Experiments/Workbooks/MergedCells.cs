using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Experiments.Workbooks;

/// <summary>Cells that were merged into one: a workbook keeps their value in the first of them, a reader sees it in all.</summary>
internal static class MergedCells
{
    /// <summary>The rows with the value of merged cells in each of them, as far as the sheet has rows and columns.</summary>
    /// <param name="rows">The rows, from top to bottom.</param>
    /// <param name="ranges">The ranges, such as <c>B3:B7</c>.</param>
    public static IReadOnlyList<WorkbookRow> Filled(IReadOnlyList<WorkbookRow> rows, IReadOnlyList<string> ranges)
    {
        if (ranges.Count == 0 || rows.Count == 0)
        {
            return rows;
        }

        var (bottom, right) = (rows[^1].Number, rows.Max(row => row.Cells[^1].Column));
        var all = new SortedDictionary<int, SortedDictionary<int, WorkbookCell>>();
        foreach (var row in rows)
        {
            all[row.Number] = new SortedDictionary<int, WorkbookCell>(row.Cells.ToDictionary(cell => cell.Column));
        }

        foreach (var (top, left, lowest, rightmost) in ranges.Select(Corners).OfType<(int, int, int, int)>())
        {
            if (!all.TryGetValue(top, out var first) || !first.TryGetValue(left, out var value))
            {
                continue;
            }

            for (var row = top; row <= Math.Min(lowest, bottom); row++)
            {
                if (!all.TryGetValue(row, out var cells))
                {
                    all[row] = cells = [];
                }

                for (var column = left; column <= Math.Min(rightmost, right); column++)
                {
                    cells[column] = value with { Column = column };
                }
            }
        }

        return [.. all.Select(row => new WorkbookRow(row.Key, [.. row.Value.Values]))];
    }

    private static (int, int, int, int)? Corners(string range) =>
        range.Split(':') is [var from, var to] && CellName.Read(from) is { } first && CellName.Read(to) is { } last
            ? (first.Row, first.Column, last.Row, last.Column)
            : null;
}
