using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Parameters;

namespace OpgaveSim.Experiments.Cases;

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
            || HeaderLine.IsBelow(name, path, text.Utf8, Faults)
            || CsvSeparator.Find(text.Utf8, path, Faults) is not { } separator
            || new CsvTableReader(path, text.IsWindows1252, Faults) is not { } reader
            || reader.Read(text, separator) is not { } table)
        {
            return null;
        }

        Remark(name, text, reader);
        return new CaseSheet(name, path, table, separator.Character, this);
    }

    private void Remark(string name, CsvText text, CsvTableReader reader)
    {
        if (text.IsWindows1252)
        {
            Remarks.Add($"{name} is not UTF-8: read as Windows-1252{(reader.Sample is { } sample
                ? $", as in {Shown.Quoted(sample.Text)} (line {sample.Place.Line}); if that is not how it is spelt, save the file as 'CSV UTF-8'" : "")}.");
        }

        if (reader.Suspect is { } suspect)
        {
            Remarks.Add($"{name} may be damaged: {Shown.Quoted(suspect.Text)} (line {suspect.Place.Line}) {DamagedText.Suspect(suspect.Text)}.");
        }

        if (reader.Spanning is { } spanning)
        {
            Remarks.Add($"{name} has text over several lines, first {Shown.Quoted(spanning.Text)} (line {spanning.Place.Line}): read as one line.");
        }

        if (reader.Mixed is { } mixed)
        {
            Remarks.Add($"{name} has words with letters of two scripts that look alike, first {Shown.Quoted(mixed.Text)} (line {mixed.Place.Line}).");
        }
    }
}
