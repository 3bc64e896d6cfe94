using System.Globalization;
using System.Text;

namespace OpgaveSim.Experiments.Input;

/// <summary>A character in words, so that a message can name what cannot be seen or told from another.</summary>
public static class CharacterWords
{
    private static readonly Dictionary<int, string> Names = new()
    {
        [0x00] = "a NUL", [0x07] = "a bell", [0x08] = "a backspace", [0x1B] = "an escape", [0x7F] = "a delete", ['\t'] = "a tab", ['\n'] = "a line break", ['\r'] = "a carriage return",
        [' '] = "a space", ['-'] = "a hyphen-minus", ['\''] = "an apostrophe", ['"'] = "a quote",
        [0xA0] = "a no-break space", [0xAD] = "a soft hyphen", [0x2009] = "a thin space", [0x200A] = "a hair space", [0x202F] = "a narrow no-break space", [0x3000] = "an ideographic space",
        [0x200B] = "a zero-width space", [0x200C] = "a zero-width non-joiner", [0x200D] = "a zero-width joiner", [0x2060] = "a word joiner", [0xFEFF] = "a byte order mark",
        [0x200E] = "a left-to-right mark", [0x200F] = "a right-to-left mark", [0x202A] = "a mark of direction", [0x202B] = "a mark of direction", [0x202C] = "a mark of direction",
        [0x202D] = "a mark of direction", [0x202E] = "a mark of direction", [0x2066] = "a mark of direction", [0x2067] = "a mark of direction", [0x2068] = "a mark of direction", [0x2069] = "a mark of direction",
        [0x2010] = "a hyphen", [0x2011] = "a no-break hyphen", [0x2012] = "a figure dash", [0x2013] = "an en dash", [0x2014] = "an em dash", [0x2015] = "a horizontal bar", [0x2212] = "a minus sign",
        [0xFE63] = "a small hyphen-minus", [0xFF0D] = "a full-width hyphen-minus", [0x2018] = "an opening single quote", [0x2019] = "a closing single quote", [0x201C] = "an opening quote", [0x201D] = "a closing quote",
        [0x02BC] = "a letter apostrophe", [0x60] = "a grave accent", [0xB4] = "an acute accent", [0x2032] = "a prime", [0xFFFD] = "a replacement character",
    };

    private static readonly (int First, int Last, string Script)[] Scripts =
    [
        (0x0370, 0x03FF, "Greek"), (0x1F00, 0x1FFF, "Greek"), (0x0400, 0x052F, "Cyrillic"), (0x0530, 0x058F, "Armenian"),
        (0x0590, 0x05FF, "Hebrew"), (0x0600, 0x06FF, "Arabic"), (0xFF01, 0xFF5E, "full-width"), (0x0041, 0x024F, "Latin"), (0x1E00, 0x1EFF, "Latin"),
    ];

    /// <summary>What it is called, itself where it can be seen, and its number: <c>the Cyrillic letter 'а' (U+0430)</c>.</summary>
    public static string Of(Rune rune)
    {
        var code = $"(U+{rune.Value:X4})";
        var shown = Invisible.IsSeen(rune) && rune.Value != ' ' ? $" '{rune}'" : "";
        return Names.TryGetValue(rune.Value, out var name) ? $"{name}{shown} {code}" : $"{Kind(rune)}{shown} {code}";
    }

    private static string Kind(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control => "a control character",
        UnicodeCategory.SpaceSeparator => "a space of another kind",
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => "a mark",
        _ when Invisible.IsShapeless(rune) => "an invisible character",
        _ when Rune.IsLetter(rune) => Array.Find(Scripts, script => rune.Value >= script.First && rune.Value <= script.Last) is { Script: { } name }
            ? $"the {name} letter" : "the letter",
        _ => "the character",
    };
}
