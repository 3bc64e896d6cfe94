using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Model.Formation.Strategies;
using OpgaveSim.Model.Measures;

namespace OpgaveSim.Results.Comparisons;

/// <summary>A stated hypothesis, what was found, and how far it could have gone.</summary>
/// <param name="Hypothesis">The hypothesis.</param>
/// <param name="Found">The comparison of its two scenarios on its measure.</param>
/// <param name="Chance">
/// What chance differs from the same scenario on it; null: no scenario is driven by chance, or the hypothesis compares with chance itself.
/// </param>
/// <param name="Largest">The largest value that the measure can take here; null: none is known.</param>
/// <param name="WhyOutOfReach">Why no scenario could have met it; null: one could.</param>
public sealed record HypothesisFinding(
    StatedHypothesis Hypothesis, Comparison Found, Comparison? Chance, double? Largest, OutOfReach? WhyOutOfReach)
{
    /// <summary>
    /// What came out. Where no scenario could have met the hypothesis that is said, and not that it was not borne out. What was found all the same
    /// (borne out, on its side, contradicted) stands.
    /// </summary>
    public HypothesisVerdict Verdict => (Hypothesis.Judge(Found), WhyOutOfReach) switch
    {
        (HypothesisVerdict.NotBorneOut, not null) => HypothesisVerdict.OutOfReach,
        (HypothesisVerdict.Open, OutOfReach.MoreThanTheMeasure) => HypothesisVerdict.OutOfReach,
        var (verdict, _) => verdict,
    };

    /// <summary>What a set of comparisons makes of a hypothesis; null: one of its scenarios is not there.</summary>
    /// <param name="set">The comparisons.</param>
    /// <param name="hypothesis">The hypothesis.</param>
    public static HypothesisFinding? Of(ComparisonSet set, StatedHypothesis hypothesis)
    {
        if (set.Arms.Find(hypothesis.Arm) is not { } arm || set.Arms.Find(hypothesis.Against) is not { } against)
        {
            return null;
        }

        var measure = hypothesis.Measure;
        var chance = set.Arms.Chance is { } random && random != against ? set.Of(random, against, measure) : null;
        var largest = set.Largest(arm, measure);
        return new HypothesisFinding(hypothesis, set.Of(arm, against, measure), chance, largest, Why(set, hypothesis, arm, against, chance, largest));
    }

    private static OutOfReach? Why(ComparisonSet set, StatedHypothesis hypothesis, Arm arm, Arm against, Comparison? chance, double? largest) =>
        hypothesis is not { Direction: HypothesisDirection.Greater, By: { } by and > 0 } ? null
        : largest - set.Mean(against, hypothesis.Measure) < by && !(set.Mean(arm, hypothesis.Measure) > largest) ? OutOfReach.MoreThanTheMeasure
        : IsOfComposition(hypothesis.Measure) && arm.Logic.Invite is not AssignedInvite && chance?.Interval?.High < by ? OutOfReach.MoreThanChance
        : null;

    /// <summary>Variety of kind or tier: what no way of working chooses by, unless composition is assigned.</summary>
    private static bool IsOfComposition(Measure measure) =>
        measure.Needs is MeasureNeeds.Kinds or MeasureNeeds.Tiers && measure.Role != MeasureRole.Network;
}
