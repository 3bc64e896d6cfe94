using System.Numerics;
using System.Runtime.CompilerServices;

namespace OpgaveSim.Model.Collections;

/// <summary>
/// A map from whole numbers to values for the rules' inner loops: keys and values lie in the order in which they came, and a table of
/// places leads to them, so that it is small, is forgotten quickly, and an instance serves table after table without an allocation.
/// Going through it depends on nothing but what was put in. One thread at a time.
/// </summary>
/// <typeparam name="TValue">The values.</typeparam>
public sealed class IntMap<TValue>
{
    private const int Smallest = 4;

    private int[] places;
    private int[] keys;
    private TValue?[] values;
    private int shift;

    /// <summary>An empty map.</summary>
    /// <param name="capacity">Keys that it holds before it grows, ≥ 0.</param>
    public IntMap(int capacity = Smallest)
    {
        var room = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(capacity, Smallest));
        (places, keys, values, shift) = (new int[2 * room], new int[room], new TValue?[room], ShiftFor(room));
    }

    /// <summary>Number of keys.</summary>
    public int Count { get; private set; }

    /// <summary>The keys, in the order in which they came.</summary>
    public ReadOnlySpan<int> Keys => keys.AsSpan(0, Count);

    /// <summary>Forgets all keys.</summary>
    public void Clear()
    {
        if (Count > 0)
        {
            Array.Clear(places);
            Count = 0;
        }
    }

    /// <summary>Whether a key is there.</summary>
    public bool Contains(int key) => places[Find(key)] > 0;

    /// <summary>The value of a key, or the default when it is not there.</summary>
    public TValue? GetOrDefault(int key) => places[Find(key)] is > 0 and var place ? values[place - 1] : default;

    /// <summary>The value of a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">Its value, or the default.</param>
    /// <returns>Whether the key is there.</returns>
    public bool TryGet(int key, out TValue? value)
    {
        var place = places[Find(key)];
        value = place > 0 ? values[place - 1] : default;
        return place > 0;
    }

    /// <summary>The place of a key's value; a new key gets the default. Good until the next key comes.</summary>
    /// <param name="key">The key.</param>
    /// <param name="isNew">Whether it was not there.</param>
    public ref TValue? At(int key, out bool isNew)
    {
        var at = Find(key);
        var place = places[at];
        isNew = place == 0;
        if (isNew)
        {
            place = Add(key, at);
        }

        return ref values[place - 1];
    }

    private int Add(int key, int at)
    {
        if (Count == keys.Length)
        {
            Grow();
            at = Find(key);
        }

        (keys[Count], values[Count]) = (key, default);
        return places[at] = ++Count;
    }

    /// <summary>Where the place of a key is written, or would be: places are one more than the index, 0 is free.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Find(int key)
    {
        var all = places;
        var at = (int)(unchecked((uint)key * 0x9E3779B1) >> shift);
        while (all[at] is > 0 and var place && keys[place - 1] != key)
        {
            at = (at + 1) & (all.Length - 1);
        }

        return at;
    }

    private void Grow()
    {
        var room = 2 * keys.Length;
        Array.Resize(ref keys, room);
        Array.Resize(ref values, room);
        (places, shift) = (new int[2 * room], ShiftFor(room));
        for (var i = 0; i < Count; i++)
        {
            places[Find(keys[i])] = i + 1;
        }
    }

    private static int ShiftFor(int room) => 31 - BitOperations.Log2((uint)room);
}
