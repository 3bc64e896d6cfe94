using OpgaveSim.Model.Parameters;

namespace OpgaveSim.Runner.Cases;

/// <summary>What the readers of the files of one case share.</summary>
/// <param name="Folder">The case's folder.</param>
/// <param name="Assume">What is assumed where the files are silent.</param>
/// <param name="MaxDomains">How many domains there may be.</param>
/// <param name="Faults">Faults so far.</param>
/// <param name="Remarks">Remarks so far.</param>
internal sealed record CaseReading(
    CaseFolder Folder, CaseAssumptions Assume, int MaxDomains, CaseFaults Faults, CaseRemarks Remarks)
{
    /// <summary>Opens a file of the case; null when it is not there or cannot be read as a table.</summary>
    public CaseSheet? Open(string name)
    {
        var path = Folder.PathOf(name);
        if (Folder.Read(name, Faults) is not { } raw
            || CsvText.Decode(raw, path, Faults) is not { } text
            || CsvSeparator.Find(text.Utf8, path, Faults) is not { } separator
            || new CsvTableReader(path, Faults).Read(text, separator) is not { } table)
        {
            return null;
        }

        if (text.IsWindows1252)
        {
            Remarks.Add($"{name} is not UTF-8: read as Windows-1252.");
        }

        return new CaseSheet(name, path, table, separator.Character, Faults);
    }
}
