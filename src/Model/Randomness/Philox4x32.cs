using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace OpgaveSim.Model.Randomness;

/// <summary>
/// Philox4x32-10, the counter-based generator of Salmon, Moraes, Dror and Shaw (2011), "Parallel random numbers:
/// as easy as 1, 2, 3", SC'11. A block of four 32-bit words is a pure function of a 128-bit counter and a 64-bit key,
/// so a draw needs no state and no order: it is found by who it is for and what it is for.
/// </summary>
public static class Philox4x32
{
    private const uint Multiplier0 = 0xD2511F53, Multiplier1 = 0xCD9E8D57;
    private const uint Weyl0 = 0x9E3779B9, Weyl1 = 0xBB67AE85;
    private const int Rounds = 10, Lanes = 4;

    /// <summary>The block that belongs to a counter under a key. Agrees with the published known-answer vectors.</summary>
    /// <param name="key">The 64-bit key; its low word is the algorithm's key word 0.</param>
    /// <param name="c0">Counter word 0.</param>
    /// <param name="c1">Counter word 1.</param>
    /// <param name="c2">Counter word 2.</param>
    /// <param name="c3">Counter word 3.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhiloxBlock Block(ulong key, uint c0, uint c1, uint c2, uint c3)
    {
        uint k0 = (uint)key, k1 = (uint)(key >> 32);
        for (var round = 0; round < Rounds; round++)
        {
            var product0 = (ulong)Multiplier0 * c0;
            var product1 = (ulong)Multiplier1 * c2;
            c0 = (uint)(product1 >> 32) ^ c1 ^ k0;
            c1 = (uint)product1;
            c2 = (uint)(product0 >> 32) ^ c3 ^ k1;
            c3 = (uint)product0;
            k0 += Weyl0;
            k1 += Weyl1;
        }

        return new PhiloxBlock(c0, c1, c2, c3);
    }

    /// <summary>
    /// Words 0 and 1 of the blocks of many counters that differ in word 2 or 3 alone: what <see cref="Block"/> gives, four at a time where the
    /// processor can.
    /// </summary>
    /// <param name="key">The 64-bit key.</param>
    /// <param name="c0">Counter word 0.</param>
    /// <param name="c1">Counter word 1.</param>
    /// <param name="c2">Counter word 2 of each.</param>
    /// <param name="c3">Counter word 3 of each, as long.</param>
    /// <param name="low">As many numbers, word 0 low.</param>
    public static void Lows(ulong key, uint c0, uint c1, ReadOnlySpan<uint> c2, ReadOnlySpan<uint> c3, Span<ulong> low)
    {
        var at = 0;
        for (; Avx2.IsSupported && at + Lanes <= low.Length; at += Lanes)
        {
            FourLows(
                key, Vector256.Create((ulong)c0), Vector256.Create((ulong)c1),
                Widened(c2[at..]), Widened(c3[at..])).CopyTo(low[at..]);
        }

        for (; at < low.Length; at++)
        {
            low[at] = Block(key, c0, c1, c2[at], c3[at]).Low;
        }
    }

    private static Vector256<ulong> Widened(ReadOnlySpan<uint> words)
    {
        var (lower, upper) = Vector128.Widen(Vector128.Create(words));
        return Vector256.Create(lower, upper);
    }

    /// <summary>
    /// Four blocks at once, a word in the low half of each lane. The product leaves its own high half in a word, which no
    /// multiplication reads.
    /// </summary>
    private static Vector256<ulong> FourLows(ulong key, Vector256<ulong> c0, Vector256<ulong> c1, Vector256<ulong> c2, Vector256<ulong> c3)
    {
        var multiplier0 = Vector256.Create((ulong)Multiplier0).AsUInt32();
        var multiplier1 = Vector256.Create((ulong)Multiplier1).AsUInt32();
        uint k0 = (uint)key, k1 = (uint)(key >> 32);
        for (var round = 0; round < Rounds; round++)
        {
            var product0 = Avx2.Multiply(multiplier0, c0.AsUInt32());
            var product1 = Avx2.Multiply(multiplier1, c2.AsUInt32());
            c0 = (product1 >> 32) ^ c1 ^ Vector256.Create((ulong)k0);
            c1 = product1;
            c2 = (product0 >> 32) ^ c3 ^ Vector256.Create((ulong)k1);
            c3 = product0;
            k0 += Weyl0;
            k1 += Weyl1;
        }

        return (c1 << 32) | (c0 & Vector256.Create((ulong)uint.MaxValue));
    }
}
