using System.Text;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Cases;

/// <summary>The text of a file, without byte order mark.</summary>
/// <param name="Utf8">The text, valid UTF-8 without NUL.</param>
/// <param name="IsWindows1252">Whether the file was encoded as Windows-1252.</param>
internal sealed record CsvText(byte[] Utf8, bool IsWindows1252)
{
    private static readonly (byte[] First, Text What)[] OtherFormats =
    [
        ([0xFF, 0xFE], CsvFaultTexts.IsUtf16),
        ([0xFE, 0xFF], CsvFaultTexts.IsUtf16),
        ([0x50, 0x4B, 0x03, 0x04], CsvFaultTexts.IsWorkbookOrZip),
        ([0xD0, 0xCF, 0x11, 0xE0], CsvFaultTexts.IsOldWorkbook),
    ];

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>
    /// Decodes UTF-8, with or without byte order mark, and only what cannot be that as Windows-1252.
    /// Null, with a fault, for other formats and for what is doubtful.
    /// </summary>
    public static CsvText? Decode(byte[] raw, string file, CaseFaults faults)
    {
        foreach (var (first, what) in OtherFormats)
        {
            if (raw.AsSpan().StartsWith(first))
            {
                faults.Add(file, CsvFaultTexts.SaveAsCsv(what));
                return null;
            }
        }

        var marked = raw.AsSpan().StartsWith(ByteOrderMark);
        var text = marked ? raw[ByteOrderMark.Length..] : raw;
        if (text.AsSpan().IndexOf((byte)0) is >= 0 and var nul)
        {
            faults.Add(file, TextPlace.Start.After(text.AsSpan(0, nul)), CsvFaultTexts.HasNul);
            return null;
        }

        return System.Text.Unicode.Utf8.IsValid(text) ? new CsvText(text, false) : DecodeOther(text, marked, file, faults);
    }

    private static CsvText? DecodeOther(byte[] text, bool marked, string file, CaseFaults faults)
    {
        var (invalid, hasOthers) = Utf8Survey.Of(text);
        if (marked || hasOthers)
        {
            var place = TextPlace.Start.After(text.AsSpan(0, invalid));
            var beside = marked ? CsvFaultTexts.BeginsAsUtf8 : CsvFaultTexts.HasUtf8Too;
            faults.Add(file, place, CsvFaultTexts.NotUtf8($"{text[invalid]:X2}", beside));
            return null;
        }

        if (text.AsSpan().IndexOfAny<byte>([0x81, 0x8D, 0x8F, 0x90, 0x9D]) is >= 0 and var undefined)
        {
            var place = TextPlace.Start.After(text.AsSpan(0, undefined), Encoding.Latin1);
            faults.Add(file, place, CsvFaultTexts.InNeither($"{text[undefined]:X2}", DamagedText.Guesses(FieldAt(text, undefined))));
            return null;
        }

        var windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)
            ?? throw new InvalidOperationException("Windows-1252 is part of the runtime");
        return new CsvText(Encoding.UTF8.GetBytes(windows1252.GetString(text)), true);
    }

    /// <summary>The field that has a byte, as far as separators and line ends tell.</summary>
    private static ReadOnlySpan<byte> FieldAt(ReadOnlySpan<byte> text, int at)
    {
        const string ends = ",;\t\r\n\"";
        var from = at;
        while (from > 0 && !ends.Contains((char)text[from - 1], StringComparison.Ordinal))
        {
            from--;
        }

        while (at < text.Length && !ends.Contains((char)text[at], StringComparison.Ordinal))
        {
            at++;
        }

        return text[from..at];
    }
}
