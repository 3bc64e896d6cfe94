using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;

namespace OpgaveSim.Results.Comparisons;

/// <summary>A difference between two scenarios on one outcome over a factorial design: where all factors are low, where all are high, and what each adds.</summary>
/// <param name="Measure">The outcome.</param>
/// <param name="Low">The difference where all factors are low.</param>
/// <param name="High">The difference where all factors are high.</param>
/// <param name="Total">High less low. The shares of the factors add up to it, world by world.</param>
/// <param name="Factors">The factors, in the order of the design.</param>
public sealed record FactorialOutcome(Measure Measure, MeanEffect Low, MeanEffect High, MeanEffect Total, IReadOnlyList<FactorEffect> Factors)
{
    /// <summary>Where the interval of an effect lies against 0 and δ.</summary>
    public EffectReach Reach(MeanEffect effect) => EffectReaches.Of(effect.Interval, Measure.SmallestDifference ?? 0);
}
