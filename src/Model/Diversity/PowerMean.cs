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
        double sum = 0, logarithms = 0, largest = 0;
        for (var i = 0; i < shares.Length; i++)
        {
            sum += shares[i] * Math.Pow(commonness[i], q - 1);
            logarithms -= shares[i] * Math.Log(commonness[i]);
            largest = Math.Max(largest, commonness[i]);
        }

        return q == 1 ? Math.Exp(logarithms)
            : double.IsPositiveInfinity(q) ? 1 / largest
            : Math.Pow(sum, 1 / (1 - q));
    }
}
