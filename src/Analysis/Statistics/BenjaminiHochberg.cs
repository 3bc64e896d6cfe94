namespace OpgaveSim.Analysis.Statistics;

/// <summary>
/// The step-up correction of Benjamini and Hochberg (1995) for a family of m comparisons: among what passes, the expected share of false
/// findings stays at most α. For exploration; a claim is judged by <see cref="Holm"/>.
/// </summary>
public static class BenjaminiHochberg
{
    /// <summary>Adjusted p, in [0, 1], in the order given: min over j ≥ k of min(1, m p_(j) / j). O(m log m).</summary>
    /// <param name="p">p of each comparison.</param>
    public static double[] Adjusted(IReadOnlyList<double> p)
    {
        var adjusted = new double[p.Count];
        var smallest = 1.0;
        var rank = p.Count;
        foreach (var index in Enumerable.Range(0, p.Count).OrderByDescending(index => p[index]))
        {
            smallest = Math.Min(smallest, p[index] * p.Count / rank--);
            adjusted[index] = smallest;
        }

        return adjusted;
    }
}
