using OpgaveSim.Model.Mathematics;

namespace OpgaveSim.Model.Diversity;

/// <summary>
/// The mean that the effective numbers of order q share: (Σ p_i c_i^{q−1})^{1/(1−q)}, the weighted power mean of exponent 1 − q
/// of the rarities 1/c_i; its limits are exp(−Σ p ln c) at q = 1 and 1/max c at q = ∞.
/// </summary>
internal static class PowerMean
{
    /// <summary>The mean of 1/c.</summary>
    /// <param name="shares">p, > 0, summing to 1.</param>
    /// <param name="commonness">c, > 0, as long: how common each category is.</param>
    /// <param name="q">The order, ≥ 0, ∞ allowed.</param>
    public static double OfInverse(ReadOnlySpan<double> shares, ReadOnlySpan<double> commonness, double q)
    {
        if (double.IsPositiveInfinity(q))
        {
            var largest = 0.0;
            foreach (var common in commonness)
            {
                largest = Math.Max(largest, common);
            }

            return 1 / largest;
        }

        double sum = 0, logarithms = 0;
        for (var i = 0; i < shares.Length; i++)
        {
            if (q == 1)
            {
                logarithms -= shares[i] * PortableMath.Log(commonness[i]);
            }
            else
            {
                sum += shares[i] * PortableMath.Pow(commonness[i], q - 1);
            }
        }

        return q == 1 ? PortableMath.Exp(logarithms) : PortableMath.Pow(sum, 1 / (1 - q));
    }
}
