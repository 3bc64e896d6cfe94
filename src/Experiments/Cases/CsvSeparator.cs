using System.Text;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Cases;

/// <summary>What separates the fields of a file.</summary>
/// <param name="Character">A comma, a semicolon or a tab.</param>
/// <param name="IsDeclared">Whether the first line says so (<c>sep=;</c>, as Excel has it) and is no header.</param>
internal readonly record struct CsvSeparator(char Character, bool IsDeclared)
{
    private const string Allowed = ",;\t";

    /// <summary>
    /// The separator of a file: as its first line declares, or the only one that its header has. Null, with a fault,
    /// when the header has more than one.
    /// </summary>
    public static CsvSeparator? Find(ReadOnlySpan<byte> utf8, HeaderLine header, string file, CaseFaults faults) => header.Start > 0
        ? OfHeader(utf8, header.Start, header.Declared, file, faults) is { } found ? found with { IsDeclared = false } : null
        : Find(utf8, file, faults);

    private static CsvSeparator? Find(ReadOnlySpan<byte> utf8, string file, CaseFaults faults)
    {
        var start = utf8.IndexOfAnyExcept((byte)'\r', (byte)'\n');
        var first = start < 0 ? default : LineAt(utf8, start);
        var declared = IsDeclaration(first) ? Encoding.UTF8.GetString(first[4..]) : null;
        if (declared is not null && (declared.Length != 1 || !Allowed.Contains(declared[0], StringComparison.Ordinal)))
        {
            var place = TextPlace.Start.After(utf8[..(start + 4)]);
            faults.Add(file, place, CsvFaultTexts.UnknownSeparator(Shown.Quoted(declared)));
            return null;
        }

        var header = declared is null ? start : start + first.Length;
        return header < 0 ? new(',', false) : OfHeader(utf8, header, declared?[0], file, faults);
    }

    /// <summary>A separator in words.</summary>
    public static Text Name(char separator) => separator switch { ',' => CsvFaultTexts.Comma, ';' => CsvFaultTexts.Semicolon, _ => CsvFaultTexts.Tab };

    private static CsvSeparator? OfHeader(ReadOnlySpan<byte> utf8, int start, char? declared, string file, CaseFaults faults)
    {
        var separator = declared;
        var quoted = false;
        start += Math.Max(0, utf8[start..].IndexOfAnyExcept((byte)'\r', (byte)'\n'));
        for (var i = start; i < utf8.Length && (quoted || utf8[i] is not ((byte)'\r' or (byte)'\n')); i++)
        {
            var character = (char)utf8[i];
            quoted ^= character == '"';
            if (quoted || !Allowed.Contains(character, StringComparison.Ordinal))
            {
                continue;
            }

            separator ??= character;
            if (separator != character)
            {
                faults.Add(file, TextPlace.Start.After(utf8[..i]),
                    CsvFaultTexts.OtherSeparator(Name(character), Name(separator.Value)));
                return null;
            }
        }

        return new(separator ?? ',', declared is not null);
    }

    private static ReadOnlySpan<byte> LineAt(ReadOnlySpan<byte> utf8, int start)
    {
        var line = utf8[start..];
        return line.IndexOfAny((byte)'\r', (byte)'\n') is >= 0 and var end ? line[..end] : line;
    }

    private static bool IsDeclaration(ReadOnlySpan<byte> line) =>
        line.Length >= 4 && Encoding.UTF8.GetString(line[..4]).Equals("sep=", StringComparison.OrdinalIgnoreCase);
}
