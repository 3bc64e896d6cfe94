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
            reading.Remarks.Count(ids.Count, "row", "rows", $"of {reading.Folder.Called(CaseFiles.Issues)} taken as domains, for want of {reading.Folder.Called(CaseFiles.Domains)}; the issues to work on are generated over them");
            return new(ids, true);
        }

        if (required)
        {
            reading.Faults.Add(reading.Folder.SourceOf(CaseFiles.Domains), 0, 0, (reading.Folder.IsWorkbook
                ? $"has no {reading.Folder.Called(CaseFiles.Domains)} and no {reading.Folder.Called(CaseFiles.Issues)} ({reading.Folder.Sheets})" : $"is missing, and so is {CaseFiles.Issues}") + "; a case needs one of them");
            return new(CaseIds.Unknown(reading.Folder.Called(CaseFiles.Domains)), false);
        }

        reading.Remarks.Add($"There is no {reading.Folder.Called(CaseFiles.Domains)} and no {reading.Folder.Called(CaseFiles.Issues)}: nothing is known of domains.");
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
            sheet.Fault(first, $"there are {ids.Count} domains; allowed: at most {reading.MaxDomains}");
            return CaseIds.Unknown(reading.Folder.Called(file));
        }

        foreach (var cell in ids.Rows.Select(row => sheet.Cell(row, "id")).Where(cell => CaseColumns.Reserved.Contains(cell.Text)))
        {
            sheet.Fault(cell, $"id {Shown.Quoted(cell.Text)} is the name of a column in other files; choose another");
        }

        return ids;
    }
}
