using System.Text;
using System.Text.RegularExpressions;

namespace OpgaveSim.Fuzz;

/// <summary>Changes of an input: bytes, words that have a meaning to a reader, lines, numbers, and parts of other inputs.</summary>
/// <param name="draws">What decides.</param>
/// <param name="words">Words that have a meaning.</param>
internal sealed partial class Changes(Draws draws, IReadOnlyList<string> words)
{
    private static readonly string[] Numbers =
    [
        "0", "-0", "-1", "1", "2", "0.5", "1e999", "-1e308", "4.9e-324", ".nan", ".inf", "-.inf", "NaN", "99999999999999999999", "2147483647", "2147483648", "9223372036854775808", "18446744073709551616",
        "0x10", "0o17", "1_000", "1.000,5", "1,5", "١٢", "\u22121", "1e1", "+3", "00012", "1.7976931348623157e308", "null", "true", "~", "",
    ];

    private static readonly byte[][] Bytes =
    [
        [0], [9], [10], [13], [13, 10], [0x1B], [0x7F], [0x80], [0xC2, 0x85], [0xC2, 0xA0], [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0x8B], [0xEF, 0xBB, 0xBF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF, 0xFE], [0xFE, 0xFF],
        [.. "\""u8], [.. "'"u8], [.. "\\"u8], [.. "&a"u8], [.. "*a"u8], [.. "<<: "u8], [.. "!!binary "u8], [.. "!!"u8], [.. "%"u8], [.. "---\n"u8], [.. "...\n"u8], [.. "[["u8], [.. "{{"u8], [.. "]"u8], [.. "}"u8], [.. "? "u8], [.. ": "u8], [.. "- "u8], [.. "#"u8], [.. "|"u8],
        [.. ">"u8], [.. ","u8], [.. ";"u8], [.. "="u8], [.. "sep=;\n"u8], [.. "../"u8], [.. "/"u8], [.. "\u0301"u8], [.. "</"u8], [.. "<!DOCTYPE a [<!ENTITY b \"c\">]>"u8], [.. "&b;"u8], [.. "]]>"u8],
    ];

    /// <summary>A changed input.</summary>
    /// <param name="input">The input.</param>
    /// <param name="other">Another, of which a part can be put in.</param>
    public byte[] Of(byte[] input, byte[] other)
    {
        for (var more = 1 + draws.Below(4); more > 0; more--)
        {
            input = draws.Below(9) switch
            {
                0 => Splice(input, draws.Below(input.Length + 1), 0, draws.Of(Bytes)),
                1 => Splice(input, draws.Below(input.Length + 1), 1 + draws.Below(3), draws.Of(Bytes)),
                2 => Splice(input, draws.Below(input.Length + 1), draws.Once(8) ? draws.Below(2000) : draws.Below(4), []),
                3 => Text(input, text => Replaced(text, NumberForm(), draws.Of(Numbers))),
                4 => Text(input, text => Replaced(text, WordForm(), draws.Of(words))),
                5 => Lines(input, other),
                6 => Text(input, Indented),
                7 => Repeated(input),
                _ => Splice(input, draws.Below(input.Length + 1), draws.Below(40), Part(other)),
            };
        }

        return input;
    }

    private static byte[] Splice(byte[] input, int at, int cut, byte[] put) => [.. input[..at], .. put, .. input[Math.Min(input.Length, at + cut)..]];

    private static byte[] Text(byte[] input, Func<string, string> change) => Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(input)));

    private string Replaced(string text, Regex form, string put)
    {
        var all = form.Matches(text);
        if (all.Count == 0)
        {
            return text + put;
        }

        var one = all[draws.Below(all.Count)];
        return text[..one.Index] + put + text[(one.Index + one.Length)..];
    }

    private byte[] Lines(byte[] input, byte[] other)
    {
        List<string> lines = [.. Encoding.UTF8.GetString(input).Split('\n')];
        var at = draws.Below(lines.Count);
        switch (draws.Below(4))
        {
            case 0: lines.Insert(at, draws.Of(lines)); break;
            case 1: lines.RemoveAt(at); break;
            case 2: lines.Insert(at, draws.Of(Encoding.UTF8.GetString(other).Split('\n'))); break;
            default: (lines[at], lines[draws.Below(lines.Count)]) = (lines[draws.Below(lines.Count)], lines[at]); break;
        }

        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }

    private string Indented(string text)
    {
        var lines = text.Split('\n');
        var at = draws.Below(lines.Length);
        lines[at] = draws.Of([" ", "  ", "\t", "      ", "- "]) + (draws.Once(2) ? lines[at] : lines[at].TrimStart());
        return string.Join('\n', lines);
    }

    private byte[] Repeated(byte[] input)
    {
        var (from, length, times) = (draws.Below(input.Length), 1 + draws.Below(30), draws.Once(10) ? 2000 : 1 + draws.Below(20));
        var part = input[from..Math.Min(input.Length, from + length)];
        return [.. input[..from], .. Enumerable.Repeat(part, times).SelectMany(bytes => bytes), .. input[from..]];
    }

    private byte[] Part(byte[] other)
    {
        var from = draws.Below(other.Length);
        return other[from..Math.Min(other.Length, from + 1 + draws.Below(120))];
    }

    [GeneratedRegex(@"-?\d+(\.\d+)?")]
    private static partial Regex NumberForm();

    [GeneratedRegex(@"[A-Za-z_][\w-]*")]
    private static partial Regex WordForm();
}
