using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Experiments.Cases;

/// <summary>The domains of a case.</summary>
/// <param name="Ids">Their identifiers.</param>
/// <param name="AreIssues">Whether they are the rows of issues.csv, for want of a file of their own.</param>
internal sealed record CaseDomains(CaseIds Ids, bool AreIssues)
{
    /// <summary>Reads domains.csv, or issues.csv where that is not there.</summary>
    /// <param name="reading">The case.</param>
    /// <param name="required">Whether a case without domains is at fault.</param>
    public static CaseDomains Read(CaseReading reading, bool required)
    {
        if (reading.Folder.Has(CaseFiles.Domains))
        {
            return new(Read(reading, CaseFiles.Domains), false);
        }

        if (reading.Folder.Has(CaseFiles.Issues))
        {
            var ids = Read(reading, CaseFiles.Issues);
            reading.Remarks.Count(ids.Count, CaseRemarkTexts.IssuesAsDomains(ids.Count, reading.Folder.Called(CaseFiles.Issues), reading.Folder.Called(CaseFiles.Domains)));
            return new(ids, true);
        }

        if (required)
        {
            reading.Faults.Add(reading.Folder.SourceOf(CaseFiles.Domains), 0, 0, reading.Folder.IsWorkbook
                ? CaseFaultTexts.NoDomainSheet(reading.Folder.Called(CaseFiles.Domains), reading.Folder.Called(CaseFiles.Issues), reading.Folder.Sheets)
                : CaseFaultTexts.NoDomainFile(CaseFiles.Issues));
            return new(CaseIds.Unknown(reading.Folder.Called(CaseFiles.Domains)), false);
        }

        reading.Remarks.Add(CaseRemarkTexts.NoDomains(reading.Folder.Called(CaseFiles.Domains), reading.Folder.Called(CaseFiles.Issues)));
        return new(CaseIds.None(reading.Folder.Called(CaseFiles.Domains)), false);
    }

    private static CaseIds Read(CaseReading reading, string file)
    {
        if (reading.Open(file) is not { } sheet
            || !sheet.HasColumns(CaseColumns.Domains)
            || !sheet.HasRows())
        {
            return CaseIds.Unknown(reading.Folder.Called(file));
        }

        var ids = CaseIds.Of(sheet, reading.Remarks);
        if (ids.Count > reading.MaxDomains)
        {
            var first = sheet.Cell(ids.Rows[reading.MaxDomains], "id");
            sheet.Fault(first, CaseFaultTexts.TooManyDomains(ids.Count, reading.MaxDomains));
            return CaseIds.Unknown(reading.Folder.Called(file));
        }

        foreach (var cell in ids.Rows.Select(row => sheet.Cell(row, "id")).Where(cell => CaseColumns.Reserved.Contains(cell.Text)))
        {
            sheet.Fault(cell, CaseFaultTexts.ReservedId(Shown.Quoted(cell.Text)));
        }

        return ids;
    }
}
