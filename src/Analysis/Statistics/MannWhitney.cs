using OpgaveSim.Model.Mathematics;

namespace OpgaveSim.Analysis.Statistics;

/// <summary>
/// The Mann–Whitney test (1947), also Wilcoxon's rank sum test: whether values of one independent sample tend to be larger than those of
/// another. Two-sided.
/// </summary>
/// <param name="U">U of the first sample: pairs with x > y, equal ones counting half; in [0, mn].</param>
/// <param name="P">p by the normal approximation, corrected for ties and for continuity.</param>
/// <param name="PWithoutContinuity">The same without correction for continuity.</param>
public sealed record MannWhitney(double U, double P, double PWithoutContinuity)
{
    /// <summary>The test; null with an empty sample or where all values are equal. O(n log n).</summary>
    public static MannWhitney? Of(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        double product = (double)x.Count * y.Count, all = x.Count + y.Count;
        var variance = product / 12 * (all + 1 - MidRanks.TieTerm(x.Concat(y)) / (all * (all - 1)));
        if (product == 0 || !(variance > 0))
        {
            return null;
        }

        var u = Statistic(x, y);
        var distance = Math.Abs(u - product / 2);
        double P(double from) => Math.Min(1, 2 * NormalDistribution.Probability(-from / Math.Sqrt(variance)));
        return new MannWhitney(u, P(distance - 0.5), P(distance));
    }

    /// <summary>U of the first sample; no value with an empty sample. O(n log n).</summary>
    public static double? U1(IReadOnlyList<double> x, IReadOnlyList<double> y) =>
        x.Count == 0 || y.Count == 0 ? null : Statistic(x, y);

    /// <summary>
    /// The exact two-sided p, twice the chance of a U as far out or further, at most 1; no value with an empty sample or with equal
    /// values. O(m² n²): to some 60 values a side.
    /// </summary>
    public static double? ExactP(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        if (x.Count == 0 || y.Count == 0 || MidRanks.TieTerm(x.Concat(y)) > 0)
        {
            return null;
        }

        var ways = Ways(x.Count, y.Count);
        var u = Statistic(x, y);
        var outer = (int)Math.Min(u, ways.Length - 1 - u);
        return Math.Min(1, 2 * ways.Take(outer + 1).Sum() / ways.Sum());
    }

    private static double Statistic(IReadOnlyList<double> x, IReadOnlyList<double> y) =>
        MidRanks.Of([.. x, .. y]).Take(x.Count).Sum() - x.Count * (x.Count + 1.0) / 2;

    /// <summary>Per U the number of orders of m and n values that give it: w(m, n, u) = w(m − 1, n, u − n) + w(m, n − 1, u).</summary>
    private static double[] Ways(int m, int n)
    {
        var ways = new double[m + 1][];
        for (var i = 0; i <= m; i++)
        {
            ways[i] = new double[m * n + 1];
            ways[i][0] = 1;
        }

        for (var j = 1; j <= n; j++)
        {
            for (var i = 1; i <= m; i++)
            {
                for (var u = j; u <= i * j; u++)
                {
                    ways[i][u] += ways[i - 1][u - j];
                }
            }
        }

        return ways[m];
    }
}
