namespace OpgaveSim.Model.Measures;

/// <summary>
/// The issues of a world whose tables had as many members in two scenarios when deliberation began: a difference over these is not one
/// of size.
/// </summary>
public static class SameSize
{
    /// <summary>The pairs, in the order of the first scenario's tables. O(tables).</summary>
    /// <param name="first">Issue and size of the tables of the one scenario that count; a table that never began has no size.</param>
    /// <param name="second">Those of the other; each issue at most once.</param>
    /// <returns>Places in both lists.</returns>
    public static IReadOnlyList<(int First, int Second)> Pairs(IReadOnlyList<(int Issue, int? Size)> first, IReadOnlyList<(int Issue, int? Size)> second)
    {
        var places = second.Select((table, place) => (table, place)).ToDictionary(one => one.table.Issue, one => one.place);
        var pairs = new List<(int, int)>();
        for (var i = 0; i < first.Count; i++)
        {
            if (first[i].Size is { } size && places.TryGetValue(first[i].Issue, out var place) && second[place].Size == size)
            {
                pairs.Add((i, place));
            }
        }

        return pairs;
    }
}
