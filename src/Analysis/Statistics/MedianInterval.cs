using MathNet.Numerics.Distributions;

namespace OpgaveSim.Analysis.Statistics;

/// <summary>
/// A confidence interval of a median without any assumption on the distribution (Thompson 1936): from the k-th smallest to the k-th
/// largest value, k the largest with P(Binomial(n, ½) &lt; k) ≤ (1 − confidence)/2. Its confidence is at least what was asked.
/// </summary>
public static class MedianInterval
{
    /// <summary>The interval; null under 6 values, or where even the smallest and the largest give less confidence than asked.</summary>
    /// <param name="values">The values, of a sample.</param>
    /// <param name="confidence">Confidence in (0, 1).</param>
    public static Interval? Of(IReadOnlyList<double> values, double confidence = 0.95)
    {
        var below = 0;
        while (2 * Binomial.CDF(0.5, values.Count, below) <= 1 - confidence)
        {
            below++;
        }

        double[] sorted = [.. values.Order()];
        return values.Count < MeanInterval.AtLeast || below == 0 ? null : new Interval(sorted[below - 1], sorted[^below]);
    }
}
