using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using OpgaveSim.Model.Mathematics;

namespace OpgaveSim.Model.Randomness;

/// <summary>
/// The random numbers of one run. Each draw is named by its purpose and up to three numbers of who and what it is for;
/// the same name always gives the same number, whatever was drawn before and wherever it is drawn.
/// Scenarios, design points and ways of executing are not part of the key, so all of them share their worlds.
/// </summary>
/// <param name="RunKey">The 64-bit key of the run.</param>
public readonly record struct KeyedDraws(ulong RunKey)
{
    private const int Batch = 16;

    /// <summary>The draws of one replication under a master seed.</summary>
    /// <param name="seed">Master seed, 0 … 2⁶⁴−1.</param>
    /// <param name="replication">Replication, from 0.</param>
    public static KeyedDraws ForReplication(ulong seed, int replication) =>
        new(Philox4x32.Block(seed, (uint)Purpose.RunKey, (uint)replication, 0, 0).Low);

    /// <summary>
    /// The draws that place the points of a design. They hang on its name, not on its place among designs, and on nothing of any run: worlds
    /// stay the same whatever the design.
    /// </summary>
    /// <param name="seed">Master seed, 0 … 2⁶⁴−1.</param>
    /// <param name="name">The design's name; it is hashed (FNV-1a, 64 bits, over its characters).</param>
    public static KeyedDraws ForDesign(ulong seed, string name)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var letter in name)
        {
            hash = unchecked((hash ^ letter) * 0x100000001B3);
        }

        return new(Philox4x32.Block(seed, (uint)Purpose.DesignKey, (uint)hash, (uint)(hash >> 32), 0).Low);
    }

    /// <summary>The whole block of a draw: four words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PhiloxBlock Block(Purpose purpose, uint a, uint b = 0, uint c = 0) =>
        Philox4x32.Block(RunKey, (uint)purpose, a, b, c);

    /// <summary>64 uniform bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Bits(Purpose purpose, uint a, uint b = 0, uint c = 0) => Block(purpose, a, b, c).Low;

    /// <summary>64 uniform bits for each of many that differ in the second number of the name.</summary>
    /// <param name="purpose">What the draws are for.</param>
    /// <param name="a">First number of their names.</param>
    /// <param name="b">Second number of each name, ≥ 0.</param>
    /// <param name="c">Third number of their names.</param>
    /// <param name="bits">As many draws, in the order of <paramref name="b"/>.</param>
    public void Bits(Purpose purpose, uint a, ReadOnlySpan<int> b, uint c, Span<ulong> bits)
    {
        Span<uint> third = stackalloc uint[Batch];
        third.Fill(c);
        for (var at = 0; at < b.Length; at += Batch)
        {
            var count = Math.Min(Batch, b.Length - at);
            Philox4x32.Lows(
                RunKey, (uint)purpose, a, MemoryMarshal.Cast<int, uint>(b.Slice(at, count)), third[..count], bits.Slice(at, count));
        }
    }

    /// <summary>64 uniform bits for each of many whose third number is the one after that of the draw before.</summary>
    /// <param name="purpose">What the draws are for.</param>
    /// <param name="a">First number of their names.</param>
    /// <param name="b">Second number of their names.</param>
    /// <param name="first">Third number of the first name.</param>
    /// <param name="bits">As many draws as are wanted, at most 16.</param>
    public void BitsFrom(Purpose purpose, uint a, uint b, uint first, Span<ulong> bits)
    {
        Span<uint> second = stackalloc uint[Batch], third = stackalloc uint[Batch];
        second.Fill(b);
        for (var i = 0; i < bits.Length; i++)
        {
            third[i] = first + (uint)i;
        }

        Philox4x32.Lows(RunKey, (uint)purpose, a, second[..bits.Length], third[..bits.Length], bits);
    }

    /// <summary>Uniform on [0, 1), 53 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Uniform(Purpose purpose, uint a, uint b = 0, uint c = 0) => ToUniform(Bits(purpose, a, b, c));

    /// <summary>Uniform on 0 … <paramref name="count"/>−1. <paramref name="count"/> is at least 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Below(int count, Purpose purpose, uint a, uint b = 0, uint c = 0) => ToBelow(Bits(purpose, a, b, c), count);

    /// <summary>A normal deviate by the inverse distribution function.</summary>
    /// <param name="mean">Mean.</param>
    /// <param name="deviation">Standard deviation, ≥ 0; at 0 the mean itself.</param>
    /// <param name="purpose">What the draw is for.</param>
    /// <param name="a">First number of its name.</param>
    /// <param name="b">Second number of its name.</param>
    public double Normal(double mean, double deviation, Purpose purpose, uint a, uint b = 0) =>
        deviation == 0 ? mean : mean + deviation * NormalDistribution.Quantile(ToOpenUniform(Bits(purpose, a, b)));

    /// <summary>64 bits as a uniform number on [0, 1).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double ToUniform(ulong bits) => (bits >> 11) * (1.0 / (1UL << 53));

    /// <summary>32 bits as a uniform number on [0, 1).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double ToUniform(uint bits) => bits * (1.0 / (1UL << 32));

    /// <summary>64 bits as a uniform number on (0, 1): the middle of one of 2⁵² equal cells, so never an end.</summary>
    public static double ToOpenUniform(ulong bits) => ((bits >> 12) + 0.5) * (1.0 / (1UL << 52));

    /// <summary>64 bits as a uniform number on 0 … <paramref name="count"/>−1 (bias below 2⁻³² for any int).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ToBelow(ulong bits, int count) => (int)Math.BigMul(bits, (ulong)count, out _);
}
