using System.Globalization;
using System.Text;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Input;

/// <summary>A character in words, so that a message can name what cannot be seen or told from another.</summary>
public static class CharacterWords
{
    private static readonly Dictionary<int, Text> Names = new()
    {
        [0x00] = new("a NUL", "een NUL"),
        [0x07] = new("a bell", "een belteken"),
        [0x08] = new("a backspace", "een backspace"),
        [0x1B] = new("an escape", "een escape"),
        [0x7F] = new("a delete", "een delete"),
        ['\t'] = new("a tab", "een tab"),
        ['\n'] = new("a line break", "een regeleinde"),
        ['\r'] = new("a carriage return", "een wagenterugloop"),
        [' '] = new("a space", "een spatie"),
        ['-'] = new("a hyphen-minus", "een streepje (minteken)"),
        ['\''] = new("an apostrophe", "een apostrof"),
        ['"'] = new("a quote", "een aanhalingsteken"),
        [0xA0] = new("a no-break space", "een harde spatie"),
        [0xAD] = new("a soft hyphen", "een zacht afbreekstreepje"),
        [0x2009] = new("a thin space", "een dunne spatie"),
        [0x200A] = new("a hair space", "een haarspatie"),
        [0x202F] = new("a narrow no-break space", "een smalle harde spatie"),
        [0x3000] = new("an ideographic space", "een ideografische spatie"),
        [0x200B] = new("a zero-width space", "een spatie zonder breedte"),
        [0x200C] = new("a zero-width non-joiner", "een niet-verbinder zonder breedte"),
        [0x200D] = new("a zero-width joiner", "een verbinder zonder breedte"),
        [0x2060] = new("a word joiner", "een woordverbinder"),
        [0xFEFF] = new("a byte order mark", "een byte order mark"),
        [0x200E] = new("a left-to-right mark", "een links-naar-rechtsteken"),
        [0x200F] = new("a right-to-left mark", "een rechts-naar-linksteken"),
        [0x202A] = new("a mark of direction", "een richtingsteken"),
        [0x202B] = new("a mark of direction", "een richtingsteken"),
        [0x202C] = new("a mark of direction", "een richtingsteken"),
        [0x202D] = new("a mark of direction", "een richtingsteken"),
        [0x202E] = new("a mark of direction", "een richtingsteken"),
        [0x2066] = new("a mark of direction", "een richtingsteken"),
        [0x2067] = new("a mark of direction", "een richtingsteken"),
        [0x2068] = new("a mark of direction", "een richtingsteken"),
        [0x2069] = new("a mark of direction", "een richtingsteken"),
        [0x2010] = new("a hyphen", "een koppelteken"),
        [0x2011] = new("a no-break hyphen", "een hard koppelteken"),
        [0x2012] = new("a figure dash", "een cijferstreepje"),
        [0x2013] = new("an en dash", "een half kastlijntje"),
        [0x2014] = new("an em dash", "een kastlijntje"),
        [0x2015] = new("a horizontal bar", "een horizontale streep"),
        [0x2212] = new("a minus sign", "een minteken"),
        [0xFE63] = new("a small hyphen-minus", "een klein streepje"),
        [0xFF0D] = new("a full-width hyphen-minus", "een streepje van volle breedte"),
        [0x2018] = new("an opening single quote", "een enkel aanhalingsteken openen"),
        [0x2019] = new("a closing single quote", "een enkel aanhalingsteken sluiten"),
        [0x201C] = new("an opening quote", "een aanhalingsteken openen"),
        [0x201D] = new("a closing quote", "een aanhalingsteken sluiten"),
        [0x02BC] = new("a letter apostrophe", "een letter-apostrof"),
        [0x60] = new("a grave accent", "een accent grave"),
        [0xB4] = new("an acute accent", "een accent aigu"),
        [0x2032] = new("a prime", "een accentstreepje (prime)"),
        [0xFFFD] = new("a replacement character", "een vervangteken"),
    };

    private static readonly (int First, int Last, Text Script)[] Scripts =
    [
        (0x0370, 0x03FF, new("Greek", "Griekse")),
        (0x1F00, 0x1FFF, new("Greek", "Griekse")),
        (0x0400, 0x052F, new("Cyrillic", "Cyrillische")),
        (0x0530, 0x058F, new("Armenian", "Armeense")),
        (0x0590, 0x05FF, new("Hebrew", "Hebreeuwse")),
        (0x0600, 0x06FF, new("Arabic", "Arabische")),
        (0xFF01, 0xFF5E, new("full-width", "brede")),
        (0x0041, 0x024F, new("Latin", "Latijnse")),
        (0x1E00, 0x1EFF, new("Latin", "Latijnse")),
    ];

    /// <summary>What it is called, itself where it can be seen, and its number: <c>the Cyrillic letter 'а' (U+0430)</c>.</summary>
    public static Text Of(Rune rune)
    {
        var code = $"(U+{rune.Value:X4})";
        var shown = Invisible.IsSeen(rune) && rune.Value != ' ' ? $" '{rune}'" : "";
        return (Names.GetValueOrDefault(rune.Value) ?? Kind(rune)).Then(Text.Same($"{shown} {code}"));
    }

    private static Text Kind(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control => new("a control character", "een besturingsteken"),
        UnicodeCategory.SpaceSeparator => new("a space of another kind", "een ander soort spatie"),
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => new("a mark", "een los accent"),
        _ when Invisible.IsShapeless(rune) => new("an invisible character", "een onzichtbaar teken"),
        _ when Rune.IsLetter(rune) => Array.Find(Scripts, script => rune.Value >= script.First && rune.Value <= script.Last) is { Script: { } name }
            ? new($"the {name.En} letter", $"de {name.Nl} letter") : new("the letter", "de letter"),
        _ => new("the character", "het teken"),
    };
}
