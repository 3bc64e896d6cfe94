using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace OpgaveSim.Results.Exports;

/// <summary>
/// An XML file in UTF-8. Line ends in values are kept; what XML cannot hold
/// (a control character) becomes U+FFFD.
/// </summary>
internal static class XmlFile
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        IndentChars = " ",
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
        Encoding = new UTF8Encoding(false),
    };

    /// <summary>Writes a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="root">The root element; what it holds is made while it is written.</param>
    public static void Write(string file, XStreamingElement root)
    {
        using var xml = XmlWriter.Create(file, Settings);
        xml.WriteStartDocument();
        root.WriteTo(xml);
        xml.WriteEndDocument();
    }

    /// <summary>A text that XML can hold.</summary>
    public static string Text(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            safe.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString());
        }

        return safe.ToString();
    }
}
