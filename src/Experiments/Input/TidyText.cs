using System.Text;

namespace OpgaveSim.Experiments.Input;

/// <summary>
/// What a user wrote, as the program takes it, whatever the file: blanks of every kind are spaces, characters without a shape are gone
/// where they do nothing, letters are composed. So what looks the same is the same.
/// </summary>
public static class TidyText
{
    /// <summary>A text of one line: blanks and line ends are one space each run, and none at the ends.</summary>
    public static string Of(string text) => IsPlain(text) ? text : Tidied(text, isOneLine: true);

    /// <summary>A text of several lines: line ends and the number of blanks stay.</summary>
    public static string Prose(string text) => Tidied(text, isOneLine: false);

    private static bool IsPlain(string text)
    {
        var before = ' ';
        foreach (var character in text)
        {
            if (character is < ' ' or > '~' || (character == ' ' && before == ' '))
            {
                return false;
            }

            before = character;
        }

        return text.Length == 0 || before != ' ';
    }

    private static string Tidied(string text, bool isOneLine)
    {
        Rune[] runes = [.. text.EnumerateRunes()];
        var tidy = new StringBuilder(text.Length);
        Rune? previous = null;
        for (var i = 0; i < runes.Length; i++)
        {
            var rune = runes[i];
            if (Invisible.IsShapeless(rune) && !Invisible.IsOfUse(previous, rune, i + 1 < runes.Length ? runes[i + 1] : null))
            {
                continue;
            }

            if (Invisible.IsBlank(rune) || (isOneLine && Invisible.IsLineEnd(rune)))
            {
                rune = new Rune(' ');
            }

            if (!isOneLine || rune.Value != ' ' || previous is { Value: not ' ' })
            {
                tidy.Append(rune.ToString());
            }

            previous = rune;
        }

        return CanonicalForm.Of(isOneLine ? tidy.ToString().TrimEnd(' ') : tidy.ToString());
    }
}
