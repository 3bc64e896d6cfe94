using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.World;

namespace OpgaveSim.Experiments.Cases;

/// <summary>The issues that a case wants worked on, where its domains have a file of their own.</summary>
internal sealed class CaseIssues
{
    private const int LastRound = 1_000_000;

    private readonly CaseSheet sheet;
    private readonly CaseIds domains;
    private int unscaled;

    private CaseIssues(CaseSheet of, CaseIds known) => (sheet, domains) = (of, known);

    /// <summary>Reads issues.csv.</summary>
    /// <param name="reading">The case.</param>
    /// <param name="caseDomains">Its domains.</param>
    /// <param name="ids">Identifiers of the rows of issues.csv, whether these are issues or domains.</param>
    /// <returns>The issues; null when they are to be generated.</returns>
    public static IReadOnlyList<CaseIssue>? Read(CaseReading reading, CaseDomains caseDomains, out CaseIds ids)
    {
        ids = caseDomains.AreIssues ? caseDomains.Ids : CaseIds.None(reading.Folder.Called(CaseFiles.Issues));
        if (caseDomains.AreIssues)
        {
            return null;
        }

        if (!reading.Folder.Has(CaseFiles.Issues))
        {
            reading.Remarks.Count(caseDomains.Ids.Count, CaseRemarkTexts.IssuesGenerated);
            return null;
        }

        ids = CaseIds.Unknown(reading.Folder.Called(CaseFiles.Issues));
        if (reading.Open(CaseFiles.Issues) is not { } sheet
            || !sheet.HasColumns(CaseColumns.Issues, caseDomains.Ids)
            || !sheet.HasRows())
        {
            return null;
        }

        ids = CaseIds.Of(sheet, reading.Remarks);
        return new CaseIssues(sheet, caseDomains.Ids).ReadAll(reading, ids);
    }

    private CaseIssue[] ReadAll(CaseReading reading, CaseIds ids)
    {
        var issues = new CaseIssue[ids.Count];
        for (var i = 0; i < issues.Length; i++)
        {
            var row = ids.Rows[i];
            var round = sheet.Whole(row, "round", NumberRange.Whole(0, LastRound), -1);
            issues[i] = new CaseIssue(ids.Ids[i], ids.Names[i], round, Requirement(row));
        }

        CheckRounds(ids.Rows);
        if (!sheet.Has("round") || Array.TrueForAll(issues, issue => issue.Round < 0))
        {
            reading.Remarks.Add(CaseRemarkTexts.RoundsNotGiven);
        }

        reading.Remarks.Count(unscaled, CaseRemarkTexts.WeightsScaled(unscaled));
        return issues;
    }

    private double[] Requirement(CsvRow row)
    {
        double[] weights = [.. domains.Ids.Select(domain => sheet.Number(row, domain, NumberRange.Weight, 0))];
        var sum = 0.0;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        if (sum == 0 && domains.IsWhole)
        {
            sheet.Fault(row.Cells[0], CaseFaultTexts.NoWeight(Shown.Some(domains.Ids)));
        }

        unscaled += Math.Abs(sum - 1) > 1e-9 ? 1 : 0;
        return [.. weights.Select(weight => weight / sum)];
    }

    private void CheckRounds(IReadOnlyList<CsvRow> rows)
    {
        var blank = rows.Select(row => sheet.Cell(row, "round")).Where(cell => cell.IsEmpty).ToArray();
        foreach (var cell in blank.Length < rows.Count ? blank : [])
        {
            sheet.Fault(cell, CaseFaultTexts.EmptyRound(sheet.Named("round")));
        }
    }
}
