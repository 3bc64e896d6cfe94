using System.Text;
using System.Text.RegularExpressions;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Input;

/// <summary>Finds text that was written in one encoding and read in another, or lost characters on the way.</summary>
public static partial class DamagedText
{
    // what stands between two letters of a word when old encodings of DOS and of the Macintosh are read as that of Windows
    private const string NotInsideWords = "‚„†‡ˆ‰‹“”•˜™¡¢£¤¥¦§¨©«¬®¯±¶¸»¼½¾¿";
    private const string NoCapitalInsideWords = "ŠŽŒŸ";

    private static readonly Encoding Windows1252 = CodePage(1252), Dos = CodePage(850), Macintosh = CodePage(10000);

    private static Encoding CodePage(int number) =>
        CodePagesEncodingProvider.Instance.GetEncoding(number, EncoderFallback.ExceptionFallback, DecoderFallback.ReplacementFallback)
            ?? throw new InvalidOperationException($"code page {number} is part of the runtime");

    /// <summary>What is wrong with a text beyond doubt, in words that follow the text; null when nothing is.</summary>
    /// <param name="text">The text as it was read, before it is tidied.</param>
    public static Text? Find(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return null;
        }

        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar)
            {
                return DamageTexts.Lost(CharacterWords.Of(rune));
            }

            if (Rune.IsControl(rune) && !Invisible.IsBlank(rune) && !Invisible.IsLineEnd(rune))
            {
                return DamageTexts.Control(CharacterWords.Of(rune)).Then(rune.Value >= 0x80 ? DamageTexts.OrSaveAsUtf8 : Text.None);
            }
        }

        if (Other().Match(text) is { Success: true } other)
        {
            return DamageTexts.OldUtf8(Shown.Quoted(other.Value));
        }

        return Meant(text) is { } meant ? DamageTexts.WindowsUtf8(Shown.Quoted(meant)) : null;
    }

    /// <summary>What makes it likely that a text is in an old encoding that was read as Windows-1252, in words that follow the text; null when nothing does.</summary>
    public static Text? Suspect(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            var isInside = i + 1 < text.Length && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]);
            if ((isInside && NotInsideWords.Contains(text[i], StringComparison.Ordinal))
                || (char.IsLower(text[i - 1]) && NoCapitalInsideWords.Contains(text[i], StringComparison.Ordinal)))
            {
                return DamageTexts.InsideWord(CharacterWords.Of(new Rune(text[i]))).Then(Guesses(text));
            }
        }

        return null;
    }

    // how UTF-8 begins that is read as code page 437 or 850, or as Mac Roman
    [GeneratedRegex(@"[├┬][^\x00-\x7F]|ÔÇ[^\x00-\x7F]|√[^\x00-\x7F\s]|‚Ä[^\x00-\x7F]")]
    private static partial Regex Other();

    /// <summary>What bytes say in the old encodings, for a reader to judge, in words that follow; for those of a field.</summary>
    public static Text Guesses(ReadOnlySpan<byte> bytes) =>
        DamageTexts.Guesses(Shown.Quoted(Dos.GetString(bytes)), Shown.Quoted(Macintosh.GetString(bytes)));

    private static Text Guesses(string text)
    {
        try
        {
            return Guesses(Windows1252.GetBytes(text));
        }
        catch (EncoderFallbackException)
        {
            return Text.None;
        }
    }

    /// <summary>The text that comes out when UTF-8 that was read as Windows-1252 is read as UTF-8; null when it was not.</summary>
    private static string? Meant(string text)
    {
        var (meant, found) = (new StringBuilder(), 0);
        for (var i = 0; i < text.Length;)
        {
            var length = Lead(text[i]) is { } wanted && i + wanted <= text.Length ? wanted : 1;
            if (length > 1 && Decoded(text.Substring(i, length)) is { } rune && IsLikely(text[i], rune))
            {
                meant.Append(rune.ToString());
                found++;
                i += length;
            }
            else
            {
                meant.Append(text[i++]);
            }
        }

        return found > 0 ? meant.ToString() : null;
    }

    /// <summary>How many bytes a character of UTF-8 has that begins as this one does; null: none begins so.</summary>
    private static int? Lead(char character) => character switch
    {
        >= 'Â' and <= 'ß' => 2,
        >= 'à' and <= 'ï' => 3,
        >= 'ð' and <= 'ô' => 4,
        _ => null,
    };

    private static Rune? Decoded(string text)
    {
        // the five bytes that Windows-1252 leaves open come through as controls, or not at all
        if (text.Any(character => character < 0x80))
        {
            return null;
        }

        try
        {
            var bytes = Windows1252.GetBytes(text);
            return Rune.DecodeFromUtf8(bytes, out var rune, out var used) == System.Buffers.OperationStatus.Done && used == bytes.Length ? rune : null;
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Whether what comes out is more likely than what stands there: a capital before a closing quote can be meant.</summary>
    private static bool IsLikely(char lead, Rune rune) => lead switch
    {
        'Â' or 'Ã' => rune.Value >= 0xA0,
        'Ä' or 'Å' => !"»’”“".Contains(Windows1252.GetString([(byte)(0x80 | (rune.Value & 0x3F))]), StringComparison.Ordinal),
        'Ð' or 'Ñ' or 'Î' or 'Ï' => rune.Value is (>= 0x0386 and <= 0x03CE) or (>= 0x0401 and <= 0x0451) && Rune.IsLetter(rune),
        'â' => rune.Value is (>= 0x2010 and <= 0x2044) or 0x20AC or 0x2122 or 0x2212,
        'ï' => rune.Value is 0xFEFF or 0xFFFD,
        'ð' => true,
        _ => false,
    };
}
