namespace OpgaveSim.Model.Networks;

/// <summary>The share of arcs that are answered: from b to a where there is one from a to b.</summary>
public static class Reciprocity
{
    /// <summary>The reciprocity, in [0, 1]; no value without arcs. O(arcs).</summary>
    /// <param name="arcs">The arcs; loops are dropped, parallel arcs count once.</param>
    public static double? Of(IEnumerable<(int From, int To)> arcs)
    {
        var all = arcs.Where(arc => arc.From != arc.To).ToHashSet();
        return all.Count == 0 ? null : (double)all.Count(arc => all.Contains((arc.To, arc.From))) / all.Count;
    }
}
