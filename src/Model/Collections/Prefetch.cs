using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace OpgaveSim.Model.Collections;

/// <summary>
/// Says what will be read soon, so that memory brings it while something else is done. Changes no result, and does nothing on processors
/// that .NET offers no instruction for it. Worth it where a loop jumps about in more than a cache holds.
/// </summary>
internal static unsafe class Prefetch
{
    private const int Line = 64;

    /// <summary>What will be read: the cache line in which it begins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Of<T>(ref readonly T soon)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.AsRef(in soon)));
        }
    }

    /// <summary>What will be read from the first to the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Of<T>(ReadOnlySpan<T> soon)
    {
        if (Sse.IsSupported && soon.Length > 0)
        {
            var first = (byte*)Unsafe.AsPointer(ref Unsafe.AsRef(in soon[0]));
            var last = first + (nint)soon.Length * Unsafe.SizeOf<T>() - 1; // of one address: the memory may be moved meanwhile
            for (var line = first; line < last; line += Line)
            {
                Sse.Prefetch0(line);
            }

            Sse.Prefetch0(last);
        }
    }

    /// <summary>Rows of a flat array that will be read.</summary>
    /// <param name="values">Row by row.</param>
    /// <param name="length">Length of a row.</param>
    /// <param name="rows">Which rows.</param>
    public static void Rows<T>(T[] values, int length, ReadOnlySpan<int> rows)
    {
        foreach (var row in rows)
        {
            Of<T>(values.AsSpan(row * length, length));
        }
    }
}
