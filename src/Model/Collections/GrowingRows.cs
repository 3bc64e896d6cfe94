namespace OpgaveSim.Model.Collections;

/// <summary>
/// Many rows that grow, in a few large arrays. As an array each, a million rows would be a million objects for the garbage collector to visit,
/// and to move whenever one had grown. A row that has outgrown its place moves to a larger one and leaves its own to another row.
/// </summary>
/// <param name="rows">How many rows.</param>
/// <param name="firstRoom">How much a row has room for when something comes into it first, at least 2.</param>
public sealed class GrowingRows<T>(int rows, int firstRoom)
    where T : struct
{
    private const int SlabBits = 16, SlabLength = 1 << SlabBits;

    private readonly int slabLength = (int)Math.Min(SlabLength, (long)rows * firstRoom); // a small world has small slabs
    private readonly List<T[]> slabs = [];
    private readonly List<int> rooms = [0, firstRoom]; // by size of a place; 0: none
    private readonly List<Stack<int>> left = [[], []]; // places that nobody has any more, by size
    private readonly int[] counts = new int[rows], places = new int[rows];
    private readonly byte[] sizes = new byte[rows];
    private int begun; // of the last slab

    /// <summary>What is in a row, until something is inserted somewhere.</summary>
    /// <param name="row">The row.</param>
    public ReadOnlySpan<T> this[int row] => counts[row] == 0 ? default : Place(places[row], counts[row]);

    /// <summary>Says that a row will be read soon.</summary>
    /// <param name="row">The row.</param>
    public void Expect(int row)
    {
        Prefetch.Of(in counts[row]);
        Prefetch.Of(in places[row]);
    }

    /// <summary>Puts something into a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="at">Before what it goes, from 0; the row's length: at its end.</param>
    /// <param name="value">What.</param>
    public void Insert(int row, int at, T value)
    {
        var count = counts[row];
        if (count == rooms[sizes[row]])
        {
            Grow(row);
        }

        var place = Place(places[row], count + 1);
        place[at..count].CopyTo(place[(at + 1)..]);
        place[at] = value;
        counts[row]++;
    }

    private Span<T> Place(int place, int length) => slabs[place >> SlabBits].AsSpan(place & (SlabLength - 1), length);

    private void Grow(int row)
    {
        var size = ++sizes[row];
        if (size == rooms.Count)
        {
            rooms.Add(rooms[^1] + (rooms[^1] / 2));
            left.Add([]);
        }

        var place = left[size].TryPop(out var free) ? free : New(rooms[size]);
        if (size > 1)
        {
            this[row].CopyTo(Place(place, counts[row]));
            left[size - 1].Push(places[row]);
        }

        places[row] = place;
    }

    private int New(int room)
    {
        if (slabs.Count == 0 || begun + room > slabs[^1].Length)
        {
            slabs.Add(GC.AllocateUninitializedArray<T>(Math.Max(slabLength, room)));
            begun = 0;
        }

        var place = checked(((slabs.Count - 1) * SlabLength) + begun);
        begun += room;
        return place;
    }
}
