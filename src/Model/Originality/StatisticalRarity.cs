namespace OpgaveSim.Model.Originality;

/// <summary>How few others had the same idea: 1 − frequency / N, the idea itself counted (Wallach and Kogan 1965).</summary>
public static class StatisticalRarity
{
    /// <summary>The rarity of each idea, in [0, 1 − 1/N], in their order; empty for none. O(N).</summary>
    /// <param name="ideas">The ideas.</param>
    public static double[] Each<T>(IReadOnlyList<T> ideas)
        where T : notnull
    {
        var frequency = ideas.CountBy(idea => idea).ToDictionary();
        return [.. ideas.Select(idea => 1 - (double)frequency[idea] / ideas.Count)];
    }
}
