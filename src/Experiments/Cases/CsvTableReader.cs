using System.Text;
using CsvHelper;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Cases;

/// <summary>Splits a file into header and rows (RFC 4180), and finds what is wrong with its quotes and the length of its rows.</summary>
/// <param name="file">Path as the user knows it.</param>
/// <param name="from">Where its table begins.</param>
/// <param name="isWindows1252">Whether the file was read as Windows-1252, for want of a better guess.</param>
/// <param name="faults">Where faults go.</param>
internal sealed class CsvTableReader(string file, HeaderLine from, bool isWindows1252, CaseFaults faults)
{
    private CsvMalformedRecord? malformed;

    /// <summary>The first field that has other characters than those of English, for a reader to judge; null when there is none.</summary>
    public CsvCell? Sample { get; private set; }

    /// <summary>The first field that looks damaged and was read all the same; null when there is none.</summary>
    public CsvCell? Suspect { get; private set; }

    /// <summary>The first field that goes over several lines; null when there is none.</summary>
    public CsvCell? Spanning { get; private set; }

    /// <summary>The first field with a word of two scripts that look alike; null when there is none.</summary>
    public CsvCell? Mixed { get; private set; }

    /// <summary>Reads a file; null, with a fault, when it has no header that can be read.</summary>
    public CsvTable? Read(CsvText text, CsvSeparator separator)
    {
        using var reader = CsvReader.Create(from.Start == 0 ? text.Utf8 : text.Utf8[from.Start..], Options(separator));
        if (separator.IsDeclared)
        {
            reader.Read();
        }

        if (Next(reader, out var bad) is not { } header)
        {
            faults.Add(file, CsvFaultTexts.Empty);
            return null;
        }

        return bad ? null : Rows(reader, header, separator);
    }

    private CsvTable Rows(CsvReader reader, CsvRow header, CsvSeparator separator)
    {
        var (rows, ragged) = (new List<CsvRow>(), new List<CsvRow>());
        var whole = true;
        while (Next(reader, out var bad) is { } row)
        {
            whole &= !bad;
            if (!bad)
            {
                (row.Cells.Length == header.Cells.Length ? rows : ragged).Add(row);
            }
        }

        AddLengthFaults(header, rows.Count, ragged, separator);
        return new CsvTable(header, rows, whole && ragged.Count == 0);
    }

    private CsvReaderOptions Options(CsvSeparator separator) => new()
    {
        Separator = separator.Character,
        HasHeader = false,
        TrackLineNumbers = true,
        DetectSeparatorHint = false,
        SkipEmptyLines = true,
        OnMalformedRecord = record => malformed = record,
    };

    /// <summary>The next row that is not empty, or null at the end; with a fault when its quotes are wrong.</summary>
    private CsvRow? Next(CsvReader reader, out bool bad)
    {
        while (reader.Read())
        {
            var row = Row(reader);
            bad = HasQuoteFault(reader, row) || HasLongCell(row) || HasTextFault(reader, row);

            if (bad || !row.IsEmpty)
            {
                return row;
            }
        }

        bad = false;
        return null;
    }

    private CsvRow Row(CsvReader reader)
    {
        var cells = new CsvCell[reader.FieldCount];
        var line = (int)reader.LineNumber + from.LinesAbove;
        var place = new TextPlace(line, 1);
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = new CsvCell(FormulaGuard.Unguarded(TidyText.Of(reader.GetString(i))), place);
            place = place.After(reader.GetRawSpan(i));
            place = place with { Column = place.Column + 1 };
        }

