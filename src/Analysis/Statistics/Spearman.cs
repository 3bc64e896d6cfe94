using MathNet.Numerics.Statistics;

namespace OpgaveSim.Analysis.Statistics;

/// <summary>Rank correlation (Spearman 1904): Pearson's correlation of ranks, equal values sharing the mean of theirs.</summary>
public static class Spearman
{
    /// <summary>ρ, in [−1, 1]; no value under two pairs of values, or where all x or all y are equal. O(n log n).</summary>
    /// <param name="x">Values.</param>
    /// <param name="y">Values of the same things, in the same order.</param>
    public static double? Of(IReadOnlyList<double> x, IReadOnlyList<double> y) =>
        Correlation.Spearman(x, y) is var correlation && double.IsNaN(correlation) ? null : correlation;
}
