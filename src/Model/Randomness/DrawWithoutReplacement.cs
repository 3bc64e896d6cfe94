using OpgaveSim.Model.Collections;

namespace OpgaveSim.Model.Randomness;

/// <summary>
/// A random order of the numbers 0 … population−1, taken one by one: a sparse Fisher–Yates shuffle, so that drawing
/// a few out of a million costs a few. Up to 256 numbers are shuffled in place, to the same order. Draw <i>i</i> is named (purpose, a, b, i).
/// Reuse one instance per thread: <see cref="Begin"/> forgets what went before.
/// </summary>
public sealed class DrawWithoutReplacement
{
    private const int Batch = 8, Few = 256;

    private static readonly byte[] InOrder = [.. Enumerable.Range(0, Few).Select(number => (byte)number)];

    private readonly byte[] few = new byte[Few];
    private readonly IntMap<int> moved = new(32);
    private readonly ulong[] bits = new ulong[Batch];
    private KeyedDraws draws;
    private Purpose purpose;
    private uint a, b;
    private int population, taken;

    /// <summary>Starts a new order.</summary>
    /// <param name="source">The run's draws.</param>
    /// <param name="what">Purpose of the draws.</param>
    /// <param name="first">First number of the name.</param>
    /// <param name="second">Second number of the name.</param>
    /// <param name="size">How many numbers there are, ≥ 0.</param>
    public void Begin(KeyedDraws source, Purpose what, uint first, uint second, int size)
    {
        moved.Clear();
        InOrder.AsSpan(0, Math.Min(size, Few)).CopyTo(few);
        (draws, purpose, a, b, population, taken) = (source, what, first, second, size, 0);
    }

    /// <summary>A whole order, the same as taking number after number. O(numbers), without looking anything up.</summary>
    /// <param name="source">The run's draws.</param>
    /// <param name="what">Purpose of the draws.</param>
    /// <param name="first">First number of the name.</param>
    /// <param name="second">Second number of the name.</param>
    /// <param name="size">How many numbers there are, ≥ 0.</param>
    public static int[] All(KeyedDraws source, Purpose what, uint first, uint second, int size)
    {
        int[] order = [.. Enumerable.Range(0, size)];
        Span<ulong> batch = stackalloc ulong[Batch];
        for (var taken = 0; taken < size; taken++)
        {
            if (taken % Batch == 0)
            {
                source.BitsFrom(what, first, second, (uint)taken, batch);
            }

            var at = taken + KeyedDraws.ToBelow(batch[taken % Batch], size - taken);
            (order[taken], order[at]) = (order[at], order[taken]);
        }

        return order;
    }

    /// <summary>The next number of the order.</summary>
    /// <param name="number">The number, or −1 when all have been taken.</param>
    /// <returns>False when all have been taken.</returns>
    public bool TryNext(out int number)
    {
        if (taken >= population)
        {
            number = -1;
            return false;
        }

        if (taken % Batch == 0)
        {
            draws.BitsFrom(purpose, a, b, (uint)taken, bits);
        }

        var at = taken + KeyedDraws.ToBelow(bits[taken % Batch], population - taken);
        number = population <= Few ? SwapAmongFew(at) : Swap(at);
        taken++;
        return true;
    }

    /// <summary>The number at a place; what stood at the front goes there.</summary>
    private int Swap(int at)
    {
        var first = moved.TryGet(taken, out var instead) ? instead : taken;
        ref var there = ref moved.At(at, out var isNew);
        var number = isNew ? at : there;
        there = first;
        return number;
    }

    private int SwapAmongFew(int at)
    {
        var number = few[at];
        few[at] = few[taken];
        return number;
    }
}
