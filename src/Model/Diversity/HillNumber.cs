namespace OpgaveSim.Model.Diversity;

/// <summary>
/// The effective number of categories of order q: (Σ p^q)^{1/(1−q)} (Hill 1973). The larger q, the less rare categories count:
/// q = 0 is the number of categories present, 1 (a limit) the exponential of <see cref="Shannon"/>, 2 is 1/(1 − <see cref="Blau"/>),
/// ∞ is 1/max p.
/// </summary>
public static class HillNumber
{
    /// <summary>The effective number, in [1, categories present]. No value for an empty group.</summary>
    /// <param name="weights">Weights ≥ 0 by category; scaled to proportions; a weight of 0 is an absent category.</param>
    /// <param name="q">The order, ≥ 0; <see cref="double.PositiveInfinity"/> is allowed.</param>
    public static double? Of(ReadOnlySpan<double> weights, double q)
    {
        var shares = Proportions.Of(weights);
        return shares.Length == 0 ? null : PowerMean.OfInverse(shares, shares, q);
    }
}
