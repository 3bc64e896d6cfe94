using System.Globalization;
using System.Text;

namespace OpgaveSim.Runner.Cases;

/// <summary>Text of a user as a message shows it: on one line, what cannot be seen written out, and not too long.</summary>
internal static class Shown
{
    private const int Most = 60;

    /// <summary>Between quotes.</summary>
    public static string Quoted(string text) => $"'{Plain(text)}'";

    /// <summary>Without quotes.</summary>
    public static string Plain(string text)
    {
        var shown = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length >= Most)
            {
                return shown.Append('…').ToString();
            }

            shown.Append(IsSeen(rune) ? rune.ToString() : Escape(rune));
        }

        return shown.ToString();
    }

    /// <summary>The first few of a list of identifiers, and how many there are beside them.</summary>
    public static string Some(IReadOnlyList<string> ids)
    {
        const int few = 12;
        var first = string.Join(", ", ids.Take(few).Select(Plain));
        return ids.Count <= few ? first : $"{first} and {ids.Count - few} more";
    }

    private static bool IsSeen(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);

    private static string Escape(Rune rune) => rune.Value switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        var value => $"\\u{value:X4}",
    };
}
