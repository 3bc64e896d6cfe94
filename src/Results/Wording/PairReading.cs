using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Results.Wording;

/// <summary>What is found of two scenarios on the two outcomes of the claim; null: that outcome cannot be tested.</summary>
/// <param name="Diverse">Variety of kind.</param>
/// <param name="Original">Novelty by the common yardstick.</param>
/// <param name="GivenSize">The same for solutions that change as many choices.</param>
public sealed record PairReading(EffectReach? Diverse, EffectReach? Original, EffectReach? GivenSize)
{
    /// <summary>Variety of kind.</summary>
    public static Measure Diversity { get; } = MeasureCatalogue.Find("kind-variety-unbiased")!;

    /// <summary>Novelty by the common yardstick.</summary>
    public static Measure Originality { get; } = MeasureCatalogue.Find("common-novelty")!;

    private static readonly Measure Sized = MeasureCatalogue.Find("common-novelty-given-size")!;

    /// <summary>Which way each outcome goes: +1, 0 or −1; null: nothing is found.</summary>
    public (int? Diverse, int? Original) Ways => (WayOf(Diverse), WayOf(Original));

    /// <summary>What a set of comparisons finds of two scenarios.</summary>
    public static PairReading Of(ComparisonSet set, Arm arm, Arm against) => Of(measure => set.Of(arm, against, measure));

    /// <summary>What comparisons of two scenarios find.</summary>
    /// <param name="comparison">The comparison of a measure.</param>
    public static PairReading Of(Func<Measure, Comparison> comparison)
    {
        EffectReach? Reach(Measure measure) => comparison(measure) is { NotJudged: null } found ? HeadlineSentences.Reach(found) : null;
        return new PairReading(Reach(Diversity), Reach(Originality), Reach(Sized));
    }

    /// <summary>Which way an effect goes where it matters: +1 up, −1 down, 0 too small to matter; null: inconclusive, or nothing is known.</summary>
    public static int? WayOf(EffectReach? reach) => reach switch
    {
        EffectReach.Above or EffectReach.AboveMaybeSmall => 1,
        EffectReach.Below or EffectReach.BelowMaybeSmall => -1,
        EffectReach.SmallAbove or EffectReach.Small or EffectReach.SmallBelow => 0,
        _ => null,
    };
}
