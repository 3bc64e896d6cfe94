using OpgaveSim.Model.Mathematics;

namespace OpgaveSim.Analysis.Statistics;

/// <summary>
/// Wilcoxon's signed rank test (1945) of paired differences: whether they lie evenly around 0. Differences of 0 are left out; equal sizes
/// share their mean rank. Two-sided.
/// </summary>
/// <param name="W">Sum of the ranks of the positive differences, in [0, n(n + 1)/2].</param>
/// <param name="P">
/// p in (0, 1]: exact, over all 2ⁿ signs of the observed ranks, up to 200 differences; above that by the normal approximation.
/// </param>
/// <param name="Pairs">n, differences that are not 0.</param>
public sealed record WilcoxonSignedRank(double W, double P, int Pairs)
{
    /// <summary>Differences up to which p is exact.</summary>
    public const int ExactUpTo = 200;

    /// <summary>The test; null where no difference is other than 0. O(n³) up to 200 differences, 8 million steps at most.</summary>
    /// <param name="differences">Differences, a pair each.</param>
    public static WilcoxonSignedRank? Of(IReadOnlyList<double> differences)
    {
        double[] others = [.. differences.Where(difference => difference != 0)];
        var ranks = MidRanks.Of([.. others.Select(Math.Abs)]);
        var w = ranks.Where((_, index) => others[index] > 0).Sum();
        return others.Length == 0 ? null
            : new WilcoxonSignedRank(w, others.Length <= ExactUpTo ? Exact(ranks, w) : Approximate(ranks, w), others.Length);
    }

    /// <summary>The chance of a W as far from its mean or further. Ranks are doubled, so that half ones are whole.</summary>
    private static double Exact(double[] ranks, double w)
    {
        int[] doubled = [.. ranks.Select(rank => (int)(2 * rank))];
        var chance = new double[doubled.Sum() + 1];
        chance[0] = 1;
        var reach = 0;
        foreach (var rank in doubled)
        {
            reach += rank;
            for (var sum = reach; sum >= 0; sum--)
            {
                chance[sum] = 0.5 * (chance[sum] + (sum < rank ? 0 : chance[sum - rank]));
            }
        }

        var outer = (int)Math.Min(2 * w, reach - 2 * w);
        return Math.Min(1, 2 * chance.Take(outer + 1).Sum());
    }

    private static double Approximate(double[] ranks, double w)
    {
        var squares = ranks.Sum(rank => rank * rank);
        return 2 * NormalDistribution.Probability(-Math.Abs(w - ranks.Sum() / 2) / Math.Sqrt(squares / 4));
    }
}
