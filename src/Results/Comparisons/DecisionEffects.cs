using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;

namespace OpgaveSim.Results.Comparisons;

/// <summary>What each of the four decisions adds to an outcome when it is taken from the issue instead of from interest.</summary>
/// <param name="Measure">The outcome.</param>
/// <param name="Decisions">The Shapley value of each decision over worlds, by <see cref="Decision"/>, in the outcome's unit.</param>
/// <param name="Total">All four together: issue in each decision, less interest in each. The four add up to it, world by world.</param>
public sealed record DecisionEffects(Measure Measure, IReadOnlyList<MeanEffect> Decisions, MeanEffect Total)
{
    /// <summary>Worlds in which all sixteen scenarios have a value.</summary>
    public int Worlds => Total.Worlds;

    /// <summary>The effect of a decision.</summary>
    public MeanEffect Of(Decision decision) => Decisions[(int)decision];

    /// <summary>Where the interval of an effect lies against 0 and δ.</summary>
    public EffectReach Reach(MeanEffect effect) => EffectReaches.Of(effect.Interval, Measure.SmallestDifference ?? 0);
}
