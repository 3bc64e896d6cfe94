using OpgaveSim.Model.Collections;
using OpgaveSim.Model.Mathematics;

namespace OpgaveSim.Model.Originality;

/// <summary>
/// How unusual a solution's pairs of choices are (after Uzzi et al. 2013). Of the n archive solutions that involve both choices of a
/// pair, a set the first as the solution does and b the second; if they were set independently, the number that sets both would be
/// hypergeometric, with mean ab/n and variance ab(n−a)(n−b) / (n²(n−1)), and z = (observed − ab/n)/sd says how far it lies from
/// that: under 0 the pair is rarer than its parts suggest.
/// </summary>
/// <param name="NovelTail">10th percentile of z (type 7): the solution's most unusual pairs; low is novel.</param>
/// <param name="Median">Median of z: how conventional it is as a whole; high is conventional.</param>
/// <param name="Pairs">Pairs that have a z.</param>
public sealed record Atypicality(double NovelTail, double Median, int Pairs)
{
    /// <summary>Archive solutions that involve both choices, under which a pair has no z.</summary>
    public const int LeastInvolved = 20;

    /// <summary>Pairs with a z under which there is no value.</summary>
    public const int LeastPairs = 10;

    [ThreadStatic]
    private static double[]? eachOfThread;

    /// <summary>
    /// The atypicality, in standard deviations; null under 10 pairs with a z. A pair has none with n under 20, or where all n set one
    /// of its choices alike (sd = 0). O(pairs).
    /// </summary>
    /// <param name="archive">The pairs of the solutions realised before the round of closing.</param>
    /// <param name="solution">The solution.</param>
    /// <param name="choices">The choices of its issue.</param>
    public static Atypicality? Of(ChoicePairs archive, ulong solution, ulong choices)
    {
        var pairs = ChoicePairs.Pairs(choices);
        var all = RowOfThread.Of(ref eachOfThread, pairs.Length);
        var count = 0;
        foreach (var (first, second) in pairs)
        {
            if (Z(archive.Counts(first, second, solution)) is { } z)
            {
                all[count++] = z;
            }
        }

        var each = all[..count];
        return count < LeastPairs ? null : new Atypicality(Quantile.Of(each, 0.1), Quantile.Of(each, 0.5), count);
    }

    /// <summary>z of one pair; no value with n under 20 or sd = 0.</summary>
    /// <param name="counts">n, a, b and the number observed.</param>
    public static double? Z((int Involved, int First, int Second, int Both) counts)
    {
        double n = counts.Involved, a = counts.First, b = counts.Second;
        var variance = a * b * (n - a) * (n - b) / (n * n * (n - 1));
        return counts.Involved < LeastInvolved || variance == 0 ? null : (counts.Both - a * b / n) / Math.Sqrt(variance);
    }
}
