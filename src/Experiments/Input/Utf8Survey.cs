using System.Buffers;
using System.Text;

namespace OpgaveSim.Experiments.Input;

/// <summary>What of some bytes is UTF-8.</summary>
/// <param name="Invalid">Place of the first byte that is not; −1: all are.</param>
/// <param name="HasOthers">Whether there are characters of several bytes that are.</param>
internal readonly record struct Utf8Survey(int Invalid, bool HasOthers)
{
    /// <summary>Surveys a text.</summary>
    public static Utf8Survey Of(ReadOnlySpan<byte> text)
    {
        var (invalid, others) = (-1, false);
        for (var i = 0; i < text.Length;)
        {
            if (Rune.DecodeFromUtf8(text[i..], out _, out var length) != OperationStatus.Done)
            {
                invalid = invalid < 0 ? i : invalid;
            }
            else if (length > 1)
            {
                others = true;
            }

            i += length;
        }

        return new Utf8Survey(invalid, others);
    }
}
