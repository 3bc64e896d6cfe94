namespace OpgaveSim.Model.Diversity;

/// <summary>
/// Variety over categories: the chance that two draws differ. Blau (1977), equal to Gini–Simpson: 1 − Σ p².
/// </summary>
public static class Blau
{
    /// <summary>1 − Σ p², in [0, 1 − 1/categories]. No value for an empty group.</summary>
    /// <param name="counts">Members by category, or weights ≥ 0.</param>
    public static double? Of(ReadOnlySpan<double> counts)
    {
        double total = 0, squares = 0;
        foreach (var count in counts)
        {
            total += count;
        }

        if (total == 0)
        {
            return null;
        }

        foreach (var count in counts)
        {
            squares += count / total * (count / total);
        }

        return 1 - squares;
    }

    /// <summary>
    /// The index of qualitative variation: Blau over its largest value, (1 − Σ p²) · k/(k − 1), in [0, 1] (Mueller and Schuessler
    /// 1961). No value for an empty group or with one category.
    /// </summary>
    /// <param name="counts">Members by category, or weights ≥ 0, of all k categories that there can be, also empty ones.</param>
    public static double? Normalised(ReadOnlySpan<double> counts) =>
        counts.Length < 2 ? null : Of(counts) * counts.Length / (counts.Length - 1);

    /// <summary>
    /// The unbiased form 1 − Σ n(n−1) / (N(N−1)), in [0, 1]: the chance that two different members differ, which does not
    /// depend on the size of the group. No value under two members.
    /// </summary>
    /// <param name="counts">Members by category.</param>
    public static double? Unbiased(ReadOnlySpan<double> counts)
    {
        double total = 0, pairs = 0;
        foreach (var count in counts)
        {
            total += count;
            pairs += count * (count - 1);
        }

        return total < 2 ? null : 1 - pairs / (total * (total - 1));
    }

    /// <summary>
    /// Blau of a group rarefied to a number of its members: its expectation over random draws without replacement, which is the
    /// unbiased form times (m − 1)/m. No value for a smaller group. For comparing tables of different sizes.
    /// </summary>
    /// <param name="counts">Members by category.</param>
    /// <param name="members">m ≥ 1.</param>
    public static double? Rarefied(ReadOnlySpan<double> counts, int members)
    {
        var total = 0.0;
        foreach (var count in counts)
        {
            total += count;
        }

        return total < members ? null : Unbiased(counts) * (members - 1) / members;
    }
}
