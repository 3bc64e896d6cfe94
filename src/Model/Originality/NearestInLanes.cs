using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace OpgaveSim.Model.Originality;

/// <summary>
/// Distances of many solutions to their nearest precedents, a solution in each lane of the processor's vectors. A precedent's distances to
/// all of them, in parts of the common denominator of its <see cref="DistanceLayout"/>, sink into the sorted distances of the nearest so
/// far. All is in whole numbers until the end, so the width of the vectors makes no difference to the bit.
/// </summary>
internal static class NearestInLanes
{
    /// <summary>Sum over solutions, in their order, of the mean distance to the nearest precedents, each summed from the smallest up.</summary>
    /// <param name="solutions">The solutions.</param>
    /// <param name="precedents">The precedents: what they set of the choices that they share, these choices, and a place that is not read.</param>
    /// <param name="nearest">Nearest that count, 1 … the number of precedents.</param>
    /// <param name="layout">The layout of their numbers of shared choices, with a common denominator.</param>
    public static double Sum(
        ReadOnlySpan<ulong> solutions, ReadOnlySpan<(ulong Solution, ulong Shared, int Place)> precedents, int nearest, DistanceLayout layout)
    {
        var sum = 0.0;
        Span<int> shifts = stackalloc int[sizeof(ulong)];
        shifts = shifts[..ListBytes(precedents, shifts)];
        Span<Vector<byte>> planes = stackalloc Vector<byte>[shifts.Length];
        Span<Vector<byte>> narrow = stackalloc Vector<byte>[nearest];
        Span<Vector<ushort>> low = stackalloc Vector<ushort>[nearest], high = stackalloc Vector<ushort>[nearest];
        for (var at = 0; at < solutions.Length; at += Vector<byte>.Count)
        {
            var some = solutions.Slice(at, Math.Min(Vector<byte>.Count, solutions.Length - at));
            SetPlanes(some, shifts, planes);
            if (layout.CommonDenominator <= byte.MaxValue)
            {
                SortNarrow(planes, shifts, precedents, layout, narrow);
                Widen(narrow, low, high);
            }
            else
            {
                SortWide(planes, shifts, precedents, layout, low, high);
            }

            for (var lane = 0; lane < some.Length; lane++)
            {
                var half = lane < Vector<ushort>.Count ? low : high;
                sum += MeanOf(MemoryMarshal.Cast<Vector<ushort>, ushort>(half), lane % Vector<ushort>.Count, nearest, layout.Shares);
            }
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SortNarrow(
        ReadOnlySpan<Vector<byte>> planes, ReadOnlySpan<int> shifts, ReadOnlySpan<(ulong Solution, ulong Shared, int Place)> precedents, DistanceLayout layout,
        Span<Vector<byte>> sorted)
    {
        sorted.Fill(new Vector<byte>(byte.MaxValue));
        foreach (var (solution, shared, _) in precedents)
        {
            Sink(sorted, Different(planes, shifts, solution, shared) * new Vector<byte>((byte)layout.PartsOf(BitOperations.PopCount(shared))));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SortWide(
        ReadOnlySpan<Vector<byte>> planes, ReadOnlySpan<int> shifts, ReadOnlySpan<(ulong Solution, ulong Shared, int Place)> precedents, DistanceLayout layout,
        Span<Vector<ushort>> low, Span<Vector<ushort>> high)
    {
        low.Fill(new Vector<ushort>(ushort.MaxValue));
        high.Fill(new Vector<ushort>(ushort.MaxValue));
        foreach (var (solution, shared, _) in precedents)
        {
            Vector.Widen(Different(planes, shifts, solution, shared), out var lower, out var upper);
            var parts = new Vector<ushort>(layout.PartsOf(BitOperations.PopCount(shared)));
            Sink(low, lower * parts);
            Sink(high, upper * parts);
        }
    }

    private static void Widen(ReadOnlySpan<Vector<byte>> narrow, Span<Vector<ushort>> low, Span<Vector<ushort>> high)
    {
        for (var i = 0; i < narrow.Length; i++)
        {
            Vector.Widen(narrow[i], out low[i], out high[i]);
        }
    }

    /// <summary>Which bytes hold choices that are shared: how far each lies up, in bits.</summary>
    private static int ListBytes(ReadOnlySpan<(ulong Solution, ulong Shared, int Place)> precedents, Span<int> shifts)
    {
        var any = 0UL;
        foreach (var (_, shared, _) in precedents)
        {
            any |= shared;
        }

        var count = 0;
        for (var shift = 0; shift < 64; shift += 8)
        {
            if ((byte)(any >> shift) != 0)
            {
                shifts[count++] = shift;
            }
        }

        return count;
    }

    /// <summary>A byte of every solution in a plane, a solution a lane.</summary>
    private static void SetPlanes(ReadOnlySpan<ulong> solutions, ReadOnlySpan<int> shifts, Span<Vector<byte>> planes)
    {
        planes.Clear();
        var bytes = MemoryMarshal.Cast<Vector<byte>, byte>(planes);
        for (var lane = 0; lane < solutions.Length; lane++)
        {
            for (var plane = 0; plane < shifts.Length; plane++)
            {
                bytes[plane * Vector<byte>.Count + lane] = (byte)(solutions[lane] >> shifts[plane]);
            }
        }
    }

    /// <summary>In each lane the number of shared choices that its solution sets otherwise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<byte> Different(ReadOnlySpan<Vector<byte>> planes, ReadOnlySpan<int> shifts, ulong solution, ulong shared)
    {
        var different = Vector<byte>.Zero;
        for (var plane = 0; plane < shifts.Length; plane++)
        {
            var (here, involved) = ((byte)(solution >> shifts[plane]), (byte)(shared >> shifts[plane]));
            different += BitsSet((planes[plane] & new Vector<byte>(involved)) ^ new Vector<byte>(here));
        }

        return different;
    }

    /// <summary>The number of bits set in each byte: by twos, by fours, by eights.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<byte> BitsSet(Vector<byte> bytes)
    {
        var twos = bytes - (Shifted(bytes, 1) & new Vector<byte>(0x55));
        var fours = (twos & new Vector<byte>(0x33)) + (Shifted(twos, 2) & new Vector<byte>(0x33));
        return (fours + Shifted(fours, 4)) & new Vector<byte>(0x0F);
    }

    /// <summary>Bytes shifted down two at a time; what comes from the neighbour is masked by the caller.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<byte> Shifted(Vector<byte> bytes, int bits) => Vector.AsVectorByte(Vector.AsVectorUInt16(bytes) >> bits);

    /// <summary>Takes a distance a lane into the sorted ones, of which the largest falls out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Sink<T>(Span<Vector<T>> sorted, Vector<T> distance)
    {
        for (var i = 0; i < sorted.Length; i++)
        {
            var nearer = Vector.Min(sorted[i], distance);
            distance = Vector.Max(sorted[i], distance);
            sorted[i] = nearer;
        }
    }

    private static double MeanOf(ReadOnlySpan<ushort> sorted, int lane, int nearest, double[] shares)
    {
        var sum = 0.0;
        for (var i = lane; i < sorted.Length; i += Vector<ushort>.Count)
        {
            sum += shares[sorted[i]];
        }

        return sum / nearest;
    }
}
