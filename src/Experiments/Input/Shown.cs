using System.Globalization;
using System.Text;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Input;

/// <summary>Text of a user as a message or a terminal shows it: on one line, and what cannot be seen written out.</summary>
public static class Shown
{
    private const int Most = 60;

    /// <summary>Between quotes, and not too long.</summary>
    public static string Quoted(string text) => $"'{Plain(text)}'";

    /// <summary>Without quotes, and not too long.</summary>
    public static string Plain(string text) => Escaped(text, Most);

    /// <summary>All of it.</summary>
    public static string Whole(string text) => Escaped(text, int.MaxValue);

    /// <summary>A JSON document with what cannot be seen in its strings written out as JSON does.</summary>
    public static string Json(string document)
    {
        if (Ascii.IsValid(document))
        {
            return document;
        }

        var shown = new StringBuilder(document.Length);
        foreach (var rune in document.EnumerateRunes())
        {
            if (rune.IsAscii || Invisible.IsSeen(rune))
            {
                shown.Append(rune.ToString());
                continue;
            }

            foreach (var unit in rune.ToString())
            {
                shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
            }
        }

        return shown.ToString();
    }

    /// <summary>The first few of a list of identifiers, and how many there are beside them.</summary>
    public static Text Some(IReadOnlyList<string> ids)
    {
        const int few = 12;
        var first = string.Join(", ", ids.Take(few).Select(Plain));
        return ids.Count <= few ? Text.Same(first) : PlaceTexts.SomeAndMore(first, ids.Count - few);
    }

    /// <summary>A character written out, as in a string of C#.</summary>
    public static string Escape(Rune rune) => rune.Value switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        <= 0xFFFF and var value => $"\\u{value:X4}",
        var value => $"\\U{value:X8}",
    };

    private static string Escaped(string text, int most)
    {
        if (text.Length <= most && !text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        Rune[] runes = [.. text.EnumerateRunes()];
        var shown = new StringBuilder();
        for (var i = 0; i < runes.Length; i++)
        {
            if (shown.Length >= most)
            {
                return shown.Append('…').ToString();
            }

            var isPlain = Invisible.IsSeen(runes[i])
                || Invisible.IsOfUse(i > 0 ? runes[i - 1] : null, runes[i], i + 1 < runes.Length ? runes[i + 1] : null);
            shown.Append(isPlain ? runes[i].ToString() : Escape(runes[i]));
        }

        return shown.ToString();
    }
}
