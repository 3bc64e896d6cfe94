using System.Globalization;
using System.Text;

namespace OpgaveSim.Experiments.Input;

/// <summary>
/// The composed canonical form of text (Unicode's NFC): one sequence of characters for what is one text. From a table of the program's
/// own, since the runtime has none where it runs without a library for languages, and since text goes into hashes, which must be the same
/// on every machine.
/// </summary>
public static class CanonicalForm
{
    private const int HangulFirst = 0xAC00, HangulCount = 11_172, LeadFirst = 0x1100, VowelFirst = 0x1161, TailFirst = 0x11A7;
    private const int LeadCount = 19, VowelCount = 21, TailCount = 28;

    // up to here all characters are composed, and compose with nothing before them
    private const char LastComposed = '\u02FF';

    private static readonly Tables Known = Tables.Read();

    /// <summary>The composed form; the same text where it is composed already.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', LastComposed))
        {
            return text;
        }

        var runes = new List<int>(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            Decompose(rune.Value, runes);
        }

        Order(runes);
        Compose(runes);
        var composed = new StringBuilder(text.Length);
        foreach (var rune in runes)
        {
            composed.Append(new Rune(rune).ToString());
        }

        return composed.ToString();
    }

    private static void Decompose(int rune, List<int> into)
    {
        if (rune is >= HangulFirst and < HangulFirst + HangulCount)
        {
            var syllable = rune - HangulFirst;
            into.Add(LeadFirst + syllable / (VowelCount * TailCount));
            into.Add(VowelFirst + syllable / TailCount % VowelCount);
            if (syllable % TailCount > 0)
            {
                into.Add(TailFirst + syllable % TailCount);
            }
        }
        else if (Known.Parts.TryGetValue(rune, out var parts))
        {
            foreach (var part in parts)
            {
                Decompose(part, into);
            }
        }
        else
        {
            into.Add(rune);
        }
    }

    /// <summary>Puts the marks of each character in the order of their classes; marks of one class keep theirs.</summary>
    private static void Order(List<int> runes)
    {
        for (var i = 1; i < runes.Count; i++)
        {
            var (rune, mark) = (runes[i], ClassOf(runes[i]));
            var at = i;
            for (; mark > 0 && at > 0 && ClassOf(runes[at - 1]) > mark; at--)
            {
                runes[at] = runes[at - 1];
            }

            runes[at] = rune;
        }
    }

    private static void Compose(List<int> runes)
    {
        var (starter, kept, lastClass) = (-1, 0, 0);
        foreach (var rune in runes.ToArray())
        {
            var mark = ClassOf(rune);
            var isAdjacent = starter >= 0 && kept == starter + 1;
            if (starter >= 0 && (isAdjacent || lastClass < mark) && Pair(runes[starter], rune) is { } whole)
            {
                runes[starter] = whole;
                continue;
            }

            starter = mark == 0 ? kept : starter;
            lastClass = mark;
            runes[kept++] = rune;
        }

        runes.RemoveRange(kept, runes.Count - kept);
    }

    private static int? Pair(int first, int second)
    {
        if (first is >= LeadFirst and < LeadFirst + LeadCount && second is >= VowelFirst and < VowelFirst + VowelCount)
        {
            return HangulFirst + ((first - LeadFirst) * VowelCount + second - VowelFirst) * TailCount;
        }

        if (first is >= HangulFirst and < HangulFirst + HangulCount && (first - HangulFirst) % TailCount == 0
            && second is > TailFirst and < TailFirst + TailCount)
        {
            return first + second - TailFirst;
        }

        return Known.Wholes.TryGetValue((first, second), out var whole) ? whole : null;
    }

    private static int ClassOf(int rune) => Known.Classes.GetValueOrDefault(rune);

    /// <summary>The table, see the first line of its file.</summary>
    private sealed record Tables(Dictionary<int, int> Classes, Dictionary<int, int[]> Parts, Dictionary<(int, int), int> Wholes)
    {
        public static Tables Read()
        {
            var tables = new Tables([], [], []);
            using var reader = new StreamReader(typeof(CanonicalForm).Assembly.GetManifestResourceStream("input/canonical-forms.txt")!);
            while (reader.ReadLine() is { } line)
            {
                if (line.StartsWith('#'))
                {
                    continue;
                }

                var at = line.AsSpan().IndexOfAny(':', '=', '>');
                int[] left = [.. line[..at].Split('-').Select(Number)];
                if (line[at] == ':')
                {
                    for (var rune = left[0]; rune <= left[^1]; rune++)
                    {
                        tables.Classes[rune] = int.Parse(line[(at + 1)..], CultureInfo.InvariantCulture);
                    }

                    continue;
                }

                int[] parts = [.. line[(at + 1)..].Split(' ').Select(Number)];
                tables.Parts[left[0]] = parts;
                if (line[at] == '=')
                {
                    tables.Wholes[(parts[0], parts[1])] = left[0];
                }
            }

            return tables;
        }

        private static int Number(string hex) => int.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }
}
