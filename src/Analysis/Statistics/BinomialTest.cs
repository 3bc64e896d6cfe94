using OpgaveSim.Model.Mathematics;

namespace OpgaveSim.Analysis.Statistics;

/// <summary>The exact binomial test: whether successes come with a given chance.</summary>
public static class BinomialTest
{
    /// <summary>Two-sided p: twice the smaller of P(X ≤ successes) and P(X ≥ successes), at most 1; 1 without trials.</summary>
    /// <param name="successes">From 0 to <paramref name="trials"/>.</param>
    /// <param name="trials">How often it was tried, ≥ 0.</param>
    /// <param name="chance">The chance that is tested, in (0, 1).</param>
    public static double P(int successes, int trials, double chance) =>
        Math.Min(1, 2 * Math.Min(AtLeast(successes, trials, chance), AtLeast(trials - successes, trials, 1 - chance)));

    /// <summary>P(X ≥ k) of a binomial number, by the incomplete beta function.</summary>
    private static double AtLeast(int k, int trials, double chance) =>
        k == 0 ? 1 : BetaDistribution.Probability(chance, 1 - chance, k, trials - k + 1);
}
