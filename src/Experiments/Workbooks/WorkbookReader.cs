using System.Globalization;
using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using OpgaveSim.Experiments.Input;
using Phrase = OpgaveSim.Presentation.Words.Text;

namespace OpgaveSim.Experiments.Workbooks;

/// <summary>
/// Reads the sheets of a workbook (.xlsx, .xlsm: ECMA-376, transitional or strict), as Excel, LibreOffice and others write it. Of formulas
/// it takes the values that were stored; nothing is calculated, and no macro, link or connection is followed.
/// </summary>
public sealed class WorkbookReader
{
    /// <summary>Bytes that a workbook may have when it is unpacked: 1 GiB.</summary>
    public const long MostUnpacked = 1L << 30;

    /// <summary>Cells with something in them that a workbook may have.</summary>
    public const int MostCells = 10_000_000;

    private readonly WorkbookPart book;
    private readonly string[] strings;
    private readonly bool[] isDate;
    private readonly bool since1904;
    private int cells;

    private WorkbookReader(WorkbookPart book)
    {
        this.book = book;
        strings = [.. Strings(book.SharedStringTablePart)];
        isDate = [.. DateStyles(book.WorkbookStylesPart?.Stylesheet)];
        since1904 = book.Workbook?.WorkbookProperties?.Date1904?.Value ?? false;
    }

    /// <summary>Reads a workbook; sheets that hold a chart alone are left out.</summary>
    /// <param name="file">The bytes of the file.</param>
    /// <param name="obstacle">Why it cannot be read, in words that follow its name.</param>
    /// <returns>Its sheets, in their order; null, with an obstacle, when it cannot be read.</returns>
    public static IReadOnlyList<WorkbookSheet>? Read(byte[] file, out Phrase? obstacle)
    {
        obstacle = null;
        try
        {
            RefuseBomb(file);
            using var document = SpreadsheetDocument.Open(new MemoryStream(file, writable: false), isEditable: false);
            var book = document.WorkbookPart ?? throw new WorkbookRefusedException(WorkbookTexts.NoSheets);
            return new WorkbookReader(book).Sheets();
        }
        catch (WorkbookRefusedException e)
        {
            obstacle = WorkbookTexts.Unreadable(e.Why);
            return null;
        }
        catch (Exception e) when (e is InvalidDataException or FileFormatException or OpenXmlPackageException or XmlException or FormatException
            or InvalidOperationException or ArgumentException or OverflowException or KeyNotFoundException)
        {
            // what the package's library throws for a file that is damaged
            obstacle = WorkbookTexts.Unreadable(Phrase.Same(e.Message.TrimEnd('.')));
            return null;
        }
    }

    /// <summary>A small file can unpack to one that fills the memory.</summary>
    private static void RefuseBomb(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
        if (archive.Entries.Sum(entry => entry.Length) > MostUnpacked)
        {
            throw new WorkbookRefusedException(WorkbookTexts.TooLarge(MostUnpacked >> 20));
        }
    }

    private WorkbookSheet[] Sheets() =>
    [
        .. from sheet in book.Workbook?.Sheets?.Elements<Sheet>() ?? []
           where sheet.Id?.Value is not null && book.GetPartById(sheet.Id!.Value!) is WorksheetPart
           select Read(sheet, (WorksheetPart)book.GetPartById(sheet.Id!.Value!)),
    ];

