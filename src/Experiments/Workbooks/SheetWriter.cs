using System.Globalization;
using System.Text;
using System.Xml;
using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Experiments.Workbooks;

/// <summary>Writes the rows of a sheet, one after another. Numbers are numbers, text is text: what begins as a formula does is none.</summary>
public sealed class SheetWriter
{
    /// <summary>Rows that a sheet can have.</summary>
    public const int MostRows = 1_048_576;

    /// <summary>Characters that a cell can have.</summary>
    public const int MostCharacters = 32_767;

    /// <summary>Width of a column in characters, unless it has one of its own.</summary>
    internal const int DefaultWidth = 14;

    private const int LineHeight = 15;

    // letters are narrower than the digits by which widths are counted
    private const double CharactersPerWidth = 1.15;

    // whole numbers beyond this lose their last digits in a spreadsheet
    private const long LargestWhole = 1L << 53;

    internal const string Space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly XmlWriter xml;
    private readonly IReadOnlyList<double> widths;
    private int rows;

    internal SheetWriter(XmlWriter xml, IReadOnlyList<double> widths) => (this.xml, this.widths) = (xml, widths);

    /// <summary>Texts that were too long for a cell, and were cut.</summary>
    public int Cut { get; private set; }

    /// <summary>Writes a row.</summary>
    /// <param name="style">How it looks.</param>
    /// <param name="values">Its values: null (an empty cell), text, bool, int, long, ulong or double; NaN is an empty cell, an integer that a spreadsheet would round is text.</param>
    /// <exception cref="InvalidOperationException">The sheet is full.</exception>
    /// <exception cref="ArgumentException">A value of another type.</exception>
    public void Row(SheetStyle style, params IEnumerable<object?> values)
    {
        if (++rows > MostRows)
        {
            throw new InvalidOperationException($"a sheet holds {MostRows} rows");
        }

        var number = rows.ToString(CultureInfo.InvariantCulture);
        xml.WriteStartElement("row", Space);
        xml.WriteAttributeString("r", number);
        object?[] all = [.. values];
        if (style == SheetStyle.Wrapped && LinesOf(all) is > 1 and var lines)
        {
            xml.WriteAttributeString("ht", (LineHeight * lines).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("customHeight", "1");
        }

        var column = 0;
        foreach (var value in all)
        {
            Cell(CellName.ColumnName(++column) + number, style, value);
        }

        xml.WriteEndElement();
    }

    /// <summary>Lines that the longest text of a row takes in its column, about.</summary>
    private int LinesOf(object?[] values) => values.Select((value, i) => value is string text ? (int)Math.Ceiling(text.Length / (CharactersPerWidth * (i < widths.Count ? widths[i] : DefaultWidth))) : 1).DefaultIfEmpty(1).Max();

    private void Cell(string name, SheetStyle style, object? value)
    {
        switch (value)
        {
            case null or double.NaN:
                break;
            case string text:
                Text(name, style, text);
                break;
            case bool truth:
                Value(name, style, "b", truth ? "1" : "0");
                break;
            case double number:
                Value(name, style, null, number.ToString("R", CultureInfo.InvariantCulture));
                break;
            case long and (> LargestWhole or < -LargestWhole) or ulong and > LargestWhole:
                Text(name, style, Convert.ToString(value, CultureInfo.InvariantCulture)!);
                break;
            case int or long or ulong:
                Value(name, style, null, Convert.ToString(value, CultureInfo.InvariantCulture)!);
                break;
            default:
                throw new ArgumentException($"a value of type {value.GetType()} is in no table", nameof(value));
        }
    }

    private void Value(string name, SheetStyle style, string? type, string value)
    {
        Start(name, style, type);
        xml.WriteElementString("v", Space, value);
        xml.WriteEndElement();
    }

    private void Text(string name, SheetStyle style, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (text.Length > MostCharacters)
        {
            Cut++;
            text = text[..(MostCharacters - (char.IsHighSurrogate(text[MostCharacters - 2]) ? 2 : 1))] + "…";
        }

        Start(name, style, "inlineStr");
        xml.WriteStartElement("is", Space);
        xml.WriteStartElement("t", Space);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(Escaped(text));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Start(string name, SheetStyle style, string? type)
    {
        xml.WriteStartElement("c", Space);
        xml.WriteAttributeString("r", name);
        if (style != SheetStyle.Plain)
        {
            xml.WriteAttributeString("s", ((int)style).ToString(CultureInfo.InvariantCulture));
        }

        if (type is not null)
        {
            xml.WriteAttributeString("t", type);
        }
    }

    /// <summary>The text with <c>_x0001_</c> for what XML cannot hold, and for what a reader would take for that.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (isPair)
            {
                escaped.Append(text, i++, 2);
            }
            else if (!XmlConvert.IsXmlChar(text[i]) || text[i] == '\r' || (text[i] == '_' && IsEscape(text, i)))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)text[i]:X4}_");
            }
            else
            {
                escaped.Append(text[i]);
            }
        }

        return escaped.ToString();
    }

    private static bool IsEscape(string text, int at) => at + 6 < text.Length && text[at + 1] == 'x' && text[at + 6] == '_'
        && text.Skip(at + 2).Take(4).All(char.IsAsciiHexDigit);
}
