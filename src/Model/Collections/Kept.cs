using System.Collections.Concurrent;

namespace OpgaveSim.Model.Collections;

/// <summary>
/// What was computed, kept so that whoever needs it again finds it, up to a number of values; then all are forgotten and it begins anew. So
/// the scenarios of a small world share everything, and a large world takes no more room. Any number of threads at a time: two may compute
/// the same value, which is why a value follows from its key alone.
/// </summary>
/// <typeparam name="TKey">What a value is of.</typeparam>
/// <typeparam name="TValue">The values; they do not change.</typeparam>
/// <param name="most">Values that are kept at most, at least 1.</param>
internal sealed class Kept<TKey, TValue>(int most)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, TValue> values = [];
    private int count;

    /// <summary>The value of a key, computed where it is not kept.</summary>
    /// <param name="key">The key.</param>
    /// <param name="compute">Computes it.</param>
    /// <param name="from">What it is computed from.</param>
    public TValue Get<TFrom>(TKey key, Func<TKey, TFrom, TValue> compute, TFrom from)
    {
        if (values.TryGetValue(key, out var known))
        {
            return known;
        }

        var computed = compute(key, from);
        if (Interlocked.Increment(ref count) > most)
        {
            values.Clear();
            Volatile.Write(ref count, 1);
        }

        values[key] = computed;
        return computed;
    }
}
