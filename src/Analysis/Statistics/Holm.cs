namespace OpgaveSim.Analysis.Statistics;

/// <summary>
/// Holm's step-down correction (1979) for a family of m comparisons: the chance of any false finding stays at most α. The k-th smallest p
/// is held against α/(m − k + 1), and once one fails all larger ones do.
/// </summary>
public static class Holm
{
    /// <summary>
    /// Adjusted p, in [0, 1], in the order given: max over j ≤ k of min(1, (m − j + 1) p_(j)); to be held against α itself.
    /// O(m log m).
    /// </summary>
    /// <param name="p">p of each comparison of the family; 1 for one that has none.</param>
    public static double[] Adjusted(IReadOnlyList<double> p)
    {
        var adjusted = new double[p.Count];
        double largest = 0, remaining = p.Count;
        foreach (var index in Ascending(p))
        {
            largest = Math.Max(largest, Math.Min(1, remaining-- * p[index]));
            adjusted[index] = largest;
        }

        return adjusted;
    }

    private static IEnumerable<int> Ascending(IReadOnlyList<double> p) => Enumerable.Range(0, p.Count).OrderBy(index => p[index]);
}
