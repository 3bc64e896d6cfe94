using System.Text;

namespace OpgaveSim.Experiments.Input;

/// <summary>A place in a text, as an editor counts: lines and columns from 1, columns in UTF-16 code units.</summary>
internal readonly record struct TextPlace(int Line, int Column)
{
    /// <summary>The first character of a text.</summary>
    public static TextPlace Start => new(1, 1);

    /// <summary>The place after some more text; a line ends with LF, CRLF or CR.</summary>
    /// <param name="text">The text; not cut between CR and LF.</param>
    /// <param name="encoding">How it is encoded, such that CR and LF are bytes; null: UTF-8.</param>
    public TextPlace After(ReadOnlySpan<byte> text, Encoding? encoding = null)
    {
        var (line, column, from) = (Line, Column, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                (line, column, from) = (line + 1, 1, i + 1);
            }
        }

        return new(line, column + (encoding ?? Encoding.UTF8).GetCharCount(text[from..]));
    }
}
