namespace OpgaveSim.Model.Diversity;

/// <summary>
/// The effective number of categories when some are alike: (Σ p_i (Zp)_i^{q−1})^{1/(1−q)} over the categories present, Z their
/// similarity in [0, 1] with 1 on the diagonal (Leinster and Cobbold 2012, eq. 1). With nothing alike it is the
/// <see cref="HillNumber"/>; with all alike it is 1.
/// </summary>
public static class LeinsterCobbold
{
    /// <summary>
    /// The effective number, in [1, categories present]. No value for an empty group, or where a similarity that is needed is not
    /// defined. O(categories²).
    /// </summary>
    /// <param name="weights">Weights ≥ 0 by category; scaled to proportions; a weight of 0 is an absent category.</param>
    /// <param name="similarities">Z, square, row by row; 1 − distance; NaN: not defined.</param>
    /// <param name="q">The order, ≥ 0; <see cref="double.PositiveInfinity"/> is allowed.</param>
    public static double? Of(ReadOnlySpan<double> weights, ReadOnlySpan<double> similarities, double q)
    {
        var shares = Proportions.Of(weights);
        Span<int> present = stackalloc int[weights.Length];
        var count = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i] > 0)
            {
                present[count++] = i;
            }
        }

        Span<double> commonness = stackalloc double[shares.Length];
        commonness.Clear();
        for (var i = 0; i < shares.Length; i++)
        {
            for (var j = 0; j < shares.Length; j++)
            {
                commonness[i] += similarities[present[i] * weights.Length + present[j]] * shares[j];
            }

            if (double.IsNaN(commonness[i]))
            {
                return null;
            }
        }

        return shares.Length == 0 ? null : PowerMean.OfInverse(shares, commonness, q);
    }
}
