using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;

namespace OpgaveSim.Results.Comparisons;

/// <summary>What shows that it is not the inviting that makes the gain, the strongest first.</summary>
public enum JudgingEvidence
{
    /// <summary>The shares of the four decisions: judging makes the gain, inviting adds nothing that matters.</summary>
    Decisions,
    /// <summary>Inviting for the issue changes nothing where all else is from interest.</summary>
    Invitation,
    /// <summary>Chance invites just as well where members judge by the issue.</summary>
    Chance,
}

/// <summary>
/// The surprise that many results hold: issue-driven tables find better solutions than interest-driven ones, and not for who is invited. It is there only where
/// verdicts say both; where one of them is inconclusive there is none. Outcomes of composition are left out: they follow from who is invited.
/// </summary>
/// <param name="Evidence">What shows it.</param>
/// <param name="Measures">The outcomes of which it holds, in the catalogue's order; at least one.</param>
public sealed record JudgingGain(JudgingEvidence Evidence, IReadOnlyList<Measure> Measures)
{
    /// <summary>The surprise; null where the verdicts do not say it.</summary>
    /// <param name="set">The comparisons.</param>
    /// <param name="decisions">The four decisions; null: the sixteen scenarios are not there.</param>
    public static JudgingGain? Of(ComparisonSet set, FourDecisions? decisions) =>
        Made(JudgingEvidence.Decisions, decisions is null ? [] : decisions.Outcomes.Where(IsJudging).Select(outcome => outcome.Measure))
        ?? Made(JudgingEvidence.Invitation, Gained(set).Where(measure => IsInvitingIdle(set, measure)))
        ?? Made(JudgingEvidence.Chance, Gained(set).Where(measure => IsChanceAsGood(set, measure)));

    /// <summary>The scenario that invites for the issue and does all else as the interest-driven one, and that one; nulls where it is not there.</summary>
    /// <param name="arms">The scenarios.</param>
    public static (Arm? Mixed, Arm? Interest) InvitingAlone(Arms arms) =>
        arms.InvitationAlone.FirstOrDefault(pair => pair.Interest == arms.Interest);

    private static JudgingGain? Made(JudgingEvidence evidence, IEnumerable<Measure> measures) =>
        measures.ToArray() is { Length: > 0 } found ? new JudgingGain(evidence, found) : null;

    /// <summary>Whether deliberating raises an outcome of which more is better, and inviting does not.</summary>
    private static bool IsJudging(DecisionEffects outcome) => IsOfSolutions(outcome.Measure)
        && Raises(outcome.Reach(outcome.Total)) && Raises(outcome.Reach(outcome.Of(Decision.Deliberate)))
        && outcome.Reach(outcome.Of(Decision.Invite)) is not (EffectReach.Above or EffectReach.AboveMaybeSmall or EffectReach.Open or EffectReach.Unknown);

    private static bool Raises(EffectReach reach) => reach is EffectReach.Above or EffectReach.AboveMaybeSmall;

    private static bool IsOfSolutions(Measure measure) => measure.Better > 0 && measure.Needs.HasFlag(MeasureNeeds.Turns);

    /// <summary>The outcomes on which the issue-driven scenario is better than the interest-driven one.</summary>
    private static IEnumerable<Measure> Gained(ComparisonSet set) => set.Arms is { Issue: { } issue, Interest: { } interest }
        ? ComparisonSet.Primary.Where(measure => IsOfSolutions(measure) && set.Of(issue, interest, measure).Verdict == DifferenceVerdict.Better)
        : [];

    private static bool IsInvitingIdle(ComparisonSet set, Measure measure) =>
        InvitingAlone(set.Arms) is ({ } mixed, { } interest) && IsNoBetter(set.Of(mixed, interest, measure));

    private static bool IsChanceAsGood(ComparisonSet set, Measure measure) =>
        set.Arms is { Issue: { } issue, Chance: { } chance } && issue.Table == chance.Table && IsNoBetter(set.Of(issue, chance, measure));

    private static bool IsNoBetter(Comparison comparison) => comparison.Verdict is DifferenceVerdict.NoDifferenceThatMatters or DifferenceVerdict.Worse;
}
