using System.Globalization;
using OpgaveSim.Model.World;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Cases;

/// <summary>The ties of a case: each pair of actors once, with the strongest of what the file gives in either direction.</summary>
internal sealed class CaseTies
{
    private readonly Dictionary<(int A, int B), double> strongest = [];
    private int selfTies, read;

    private CaseTies()
    {
    }

    /// <summary>Reads ties.csv; null when it is not there.</summary>
    public static IReadOnlyList<CaseTie>? Read(CaseReading reading, CaseIds actors)
    {
        if (!reading.Folder.Has(CaseFiles.Ties))
        {
            reading.Remarks.Add(CaseRemarkTexts.TiesGenerated);
            return null;
        }

        if (reading.Open(CaseFiles.Ties) is not { } sheet)
        {
            return null;
        }

        var ties = new CaseTies();
        if (CaseMatrix.Of(sheet, CaseColumns.Ties) is { } matrix)
        {
            ties.Add(sheet, matrix, actors);
            reading.Remarks.Add(CaseRemarkTexts.TieMatrix(sheet.Subject));
        }
        else if (sheet.HasColumns(CaseColumns.Ties))
        {
            foreach (var row in sheet.Rows)
            {
                ties.Add(actors.Find(sheet, row, "from"), actors.Find(sheet, row, "to"), sheet.Number(row, "weight", NumberRange.PositiveWeight, 1));
            }
        }
        else
        {
            return null;
        }

        ties.Remark(reading.Remarks, sheet.Subject);
        return ties.Scaled(reading.Remarks);
    }

    private void Add(CaseSheet sheet, CaseMatrix matrix, CaseIds actors)
    {
        int[] columns = [.. matrix.Columns.Select(cell => actors.Find(sheet, cell, "to"))];
        foreach (var (row, cells) in matrix.Rows)
        {
            var from = actors.Find(sheet, row, "from");
            for (var i = 0; i < columns.Length; i++)
            {
                if (!MarkWord.IsNo(cells[i].Text) && sheet.Number(MarkWord.IsYes(cells[i].Text) ? cells[i] with { Text = "1" } : cells[i], "weight", NumberRange.Weight, 0) is > 0 and var weight)
                {
                    Add(from, columns[i], weight);
                }
            }
        }
    }

    private void Add(int from, int to, double weight)
    {
        if (from < 0 || to < 0)
        {
            return;
        }

        if (from == to)
        {
            selfTies++;
            return;
        }

        read++;
        var pair = (Math.Min(from, to), Math.Max(from, to));
        strongest[pair] = Math.Max(weight, strongest.GetValueOrDefault(pair));
    }

    private void Remark(CaseRemarks remarks, Text name)
    {
        remarks.Count(selfTies, CaseRemarkTexts.SelfTies(selfTies));
        if (read > strongest.Count)
        {
            remarks.Add(CaseRemarkTexts.TiesMerged(read, strongest.Count));
        }
        else if (read > 0)
        {
            remarks.Add(CaseRemarkTexts.TiesSymmetric(strongest.Count));
        }
        else
        {
            remarks.Add(CaseRemarkTexts.NoTies(name));
        }
    }

    private CaseTie[] Scaled(CaseRemarks remarks)
    {
        var largest = strongest.Count == 0 ? 1 : strongest.Values.Max();
        if (largest > 1)
        {
            remarks.Add(CaseRemarkTexts.TiesScaled(largest.ToString(CultureInfo.InvariantCulture)));
        }

        var scale = Math.Max(1, largest);
        return [.. strongest.OrderBy(tie => tie.Key).Select(tie => new CaseTie(tie.Key.A, tie.Key.B, tie.Value / scale))];
    }
}
