using OpgaveSim.Model.Mathematics;

namespace OpgaveSim.Model.Diversity;

/// <summary>Evenness: <see cref="Shannon"/> over its largest value, H / ln S, with S categories present (Pielou 1966).</summary>
public static class Pielou
{
    /// <summary>
    /// The evenness, in (0, 1]: 1 when all categories present weigh the same. No value with fewer than two of them (0/0).
    /// </summary>
    /// <param name="weights">Weights ≥ 0 by category; scaled to proportions; a weight of 0 is an absent category.</param>
    public static double? Of(ReadOnlySpan<double> weights)
    {
        var present = Proportions.Of(weights).Length;
        return present < 2 ? null : Shannon.Of(weights) / PortableMath.Log(present);
    }
}
