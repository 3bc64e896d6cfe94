using OpgaveSim.Model.Mathematics;

namespace OpgaveSim.Model.Diversity;

/// <summary>
/// Variety over categories as entropy, in nats: −Σ p ln p (Shannon 1948), with 0 ln 0 = 0. Its exponential is the Hill number of
/// order 1.
/// </summary>
public static class Shannon
{
    /// <summary>The entropy, in [0, ln categories], nats. No value for an empty group.</summary>
    /// <param name="weights">Weights ≥ 0 by category; scaled to proportions.</param>
    public static double? Of(ReadOnlySpan<double> weights)
    {
        var shares = Proportions.Of(weights);
        var sum = 0.0;
        foreach (var share in shares)
        {
            sum -= share * PortableMath.Log(share);
        }

        return shares.Length == 0 ? null : sum;
    }
}
