using System.Numerics;
using System.Runtime.CompilerServices;

namespace OpgaveSim.Model.Collections;

/// <summary>
/// A map from whole numbers to values for the rules' inner loops: open addressing in one array, forgotten in constant time, so
/// that an instance serves table after table without an allocation. Its keys are listed in the order in which they came, so that
/// going through it depends on nothing but what was put in. One thread at a time.
/// </summary>
/// <typeparam name="TValue">The values.</typeparam>
public sealed class IntMap<TValue>
{
    private const int Smallest = 16;

    private Entry[] entries;
    private int[] keys;
    private int shift;
    private int age = 1;

    /// <summary>An empty map.</summary>
    /// <param name="capacity">Keys that it holds before it grows, ≥ 0.</param>
    public IntMap(int capacity = Smallest / 2) => Resize(capacity, out entries, out keys, out shift);

    /// <summary>Number of keys.</summary>
    public int Count { get; private set; }

    /// <summary>The keys, in the order in which they came.</summary>
    public ReadOnlySpan<int> Keys => keys.AsSpan(0, Count);

    /// <summary>Forgets all keys. Costs the same however many there are.</summary>
    public void Clear()
    {
        Count = 0;
        if (++age == int.MaxValue)
        {
            Array.Clear(entries);
            age = 1;
        }
    }

    /// <summary>Whether a key is there.</summary>
    public bool Contains(int key) => entries[Find(key)].Age == age;

    /// <summary>The value of a key, or the default when it is not there.</summary>
    public TValue? GetOrDefault(int key) => entries[Find(key)] is var entry && entry.Age == age ? entry.Value : default;

    /// <summary>The value of a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">Its value, or the default.</param>
    /// <returns>Whether the key is there.</returns>
    public bool TryGet(int key, out TValue? value)
    {
        ref var entry = ref entries[Find(key)];
        var isThere = entry.Age == age;
        value = isThere ? entry.Value : default;
        return isThere;
    }

    /// <summary>The place of a key's value; a new key gets the default. Good until the next key comes.</summary>
    /// <param name="key">The key.</param>
    /// <param name="isNew">Whether it was not there.</param>
    public ref TValue? At(int key, out bool isNew)
    {
        var at = Find(key);
        isNew = entries[at].Age != age;
        if (isNew)
        {
            at = Add(key, at);
        }

        return ref entries[at].Value;
    }

    private int Add(int key, int at)
    {
        if (Count == keys.Length)
        {
            Grow();
            at = Find(key);
        }

        keys[Count++] = key;
        entries[at] = new Entry { Key = key, Age = age };
        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Find(int key)
    {
        var all = entries;
        var at = (int)(unchecked((uint)key * 0x9E3779B1) >> shift);
        while (all[at].Age == age && all[at].Key != key)
        {
            at = (at + 1) & (all.Length - 1);
        }

        return at;
    }

    private void Grow()
    {
        var (oldEntries, oldKeys, oldAge) = (entries, keys, age);
        var (oldShift, count) = (shift, Count);
        Resize(2 * count, out entries, out keys, out shift);
        age = 1;
        for (var i = 0; i < count; i++)
        {
            var key = oldKeys[i];
            var at = (int)(unchecked((uint)key * 0x9E3779B1) >> oldShift);
            while (oldEntries[at].Age != oldAge || oldEntries[at].Key != key)
            {
                at = (at + 1) & (oldEntries.Length - 1);
            }

            keys[i] = key;
            entries[Find(key)] = new Entry { Key = key, Age = age, Value = oldEntries[at].Value };
        }
    }

    private static void Resize(int capacity, out Entry[] entries, out int[] keys, out int shift)
    {
        var size = Math.Max(Smallest, (int)BitOperations.RoundUpToPowerOf2((uint)(2 * capacity)));
        (entries, keys, shift) = (new Entry[size], new int[size / 2], 32 - BitOperations.Log2((uint)size));
    }

    private struct Entry
    {
        public int Key;
        public int Age;
        public TValue? Value;
    }
}
