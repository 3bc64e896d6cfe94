using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Workbooks;
using OpgaveSim.Model.Parameters;

namespace OpgaveSim.Experiments.Cases;

/// <summary>What the readers of the tables of one case share.</summary>
/// <param name="Folder">Where the tables stand.</param>
/// <param name="Assume">What is assumed where they are silent.</param>
/// <param name="MaxDomains">How many domains there may be.</param>
/// <param name="IgnoresUnknown">Whether columns that no table has are passed over, with a remark; else they are faults.</param>
/// <param name="Faults">Faults so far.</param>
/// <param name="Remarks">Remarks so far.</param>
internal sealed record CaseReading(
    CaseFolder Folder, CaseAssumptions Assume, int MaxDomains, bool IgnoresUnknown, CaseFaults Faults, CaseRemarks Remarks)
{
    // cells of a workbook have no separator that could be taken for a decimal comma
    private const char NoSeparator = '\t';

    /// <summary>Opens a table of the case; null when it is not there or cannot be read as a table.</summary>
    public CaseSheet? Open(string name) => Folder.SheetOf(name) is { } sheet ? Open(name, sheet) : OpenFile(name);

    private CaseSheet? OpenFile(string name)
    {
        var source = Folder.SourceOf(name);
        if (Folder.Read(name, Faults) is not { } raw || CsvText.Decode(raw, source.File, Faults) is not { } text)
        {
            return null;
        }

        var header = HeaderLine.Find(name, text.Utf8);
        if (CsvSeparator.Find(text.Utf8, header, source.File, Faults) is not { } separator
            || new CsvTableReader(source.File, header, text.IsWindows1252, Faults) is not { } reader
            || reader.Read(text, separator) is not { } table)
        {
            return null;
        }

        Remark(source.Called, text, reader);
        Remarks.Count(header.LinesAbove, "line", "lines", $"above the header of {source.Called} left out");
        return new CaseSheet(source, table, separator.Character, this);
    }

    private CaseSheet? Open(string name, WorkbookSheet sheet)
    {
        var source = Folder.SourceOf(name);
        var reader = new SheetTableReader(name, source, IgnoresUnknown, Faults);
        if (reader.Read(sheet) is not { } table)
        {
            return null;
        }

        Remarks.Count(reader.RowsAbove, "row", "rows", $"above the header of {source.Called} left out");
        Remarks.Count(sheet.HiddenRows, "hidden row", "hidden rows", $"of {source.Called} read like the others");
        if (sheet.Merged.Count > 0)
        {
            Remarks.Add($"{source.Subject} has merged cells ({Shown.Some(sheet.Merged)}): each of them has their value.");
        }

        if (reader.Date is { } date)
        {
            Remarks.Add($"{source.Subject} has dates, first {Shown.Quoted(date.Text)} in cell {CellName.Of(date.Place.Line, date.Place.Column)}: read as text. If a spreadsheet made a date of something else, format the cell as text and type it again.");
        }

        if (reader.Mixed is { } mixed)
        {
            Remarks.Add($"{source.Subject} has words with letters of two scripts that look alike, first {Shown.Quoted(mixed.Text)} in cell {CellName.Of(mixed.Place.Line, mixed.Place.Column)}.");
        }

        return new CaseSheet(source, table, NoSeparator, this);
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
