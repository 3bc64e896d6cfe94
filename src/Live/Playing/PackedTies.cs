using System.Buffers.Binary;

namespace OpgaveSim.Live.Playing;

/// <summary>
/// Ties as pages are told of them: four bytes a tie. Most of what pages are sent is ties, and everything is sent to every page.
/// </summary>
internal static class PackedTies
{
    private const int Bits = 10;

    /// <summary>Packs ties: four bytes each, the lowest first, of which thirty bits count: both places, then the strength, ten bits each.</summary>
    /// <param name="ties">Ties: places of both actors among those shown, 0 … 1,023, and the strength in thousandths, 0 … 1,000.</param>
    public static byte[] Of(IReadOnlyList<(int First, int Second, int Strength)> ties)
    {
        var packed = new byte[ties.Count * sizeof(int)];
        for (var i = 0; i < ties.Count; i++)
        {
            var (first, second, strength) = ties[i];
            BinaryPrimitives.WriteInt32LittleEndian(packed.AsSpan(i * sizeof(int)), (((first << Bits) | second) << Bits) | strength);
        }

        return packed;
    }
}
