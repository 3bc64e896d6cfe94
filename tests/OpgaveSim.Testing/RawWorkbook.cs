using System.IO.Compression;
using System.Text;

namespace OpgaveSim.Testing;

/// <summary>
/// A workbook from the XML of its sheets, so that a test can have what Excel, LibreOffice or another program leaves in one, and not only what
/// this program writes. Styles: 0 general, 1 a date by its number, 2 a date by its code, 3 a percentage with a text in its code, 4 text.
/// </summary>
public sealed class RawWorkbook
{
    private const string Transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private const string Styles = """
        <numFmts count="2"><numFmt numFmtId="164" formatCode="d\-m\-yyyy;@"/><numFmt numFmtId="165" formatCode="&quot;dag&quot;\ 0.0%"/></numFmts>
        <fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>
        <cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="49" quotePrefix="1"/></cellXfs>
        """;

    private readonly List<(string Name, string State, string Xml)> sheets = [];
    private readonly List<string> shared = [];

    /// <summary>Whether it is in the strict variant of the format.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Whether its dates count from 1904.</summary>
    public bool Since1904 { get; init; }

    /// <summary>Adds a sheet.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="xml">What stands in its worksheet element; in place of <c>{text}</c> comes the number of that shared string.</param>
    /// <param name="state">Its state.</param>
    public RawWorkbook With(string name, string xml, string state = "visible")
    {
        var whole = new StringBuilder();
        foreach (var part in xml.Split('{'))
        {
            if (part.IndexOf('}', StringComparison.Ordinal) is >= 0 and var end)
            {
                shared.Add(part[..end]);
                whole.Append(shared.Count - 1).Append(part.AsSpan(end + 1));
            }
            else
            {
                whole.Append(part);
            }
        }

        sheets.Add((name, state, whole.ToString()));
        return this;
    }

    /// <summary>Adds a sheet of texts and numbers as Excel writes it: null is an empty cell.</summary>
    public RawWorkbook WithRows(string name, params IEnumerable<object?[]> rows)
    {
        var xml = new StringBuilder("<sheetData>");
        var number = 0;
        foreach (var row in rows)
        {
            number++;
            xml.Append($"<row r=\"{number}\">");
            for (var i = 0; i < row.Length; i++)
            {
                var name1 = $"{(char)('A' + i)}{number}";
                xml.Append(row[i] switch
                {
                    null => "",
                    string text => $"<c r=\"{name1}\" t=\"s\"><v>{{{text}}}</v></c>",
                    var value => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"<c r=\"{name1}\"><v>{value}</v></c>"),
                });
            }

            xml.Append("</row>");
        }

        return With(name, xml.Append("</sheetData>").ToString());
    }

    /// <summary>The file.</summary>
    public byte[] Bytes()
    {
        var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            var relations = IsStrict ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            var main = IsStrict ? Strict : Transitional;
            Put(archive, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + Override("workbook", "sheet.main") + string.Concat(sheets.Select((_, i) => Override($"worksheets/sheet{i}", "worksheet"))) + Override("styles", "styles") + Override("sharedStrings", "sharedStrings") + "</Types>");
            Put(archive, "_rels/.rels", Relations(Relation(relations, "officeDocument", "r", "xl/workbook.xml")));
            Put(archive, "xl/_rels/workbook.xml.rels", Relations(string.Concat(sheets.Select((_, i) => Relation(relations, "worksheet", $"s{i}", $"worksheets/sheet{i}.xml")))
                + Relation(relations, "styles", "styles", "styles.xml") + Relation(relations, "sharedStrings", "strings", "sharedStrings.xml")));
            Put(archive, "xl/workbook.xml", $"<workbook xmlns=\"{main}\" xmlns:r=\"{relations}\"><workbookPr{(Since1904 ? " date1904=\"1\"" : "")}/><sheets>"
                + string.Concat(sheets.Select((sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" state=\"{sheet.State}\" r:id=\"s{i}\"/>")) + "</sheets></workbook>");
            Put(archive, "xl/styles.xml", $"<styleSheet xmlns=\"{main}\">{Styles}</styleSheet>");
            Put(archive, "xl/sharedStrings.xml", $"<sst xmlns=\"{main}\">{string.Concat(shared.Select(text => $"<si>{(text.StartsWith('<') ? text : $"<t xml:space=\"preserve\">{text}</t>")}</si>"))}</sst>");
            for (var i = 0; i < sheets.Count; i++)
            {
                Put(archive, $"xl/worksheets/sheet{i}.xml", $"<worksheet xmlns=\"{main}\">{sheets[i].Xml}</worksheet>");
            }
        }

        return bytes.ToArray();
    }

    private static string Override(string part, string type) => $"<Override PartName=\"/xl/{part}.xml\" ContentType=\"{Types}{type}+xml\"/>";

    private static string Relations(string all) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{all}</Relationships>";

    private static string Relation(string space, string type, string id, string target) => $"<Relationship Id=\"{id}\" Type=\"{space}/{type}\" Target=\"{target}\"/>";

    private static void Put(ZipArchive archive, string name, string xml)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml);
    }
}
