using System.Text;
using System.Text.RegularExpressions;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Input;

/// <summary>
/// Says of text that is no YAML what is wrong with it in the words of somebody who writes an experiment: the parser knows where it stopped,
/// the line shows why.
/// </summary>
internal static partial class YamlAdvice
{
    private const string Openers = "@`%]},|>&*!?#";

    /// <summary>Where the cause is and what to do about it; null when the line does not show it.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="stoppedAt">The line where the parser stopped, from 1.</param>
    public static (int Line, int Column, Text Message)? For(string text, int stoppedAt)
    {
        var lines = LineEnd().Split(text);
        var last = Math.Clamp(stoppedAt, 1, lines.Length);
        for (var line = 1; line <= Math.Min(last + 1, lines.Length); line++)
        {
            if (TabIn(lines[line - 1]) is { } tab)
            {
                return (line, tab, YamlTexts.Tab);
            }

            if (line <= last && Value(lines[line - 1]) is { } value && Unclosed(value.Text) is { } open)
            {
                return (line, value.Column, open);
            }
        }

        if (OfLine(lines[last - 1]) is { } advice)
        {
            return (last, advice.Column, advice.Message);
        }

        if (last > 1 && Value(lines[last - 2]) is { Text: ['[' or '{', ..] } before && !IsBalanced(before.Text))
        {
            return (last - 1, before.Column, Wrong(before.Text)!);
        }

        // the parser can stop where a mapping begins, long before the tab
        var tabbed = Array.FindIndex(lines, line => TabIn(line) is not null);
        return tabbed < 0 ? null : (tabbed + 1, TabIn(lines[tabbed])!.Value, YamlTexts.Tab);
    }

    private static bool IsBalanced(string value) =>
        value.Count(character => character is '[' or '{') == value.Count(character => character is ']' or '}');

    /// <summary>A text as it can stand in YAML, whatever is in it.</summary>
    public static string Quoted(string text) => Shown.Plain($"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"");

    private static (int Column, Text Message)? OfLine(string line)
    {
        if (Value(line) is { } value && Wrong(value.Text) is { } wrong)
        {
            return (value.Column, wrong);
        }

        Rune? previous = null;
        for (var i = 0; i < line.Length; i++)
        {
            if (Rune.TryGetRuneAt(line, i, out var rune) && !Invisible.IsSeen(rune) && !Invisible.IsOfUse(previous, rune, null))
            {
                return (i + 1, YamlTexts.Delete(CharacterWords.Of(rune)));
            }

            previous = rune;
        }

        return NoSpace().Match(line) is { Success: true } colon
            ? (colon.Index + colon.Length, YamlTexts.NoSpaceAfterColon)
            : null;
    }

    private static Text? Wrong(string value) => value[0] switch
    {
        '"' when value.Contains('\\', StringComparison.Ordinal) && Closing(value) == value.Length - 1 =>
            YamlTexts.Backslash,
        '"' or '\'' when Closing(value) < value.Length - 1 => YamlTexts.AfterClosingQuote(Quoted(value)),
        '[' => YamlTexts.OpensList(Quoted(value)),
        '{' => YamlTexts.OpensMapping(Quoted(value)),
        _ when Openers.Contains(value[0], StringComparison.Ordinal) || value == "-" || value.StartsWith("- ", StringComparison.Ordinal) =>
            YamlTexts.CannotBeginWith(value[0], Quoted(value)),
        _ when value.Contains(": ", StringComparison.Ordinal) || value.EndsWith(':') =>
            YamlTexts.ColonInside(Quoted(value)),
        _ => null,
    };

    /// <summary>Of a value that begins with a quote and does not end in its line, what to do.</summary>
    private static Text? Unclosed(string value) => value[0] is not ('\'' or '"') || Closing(value) < value.Length ? null
        : value[0] == '\'' ? YamlTexts.ApostropheFirst(Quoted(value))
        : YamlTexts.QuoteNotClosed;

    /// <summary>Place of the quote that closes the one at the beginning; the length of the text when there is none.</summary>
    private static int Closing(string value)
    {
        for (var i = 1; i < value.Length; i++)
        {
            if (value[i] == '\\' && value[0] == '"')
            {
                i++;
            }
            else if (value[i] == value[0])
            {
                if (value[0] == '"' || i + 1 == value.Length || value[i + 1] != '\'')
                {
                    return i;
                }

                i++;
            }
        }

        return value.Length;
    }

    private static (int Column, string Text)? Value(string line) => KeyAndValue().Match(line) is { Success: true } match
        ? (match.Groups["value"].Index + 1, match.Groups["value"].Value.TrimEnd())
        : null;

    private static int? TabIn(string line)
    {
        var text = line.AsSpan().IndexOfAnyExcept(' ', '\t');
        return text > 0 && line[text] != '#' && line.AsSpan(0, text).IndexOf('\t') is >= 0 and var tab ? tab + 1 : null;
    }

    // as the parser counts lines
    [GeneratedRegex(@"\r\n|[\n\r\u0085\u2028\u2029]")]
    private static partial Regex LineEnd();

    [GeneratedRegex(@"^\s*(-\s+)*[^\s:'""#\[{-][^:#]*:\s+(?<value>\S.*)")]
    private static partial Regex KeyAndValue();

    [GeneratedRegex(@"^\s*(-\s+)*[A-Za-z][A-Za-z0-9_.-]*:(?=\S)")]
    private static partial Regex NoSpace();
}
