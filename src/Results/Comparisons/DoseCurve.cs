using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;

namespace OpgaveSim.Results.Comparisons;

/// <summary>How an outcome of tables answers to the diversity that they were given, at one orientation of their members.</summary>
/// <param name="Trait">What tables were made diverse in.</param>
/// <param name="Lambda">λ by which members judge, from interest (0) to issue (1).</param>
/// <param name="Response">What answers.</param>
/// <param name="Slope">
/// The response to a whole unit of level, from as alike to as diverse as can be, within issue and table size: a slope a world, over worlds.
/// </param>
/// <param name="Points">The difference to level 0 at each level above it, ascending.</param>
public sealed record DoseCurve(VariedTrait Trait, double Lambda, Measure Response, MeanEffect Slope, IReadOnlyList<DosePoint> Points)
{
    /// <summary>Whether it shows that tables got the diversity they were to have, rather than what came of it.</summary>
    public bool IsCheck => Response == DoseResponse.Reached(Trait);

    /// <summary>Where the slope's interval lies against 0 and δ; against 0 alone where the response has no δ.</summary>
    public EffectReach Reach => EffectReaches.Of(Slope.Interval, Response.SmallestDifference ?? 0);
}
