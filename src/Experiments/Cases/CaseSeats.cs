using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Experiments.Cases;

/// <summary>Reads who sits where: from a list of seats, or from a matrix of actors by tables, or of tables by actors, with a mark for each seat.</summary>
internal static class CaseSeats
{
    /// <summary>The seats; null, with a fault, when the table is neither.</summary>
    /// <param name="sheet">The table of memberships.</param>
    /// <param name="actors">The actors.</param>
    /// <param name="tables">The tables; null: those that the memberships name.</param>
    /// <param name="remarks">Where remarks go.</param>
    public static IReadOnlyList<CaseSeat>? Read(CaseSheet sheet, CaseIds actors, CaseIds? tables, CaseRemarks remarks)
    {
        if (CaseMatrix.Of(sheet, CaseColumns.Memberships) is { } matrix)
        {
            var isTurned = IsTurned(matrix, actors, tables);
            remarks.Add(isTurned ? CaseRemarkTexts.SeatMatrixTurned(sheet.Subject) : CaseRemarkTexts.SeatMatrix(sheet.Subject));
            return [.. Marked(sheet, matrix).Select(mark => isTurned ? new CaseSeat(mark.Column, mark.Row) : new CaseSeat(mark.Row, mark.Column))];
        }

        if (!sheet.HasColumns(CaseColumns.Memberships))
        {
            return null;
        }

        return [.. sheet.Rows.Select(row => new CaseSeat(sheet.Cell(row, "actor"), sheet.Cell(row, "table")))];
    }

    /// <summary>Whether the columns are the actors: more of them are than of the rows.</summary>
    private static bool IsTurned(CaseMatrix matrix, CaseIds actors, CaseIds? tables)
    {
        double Share(IEnumerable<CsvCell> cells, CaseIds ids) => cells.Average(cell => ids.TryFindByIdOrName(cell.Text, out _) ? 1.0 : 0.0);
        var (rows, columns) = (matrix.Rows.Select(row => row.Name), matrix.Columns);
        var forTurned = Share(columns, actors) + (tables is null ? 0 : Share(rows, tables));
        return forTurned > Share(rows, actors) + (tables is null ? 0 : Share(columns, tables));
    }

    /// <summary>The marked cells; a fault for each that is neither a mark nor empty.</summary>
    private static IEnumerable<(CsvCell Row, CsvCell Column)> Marked(CaseSheet sheet, CaseMatrix matrix)
    {
        foreach (var (name, cells) in matrix.Rows)
        {
            for (var i = 0; i < cells.Count; i++)
            {
                if (MarkWord.IsYes(cells[i].Text))
                {
                    yield return (name, matrix.Columns[i]);
                }
                else if (!MarkWord.IsNo(cells[i].Text))
                {
                    sheet.Fault(cells[i], CaseFaultTexts.NotAMark(Shown.Quoted(cells[i].Text)));
                }
            }
        }
    }
}
