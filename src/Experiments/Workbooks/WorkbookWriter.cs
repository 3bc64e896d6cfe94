using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace OpgaveSim.Experiments.Workbooks;

/// <summary>
/// Writes a workbook (.xlsx: ECMA-376, transitional) sheet by sheet and row by row, so that a table of a million rows needs no memory. It
/// has no dates of making and no author: equal contents make equal files.
/// </summary>
public sealed class WorkbookWriter
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const int LongestName = 31;

    // a workbook has no time in which it was made; this is the first that a zip file can hold
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive archive;
    private readonly List<string> names = [];

    private WorkbookWriter(ZipArchive archive) => this.archive = archive;

    /// <summary>Writes a workbook.</summary>
    /// <param name="file">The file; it is replaced.</param>
    /// <param name="write">Writes the sheets, at least one.</param>
    public static void Write(string file, Action<WorkbookWriter> write)
    {
        using var stream = new FileStream(file, FileMode.Create, FileAccess.Write);
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create);
        var writer = new WorkbookWriter(archive);
        write(writer);
        writer.Finish();
    }

    /// <summary>Writes a sheet; its first row stays in sight.</summary>
    /// <param name="name">Its name: at most 31 characters, none of []:*?/\ among them.</param>
    /// <param name="widths">Widths of its columns in characters, from the first; others have 14.</param>
    /// <param name="write">Writes its rows.</param>
    /// <returns>How many texts were too long for a cell, and were cut.</returns>
    public int Sheet(string name, IReadOnlyList<double> widths, Action<SheetWriter> write)
    {
        if (name.Length is 0 or > LongestName || name.Any(character => "[]:*?/\\".Contains(character, StringComparison.Ordinal)))
        {
            throw new ArgumentException($"a sheet cannot be called '{name}'", nameof(name));
        }

        names.Add(name);
        using var xml = Open($"xl/worksheets/sheet{names.Count}.xml");
        xml.WriteStartElement("worksheet", SheetWriter.Space);
        xml.WriteRaw("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
            + $"<sheetFormatPr defaultRowHeight=\"15\" defaultColWidth=\"{SheetWriter.DefaultWidth}\"/>");
        if (widths.Count > 0)
        {
            xml.WriteRaw($"<cols>{string.Concat(widths.Select((width, i) => string.Create(CultureInfo.InvariantCulture, $"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{width}\" customWidth=\"1\"/>")))}</cols>");
        }

        xml.WriteStartElement("sheetData", SheetWriter.Space);
        var sheet = new SheetWriter(xml, widths);
        write(sheet);
        xml.WriteEndElement();
        xml.WriteEndElement();
        return sheet.Cut;
    }

    private void Finish()
    {
        Put("xl/styles.xml", $"""
            <styleSheet xmlns="{SheetWriter.Space}"><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="16"/><name val="Calibri"/></font></fonts>
            <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7ECF1"/></patternFill></fill></fills>
            <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
            <cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/>
            <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>
            """);
        Put("xl/workbook.xml", $"<workbook xmlns=\"{SheetWriter.Space}\" xmlns:r=\"{Relations}\"><sheets>{Each(i => $"<sheet name=\"{System.Security.SecurityElement.Escape(names[i - 1])}\" sheetId=\"{i}\" r:id=\"s{i}\"/>")}</sheets></workbook>");
        Put("xl/_rels/workbook.xml.rels", Relationships(Each(i => $"<Relationship Id=\"s{i}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>")
            + $"<Relationship Id=\"styles\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/>"));
        Put("_rels/.rels", Relationships($"<Relationship Id=\"book\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/>"));
        Put("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Types}sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{Types}styles+xml\"/>"
            + Each(i => $"<Override PartName=\"/xl/worksheets/sheet{i}.xml\" ContentType=\"{Types}worksheet+xml\"/>") + "</Types>");
    }

    private string Each(Func<int, string> text) => string.Concat(Enumerable.Range(1, names.Count).Select(text));

    private static string Relationships(string all) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{all}</Relationships>";

    private void Put(string part, string text)
    {
        using var xml = Open(part);
        xml.WriteRaw(text);
    }

    private XmlWriter Open(string part)
    {
        var entry = archive.CreateEntry(part, CompressionLevel.Fastest);
        entry.LastWriteTime = NoTime;
        var xml = XmlWriter.Create(entry.Open(), new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = true, ConformanceLevel = ConformanceLevel.Fragment, NewLineHandling = NewLineHandling.None });
        xml.WriteRaw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>");
        return xml;
    }
}
