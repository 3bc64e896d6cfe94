using System.Text;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Input;

/// <summary>Tells texts apart that a reader would take for one: in capitals, in dashes and quotes, in letters of another script.</summary>
public static class LookAlike
{
    private const string Foreign = "аеорсухіјѕһԁԛԝӏкмтвнАВЕЅІЈКМНОРСТУХԚԜΑΒΕΖΗΙΚΜΝΟΡΤΥΧορνικυτօհսոց",
        Latin = "aeopcyxijshdqwlkmtbhABESIJKMHOPCTYXQWABEZHIKMNOPTYXopvikutohung";

    private static readonly Dictionary<int, string> Twins = Make();

    /// <summary>What a text looks like: texts that look alike have the same.</summary>
    public static string Of(string text)
    {
        if (Ascii.IsValid(text) && !text.Contains('`', StringComparison.Ordinal))
        {
            return text.ToLowerInvariant();
        }

        var shape = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Invisible.IsShapeless(rune))
            {
                continue;
            }

            shape.Append(Twins.TryGetValue(rune.Value, out var twin) ? twin
                : rune.Value is >= 0xFF01 and <= 0xFF5E ? ((char)(rune.Value - 0xFEE0)).ToString()
                : rune.ToString());
        }

        return shape.ToString().ToLowerInvariant();
    }

    /// <summary>How two texts that look alike differ, in words that follow their names.</summary>
    /// <param name="one">A text.</param>
    /// <param name="other">Another one, not the same.</param>
    public static Text Difference(string one, string other)
    {
        if (string.Equals(one, other, StringComparison.OrdinalIgnoreCase))
        {
            return NearTexts.CapitalsDiffer;
        }

        Rune[] mine = [.. one.EnumerateRunes()], theirs = [.. other.EnumerateRunes()];
        var at = 0;
        while (at < mine.Length && at < theirs.Length && IsSame(mine[at], theirs[at]))
        {
            at++;
        }

        return NearTexts.LookAlike(Words(mine, at), Words(theirs, at));
    }

    /// <summary>Whether a word of a text has Latin letters and letters of another script that look like Latin ones.</summary>
    public static bool IsMixed(string text)
    {
        var (latin, foreign) = (false, false);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsLetter(rune))
            {
                (latin, foreign) = (false, false);
                continue;
            }

            latin |= rune.Value is < 0x0250 or (>= 0x1E00 and < 0x1F00);
            foreign |= rune.Value is >= 0x0370 and < 0x0590 && Twins.ContainsKey(rune.Value);
            if (latin && foreign)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSame(Rune one, Rune other) => Rune.ToLowerInvariant(one) == Rune.ToLowerInvariant(other);

    private static Text Words(Rune[] runes, int at) => at < runes.Length ? CharacterWords.Of(runes[at]) : NearTexts.NothingThere;

    private static Dictionary<int, string> Make()
    {
        var twins = new Dictionary<int, string>();
        foreach (var (characters, twin) in (IEnumerable<(string, string)>)
        [
            ("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63", "-"), ("\u2018\u2019\u201B\u02B9\u02BB\u02BC\u02C8\u2032`\u00B4", "'"),
            ("\u201C\u201D\u201F\u2033", "\""), ("\u2044\u2215", "/"), ("\u2024", "."), ("\u2026", "..."), ("\u00B7\u2022\u2027\u22C5\u30FB", "\u00B7"),
            ("\uFB00", "ff"), ("\uFB01", "fi"), ("\uFB02", "fl"), ("\uFB03", "ffi"), ("\uFB04", "ffl"), ("\u0132", "IJ"), ("\u0133", "ij"),
        ])
        {
            foreach (var character in characters)
            {
                twins[character] = twin;
            }
        }

        for (var i = 0; i < Foreign.Length; i++)
        {
            twins[Foreign[i]] = Latin[i].ToString();
        }

        return twins;
    }
}
