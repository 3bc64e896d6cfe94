using System.Text;
using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Experiments.Cases;

/// <summary>The line of a text file with which its table begins, when lines above it are left out.</summary>
/// <param name="Start">Place of its first byte.</param>
/// <param name="LinesAbove">Lines above it, empty ones included.</param>
/// <param name="Declared">The separator that the first line declares (<c>sep=;</c>), where that line is left out too; null: none.</param>
internal readonly record struct HeaderLine(int Start, int LinesAbove, char? Declared)
{
    private const string Declaration = "sep=";

    private static readonly char[] Blanks = [' ', ',', ';', '\t', '"'];

    /// <summary>Finds it; with nothing above it the file is taken as it is.</summary>
    /// <param name="table">The table.</param>
    /// <param name="utf8">The text of its file.</param>
    public static HeaderLine Find(string table, byte[] utf8)
    {
        var lines = Lines(utf8).Where(line => line.Text.Trim(Blanks).Length > 0).Take(TableHeader.MostRowsAbove + 2).ToArray();
        var isDeclared = lines.Length > 0 && lines[0].Text.StartsWith(Declaration, StringComparison.OrdinalIgnoreCase);
        var content = isDeclared ? lines[1..] : lines;
        var rows = (isDeclared ? lines[0].Text[Declaration.Length..] : ",;\t").Select(separator => content.Select(line => Fields(line.Text, separator)).ToArray()).ToArray();
        var header = rows.Min(fields => TableHeader.ByName(table, fields)) ?? rows.Min(fields => TableHeader.OfMatrix(table, fields)) ?? 0;
        return header == 0 ? default : new HeaderLine(content[header].Start, content[header].Above, isDeclared ? lines[0].Text[^1] : null);
    }

    private static IReadOnlyList<string> Fields(string line, char separator) => [.. line.Split(separator).Select(field => TidyText.Of(field.Trim().Trim('"')))];

    private static IEnumerable<(int Start, int Above, string Text)> Lines(byte[] utf8)
    {
        var (start, above) = (0, 0);
        while (start < utf8.Length)
        {
            var length = utf8.AsSpan(start).IndexOfAny((byte)'\r', (byte)'\n') is >= 0 and var found ? found : utf8.Length - start;
            yield return (start, above++, Encoding.UTF8.GetString(utf8, start, length));
            start += length;
            start += start + 1 < utf8.Length && utf8[start] == '\r' && utf8[start + 1] == '\n' ? 2 : 1;
        }
    }
}
