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

    /// <summary>
    /// The confidence 1 − α/(m − k + 1) of each comparison's interval, so that an interval leaves out 0 where its comparison passes; those
    /// after the first that fails take its confidence, since none of them can pass. In the order given. O(m log m).
    /// </summary>
    /// <param name="p">p of each comparison of the family; 1 for one that has none.</param>
    /// <param name="alpha">α in (0, 1).</param>
    public static double[] Confidences(IReadOnlyList<double> p, double alpha = 0.05)
    {
        var confidences = new double[p.Count];
        double level = 0, remaining = p.Count;
        var hasFailed = false;
        foreach (var index in Ascending(p))
        {
            level = hasFailed ? level : alpha / remaining--;
            hasFailed |= p[index] > level;
            confidences[index] = 1 - level;
        }

        return confidences;
    }

    private static IEnumerable<int> Ascending(IReadOnlyList<double> p) => Enumerable.Range(0, p.Count).OrderBy(index => p[index]);
}
