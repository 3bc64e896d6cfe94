using System.Net;
using System.Text.RegularExpressions;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Runner.Tests.Golden;

/// <summary>What a reader reads on a page: its text, a line each heading, paragraph, item or row, without scripts and styles.</summary>
internal static partial class PageText
{
    /// <summary>The text of a page.</summary>
    /// <param name="html">The page.</param>
    public static string Of(string html)
    {
        var flowing = Break().Replace(Unread().Replace(html, ""), match => match.Groups["kept"].Success ? match.Value : " ");
        var lines = Tag().Replace(Block().Replace(Cell().Replace(flowing, " | "), "\n"), "");
        return string.Join('\n', WebUtility.HtmlDecode(lines).Split('\n').Select(line => Blanks().Replace(line, " ").Trim(' ', '|')).Where(line => line.Length > 0)) + "\n";
    }

    /// <summary>A text without what another machine, version or moment changes, and without the digest, which stands in a file of its own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="manifest">The manifest of the result that the text is about.</param>
    public static string WithoutMachine(string text, Manifest manifest)
    {
        var machine = manifest.Content["machine"];
        (string? Value, string Instead)[] all =
        [
            (manifest.Digest, "(digest)"),
            (manifest.MadeBy, "(version)"),
            ((string?)machine?["os"], "(system)"),
            ((string?)machine?["architecture"], "(architecture)"),
            ((string?)machine?["runtime"], "(runtime)"),
            (((string?)manifest.Content["started"])?[..16].Replace('T', ' '), "(time)"),
        ];
        return all.Where(one => !string.IsNullOrEmpty(one.Value))
            .Aggregate(text, (before, one) => before.Replace(one.Value!, one.Instead, StringComparison.Ordinal));
    }

    [GeneratedRegex("<(script|style)\\b.*?</\\1>", RegexOptions.Singleline)]
    private static partial Regex Unread();

    /// <summary>A break in the source, which a reader sees in preformatted text only.</summary>
    [GeneratedRegex("(?<kept><pre\\b.*?</pre>)|[ \\t\\r\\n]+", RegexOptions.Singleline)]
    private static partial Regex Break();

    [GeneratedRegex("</(td|th|dt)>")]
    private static partial Regex Cell();

    [GeneratedRegex("</?(address|article|aside|body|br|caption|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|head|header|hr|li|main|nav|noscript|ol|option|p|pre|section|select|summary|svg|table|tbody|text|thead|title|tr|ul)\\b[^>]*>")]
    private static partial Regex Block();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("[ \\t\\r]+")]
    private static partial Regex Blanks();
}
