namespace OpgaveSim.Model.Originality;

/// <summary>
/// How much of a set is newly combined: the share of its pairs of elements that no earlier set held together (after Fleming 2001).
/// Remembers the pairs of the sets it is fed.
/// </summary>
public sealed class NewCombinationShare<T>
    where T : notnull
{
    private readonly HashSet<(T, T)> known = [];

    /// <summary>Remembers a set. O(elements²).</summary>
    public void Remember(IEnumerable<T> set)
    {
        foreach (var (one, other) in Pairs(set))
        {
            known.Add((one, other));
            known.Add((other, one));
        }
    }

    /// <summary>The share, in [0, 1], against what is remembered; the set itself is not remembered. No value under two elements.</summary>
    /// <param name="set">The set; an element given twice counts once.</param>
    public double? Of(IEnumerable<T> set)
    {
        int pairs = 0, unknown = 0;
        foreach (var pair in Pairs(set))
        {
            pairs++;
            unknown += known.Contains(pair) ? 0 : 1;
        }

        return pairs == 0 ? null : (double)unknown / pairs;
    }

    private static IEnumerable<(T, T)> Pairs(IEnumerable<T> set)
    {
        T[] elements = [.. set.Distinct()];
        for (var i = 0; i < elements.Length; i++)
        {
            for (var j = i + 1; j < elements.Length; j++)
            {
                yield return (elements[i], elements[j]);
            }
        }
    }
}
