using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Workbooks;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Presentation.Words;

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
        Remarks.Count(header.LinesAbove, CaseRemarkTexts.LinesAbove(header.LinesAbove, source.Called));
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

        Remarks.Count(reader.RowsAbove, CaseRemarkTexts.RowsAbove(reader.RowsAbove, source.Called));
        Remarks.Count(sheet.HiddenRows, CaseRemarkTexts.HiddenRows(sheet.HiddenRows, source.Called));
        if (sheet.Merged.Count > 0)
        {
            Remarks.Add(CaseRemarkTexts.Merged(source.Subject, Shown.Some(sheet.Merged)));
        }

        if (reader.Date is { } date)
        {
            Remarks.Add(CaseRemarkTexts.Dates(source.Subject, Shown.Quoted(date.Text), CellName.Of(date.Place.Line, date.Place.Column)));
        }

        if (reader.Mixed is { } mixed)
        {
            Remarks.Add(CaseRemarkTexts.Mixed(source.Subject, Shown.Quoted(mixed.Text), CaseRemarkTexts.InCell(CellName.Of(mixed.Place.Line, mixed.Place.Column))));
        }

        return new CaseSheet(source, table, NoSeparator, this);
    }

    private void Remark(Text name, CsvText text, CsvTableReader reader)
    {
        if (text.IsWindows1252)
        {
            Remarks.Add(reader.Sample is { } sample
                ? CaseRemarkTexts.Windows1252As(name, Shown.Quoted(sample.Text), sample.Place.Line)
                : CaseRemarkTexts.Windows1252(name));
        }

        if (reader.Suspect is { } suspect)
        {
            Remarks.Add(CaseRemarkTexts.MayBeDamaged(name, Shown.Quoted(suspect.Text), suspect.Place.Line, DamagedText.Suspect(suspect.Text) ?? Text.None));
        }

        if (reader.Spanning is { } spanning)
        {
            Remarks.Add(CaseRemarkTexts.Spanning(name, Shown.Quoted(spanning.Text), spanning.Place.Line));
        }

        if (reader.Mixed is { } mixed)
        {
            Remarks.Add(CaseRemarkTexts.Mixed(name, Shown.Quoted(mixed.Text), CaseRemarkTexts.InLine(mixed.Place.Line)));
        }
    }
}
