using System.Buffers.Text;
using System.IO.Compression;
using OpgaveSim.Model.Playing;

namespace OpgaveSim.Live.Plans;

/// <summary>
/// What persons chose, as text for a link: their numbers as 7-bit integers, compressed, in base64url. A choice takes about five characters.
/// </summary>
internal static class PackedChoices
{
    /// <summary>Choices that a link can bear at most.</summary>
    public const int Most = 1_000;

    private const int Largest = 64 * Most;

    /// <summary>The text.</summary>
    /// <param name="choices">The choices, at least one.</param>
    public static string Pack(IReadOnlyList<PlayedChoice> choices)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        using (var writer = new BinaryWriter(deflate))
        {
            foreach (var choice in choices)
            {
                foreach (var number in (int[])[choice.Round, choice.Actor, (int)choice.Kind, choice.Issue, choice.Turn, choice.Value, choice.Actors.Length, .. choice.Actors])
                {
                    writer.Write7BitEncodedInt(number);
                }
            }
        }

        return Base64Url.EncodeToString(packed.GetBuffer().AsSpan(0, (int)packed.Length));
    }

    /// <summary>The choices of a text; null: it is no such text.</summary>
    /// <param name="text">The text.</param>
    public static PlayedChoice[]? Unpack(string text)
    {
        if (!Base64Url.IsValid(text))
        {
            return null;
        }

        try
        {
            using var plain = new MemoryStream();
            using (var inflate = new DeflateStream(new MemoryStream(Base64Url.DecodeFromChars(text)), CompressionMode.Decompress))
            {
                var buffer = new byte[Largest + 1];
                var length = inflate.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
                if (length > Largest)
                {
                    return null;
                }

                plain.Write(buffer, 0, length);
            }

            plain.Position = 0;
            return Read(plain);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or FormatException)
        {
            return null;
        }
    }

    private static PlayedChoice[]? Read(MemoryStream plain)
    {
        using var reader = new BinaryReader(plain);
        var choices = new List<PlayedChoice>();
        while (plain.Position < plain.Length)
        {
            int[] head = [.. Enumerable.Range(0, 7).Select(_ => reader.Read7BitEncodedInt())];
            if (head.Any(number => number < 0) || head[6] > plain.Length || !Enum.IsDefined((DecisionKind)head[2]))
            {
                return null;
            }

            int[] actors = [.. Enumerable.Range(0, head[6]).Select(_ => reader.Read7BitEncodedInt())];
            choices.Add(new PlayedChoice(head[0], head[1], (DecisionKind)head[2], head[3], head[4], head[5], actors));
        }

        return [.. choices];
    }
}
