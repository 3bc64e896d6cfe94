using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Experiments.Cases;

/// <summary>A table as a matrix: names in the first row and the first column, marks or numbers between them.</summary>
/// <param name="Columns">The names in the first row, without the corner; columns without a name are left out.</param>
/// <param name="Rows">The other rows: the name in the first column, and the cells under <paramref name="Columns"/>.</param>
internal sealed record CaseMatrix(IReadOnlyList<CsvCell> Columns, IReadOnlyList<(CsvCell Name, IReadOnlyList<CsvCell> Cells)> Rows)
{
    /// <summary>
    /// The matrix that a table is by its shape: none of its columns but the first is one that the list must have, and at least half of what
    /// stands under them is empty, a mark or a number. Columns that the list can have, such as a note, are left out. Null: it is a list, or empty.
    /// </summary>
    /// <param name="sheet">The table.</param>
    /// <param name="list">The columns that it has as a list.</param>
    public static CaseMatrix? Of(CaseSheet sheet, CaseColumns list)
    {
        var named = Enumerable.Range(1, Math.Max(0, sheet.Header.Cells.Length - 1)).Where(i => !sheet.Header.Cells[i].IsEmpty)
            .Select(i => (Place: i, Column: ColumnNames.Of(sheet.Header.Cells[i].Text, list.All))).ToArray();
        int[] places = [.. named.Where(one => one.Column is null).Select(one => one.Place)];
        if (places.Length == 0 || sheet.Rows.Count == 0 || named.Any(one => one.Column is { } column && list.Required.Contains(column, StringComparer.Ordinal)))
        {
            return null;
        }

        var marks = sheet.Rows.Sum(row => places.Count(i => IsMark(row.Cells[i].Text)));
        return 2 * marks < sheet.Rows.Count * places.Length ? null : new CaseMatrix(
            [.. places.Select(i => sheet.Header.Cells[i])],
            [.. sheet.Rows.Select(row => (row.Cells[0], (IReadOnlyList<CsvCell>)[.. places.Select(i => row.Cells[i])]))]);
    }

    private static bool IsMark(string text) => MarkWord.IsNo(text) || MarkWord.IsYes(text) || InputNumber.Real(text.Replace(',', '.')) is not null;
}