        return new CsvRow(line, cells);
    }

    private bool HasQuoteFault(CsvReader reader, CsvRow row)
    {
        if (malformed is not { } record)
        {
            return false;
        }

        malformed = null;
        if (record.Reason == CsvMalformedReason.UnterminatedQuote)
        {
            faults.Add(file, row.Cells[^1].Place, CsvFaultTexts.NeverClosed);
            return true;
        }

        var before = (int)Math.Clamp(record.ByteOffset - reader.ByteOffset, 0, reader.RawRecord.Length);
        var place = new TextPlace(row.Line, 1).After(reader.RawRecord[..before]);
        var opened = Array.FindLast(row.Cells, cell => cell.Place.Line < place.Line || (cell.Place.Line == place.Line && cell.Place.Column <= place.Column)).Place;
        if (opened.Line < place.Line)
        {
            faults.Add(file, opened, CsvFaultTexts.ClosedElsewhere(place.Line));
            return true;
        }

        faults.Add(file, place, CsvFaultTexts.QuoteInside);
        return true;
    }

    /// <summary>Whether a field holds damaged text or the error of a formula, each with a fault.</summary>
    private bool HasTextFault(CsvReader reader, CsvRow row)
    {
        var hasFault = false;
        for (var i = 0; i < row.Cells.Length; i++)
        {
            var (raw, cell) = (reader.GetString(i), row.Cells[i]);
            Spanning ??= raw.AsSpan().Trim().IndexOfAny('\n', '\r') >= 0 ? cell : null;
            if (Wrong(raw, cell) is { } wrong)
            {
                faults.Add(file, cell.Place, CsvFaultTexts.Cell(Shown.Quoted(raw.Trim()), wrong));
                hasFault = true;
            }
            else if (!Ascii.IsValid(cell.Text))
            {
                Sample ??= cell;
                Mixed ??= LookAlike.IsMixed(cell.Text) ? cell : null;
            }
        }

        return hasFault;
    }

    private Text? Wrong(string raw, CsvCell cell)
    {
        if (CellFaults.Of(raw, cell.Text) is { } wrong)
        {
            return wrong;
        }

        if (Ascii.IsValid(raw) || DamagedText.Suspect(raw) is not { } suspect)
        {
            return null;
        }

        if (isWindows1252)
        {
            return CsvFaultTexts.ReadAsWindows(suspect);
        }

        Suspect ??= cell;
        return null;
    }

    private bool HasLongCell(CsvRow row)
    {
        var cell = Array.FindIndex(row.Cells, cell => cell.Text.Length > CellFaults.MostCharacters);
        if (cell >= 0)
        {
            faults.Add(file, row.Cells[cell].Place, CsvFaultTexts.LongField(row.Cells[cell].Text.Length, CellFaults.MostCharacters));
        }

        return cell >= 0;
    }

    private void AddLengthFaults(CsvRow header, int right, List<CsvRow> ragged, CsvSeparator separator)
    {
        // when all rows agree against the header, it is the header that is wrong
        if (right == 0 && ragged.Count > 1 && ragged.TrueForAll(row => row.Cells.Length == ragged[0].Cells.Length))
        {
            faults.Add(file, header.Line, 0, CsvFaultTexts.HeaderDiffers(Fields(header), ragged[0].Cells.Length, Why(header, ragged[0], separator)));
            return;
        }

        foreach (var row in ragged)
        {
            var excess = row.Cells.Length > header.Cells.Length;
            faults.Add(file, (OverLines(row) ?? row.Cells[excess ? header.Cells.Length : ^1]).Place,
                CsvFaultTexts.LineDiffers(Fields(row), header.Cells.Length, Why(header, row, separator)));
        }
    }

    /// <summary>The field of a row that ends on a later line than it begins; null when there is none but perhaps the last.</summary>
    private static CsvCell? OverLines(CsvRow row)
    {
        for (var i = 1; i < row.Cells.Length; i++)
        {
            if (row.Cells[i].Place.Line > row.Cells[i - 1].Place.Line)
            {
                return row.Cells[i - 1];
            }
        }

        return null;
    }

    private static Text Fields(CsvRow row) => CsvFaultTexts.Fields(row.Cells.Length);

    private static Text Why(CsvRow header, CsvRow row, CsvSeparator separator)
    {
        if (OverLines(row) is not null)
        {
            return CsvFaultTexts.GoesOn(row.Cells[^1].Place.Line);
        }

        if (row.Cells.Length > header.Cells.Length)
        {
            return CsvFaultTexts.QuoteSeparators;
        }

        foreach (var other in ",;\t".Where(c => c != separator.Character))
        {
            if (Array.Exists(row.Cells, cell => cell.Text.Contains(other, StringComparison.Ordinal)))
            {
                return CsvFaultTexts.HasOther(CsvSeparator.Name(other), CsvSeparator.Name(separator.Character));
            }
        }

        return CsvFaultTexts.FillLast;
    }
}
