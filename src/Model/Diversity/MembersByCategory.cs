namespace OpgaveSim.Model.Diversity;

/// <summary>How many members are of each category: what measures of variety are made from.</summary>
public static class MembersByCategory
{
    /// <summary>The counts, by category. O(members).</summary>
    /// <param name="members">The members.</param>
    /// <param name="category">Category of each actor, from 0.</param>
    /// <param name="categories">Categories that there can be.</param>
    public static double[] Of(IEnumerable<int> members, IReadOnlyList<int> category, int categories)
    {
        var counts = new double[categories];
        foreach (var member in members)
        {
            counts[category[member]]++;
        }

        return counts;
    }
}
