using OpgaveSim.Model.Mathematics;

namespace OpgaveSim.Analysis.Statistics;

/// <summary>The interval of a share of independent cases by its score (Wilson 1927): it never leaves [0, 1], and holds at 0 and at 1 too.</summary>
public static class ProportionInterval
{
    /// <summary>The interval; null without cases.</summary>
    /// <param name="count">Cases that count, 0 … cases.</param>
    /// <param name="cases">Cases.</param>
    /// <param name="confidence">Confidence in (0, 1).</param>
    public static Interval? Of(int count, int cases, double confidence = 0.95)
    {
        if (cases == 0)
        {
            return null;
        }

        double z = NormalDistribution.Quantile((1 + confidence) / 2), share = (double)count / cases;
        var middle = (share + z * z / (2 * cases)) / (1 + z * z / cases);
        var half = z / (1 + z * z / cases) * Math.Sqrt(share * (1 - share) / cases + z * z / (4.0 * cases * cases));
        return new Interval(count == 0 ? 0 : middle - half, count == cases ? 1 : middle + half);
    }
}