    private WorkbookSheet Read(Sheet sheet, WorksheetPart part)
    {
        var (rows, merged, last, hidden) = (new List<WorkbookRow>(), new List<string>(), 0, 0);
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(Row) && reader.IsStartElement)
            {
                var row = (Row)reader.LoadCurrentElement()!;
                last = row.RowIndex?.Value is { } number ? checked((int)number) : last + 1;
                if (Cells(row) is { Count: > 0 } found)
                {
                    rows.Add(new WorkbookRow(last, found));
                    hidden += row.Hidden?.Value is true ? 1 : 0;
                }
            }
            else if (reader.ElementType == typeof(MergeCell) && reader.IsStartElement && reader.LoadCurrentElement() is MergeCell { Reference.Value: { } range })
            {
                merged.Add(range);
            }
        }

        var isHidden = sheet.State?.Value is { } state && state != SheetStateValues.Visible;
        return new WorkbookSheet(sheet.Name?.Value ?? "", isHidden, MergedCells.Filled(rows, merged), merged, hidden);
    }

    private List<WorkbookCell> Cells(Row row)
    {
        var found = new List<WorkbookCell>();
        var last = 0;
        foreach (var cell in row.Elements<Cell>())
        {
            last = cell.CellReference?.Value is { } name && CellName.Read(name) is { } place ? place.Column : last + 1;
            if (Read(cell) is { } read)
            {
                found.Add(new WorkbookCell(last, read.Text, read.Kind));
                if (++cells > MostCells)
                {
                    throw new WorkbookRefusedException(WorkbookTexts.TooManyCells(MostCells));
                }
            }
        }

        return found;
    }

    /// <summary>What a cell holds; null: nothing.</summary>
    private (string Text, WorkbookCellKind Kind)? Read(Cell cell)
    {
        if (cell.CellFormula is { } formula && cell.CellValue is null)
        {
            return ($"={formula.Text}", WorkbookCellKind.NoValue);
        }

        var value = cell.CellValue?.Text ?? "";
        var type = cell.DataType?.Value ?? CellValues.Number;
        var read = type == CellValues.SharedString ? OfText(Shared(value))
            : type == CellValues.InlineString ? OfText(cell.InlineString is { } inline ? Plain(inline) : "")
            : type == CellValues.String ? OfText(Unescaped(value))
            : type == CellValues.Boolean ? (value == "1" ? "true" : "false", WorkbookCellKind.Truth)
            : type == CellValues.Error ? (value, WorkbookCellKind.Error)
            : type == CellValues.Date ? (value.Replace("T00:00:00", "", StringComparison.Ordinal).Replace('T', ' '), WorkbookCellKind.Date)
            : Number(value, cell.StyleIndex?.Value ?? 0);
        return read.Item1.Length == 0 ? null : read;
    }

    private string Shared(string number) => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < strings.Length
        ? strings[place] : throw new WorkbookRefusedException(WorkbookTexts.NoSharedText(number));

    private static (string, WorkbookCellKind) OfText(string text) => (text, WorkbookCellKind.Text);

    private (string, WorkbookCellKind) Number(string value, uint style)
    {
        if (value.Length == 0)
        {
            return ("", WorkbookCellKind.Number);
        }

        var number = InputNumber.Real(value) ?? throw new WorkbookRefusedException(WorkbookTexts.NotANumber(value));
        return style < isDate.Length && isDate[style] && DateFormat.Text(number, since1904) is { } date
            ? (date, WorkbookCellKind.Date)
            : (number.ToString("R", CultureInfo.InvariantCulture), WorkbookCellKind.Number);
    }

    private static IEnumerable<string> Strings(SharedStringTablePart? part)
    {
        if (part is null)
        {
            yield break;
        }

        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement)
            {
                yield return Plain((SharedStringItem)reader.LoadCurrentElement()!);
            }
        }
    }

    /// <summary>The text of a cell without its make-up, and without the reading aids of Japanese.</summary>
    private static string Plain(RstType text) =>
        Unescaped(string.Concat(text.ChildElements.Select(part => part is Text plain ? plain.Text : part is Run run ? run.Text?.Text : null)));

    /// <summary>Characters that XML cannot hold stand there as <c>_x000D_</c>.</summary>
    private static string Unescaped(string text) => text.Contains("_x", StringComparison.Ordinal) ? XmlConvert.DecodeName(text) : text;

    private static IEnumerable<bool> DateStyles(Stylesheet? styles)
    {
        var codes = new Dictionary<uint, string?>();
        foreach (var format in styles?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
        {
            codes[format.NumberFormatId?.Value ?? 0] = format.FormatCode?.Value;
        }

        return (styles?.CellFormats?.Elements<CellFormat>() ?? [])
            .Select(format => format.NumberFormatId?.Value ?? 0).Select(number => DateFormat.IsDate(number, codes.GetValueOrDefault(number)));
    }
}
