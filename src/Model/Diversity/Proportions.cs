namespace OpgaveSim.Model.Diversity;

/// <summary>p_i = w_i / Σ w: the shares that diversity is measured on.</summary>
public static class Proportions
{
    /// <summary>
    /// The shares in (0, 1] of the categories that are present, in their order; empty for an empty group. A weight of 0 is an
    /// absent category and is left out.
    /// </summary>
    /// <param name="weights">Weights ≥ 0 by category: members, or anything that adds up.</param>
    public static double[] Of(ReadOnlySpan<double> weights)
    {
        var (total, present) = (0.0, 0);
        foreach (var weight in weights)
        {
            total += weight;
            present += weight > 0 ? 1 : 0;
        }

        var (shares, at) = (new double[present], 0);
        foreach (var weight in weights)
        {
            if (weight > 0)
            {
                shares[at++] = weight / total;
            }
        }

        return shares;
    }
}
