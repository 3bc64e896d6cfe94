using System.Text;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Input;

/// <summary>Numbers as people and their programs type them: the minus sign of typography is a minus, other dashes are not.</summary>
public static class NumberText
{
    private const char MinusSign = '\u2212';

    /// <summary>The text with - for each minus sign.</summary>
    public static string WithPlainMinus(string text, out bool hadMinusSign)
    {
        hadMinusSign = text.Contains(MinusSign, StringComparison.Ordinal);
        return hadMinusSign ? text.Replace(MinusSign, '-') : text;
    }

    /// <summary>What to do about a text that is no number, where the cause can be seen; else nothing. It follows 'is not a number'.</summary>
    public static Text Hint(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is (>= 0x2010 and <= 0x2015) or 0xFE58 or 0xFE63 or 0xFF0D or 0x00AF)
            {
                return NumberTexts.OtherMinus(CharacterWords.Of(rune));
            }

            if (rune.Value is 0x201C or 0x201D or 0x201E or 0x2018 or 0x2019)
            {
                return NumberTexts.Quotes(CharacterWords.Of(rune));
            }

            if (!Rune.IsLetter(rune) && Rune.IsDigit(rune) && !rune.IsAscii)
            {
                return NumberTexts.OtherDigits(CharacterWords.Of(rune));
            }
        }

        return Text.None;
    }
}
