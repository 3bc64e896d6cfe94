using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Compare;

/// <summary>That it is not the inviting that makes the gain, in a sentence, where the verdicts say so.</summary>
public static class SheetSurprise
{
    private const int MostOutcomes = 2;

    /// <summary>The sentence; null where the verdicts do not say it.</summary>
    /// <param name="context">The page.</param>
    /// <param name="decisions">The four decisions; null: the sixteen scenarios are not there.</param>
    public static string? Of(PageContext context, FourDecisions? decisions) => JudgingGain.Of(context.Set, decisions) switch
    {
        { Evidence: JudgingEvidence.Decisions } gain => ByDecisions(context, decisions!, gain),
        { Evidence: JudgingEvidence.Invitation } gain =>
            context.Say(SheetTexts.ByInvitation, Names(context, gain), context.Name(JudgingGain.InvitingAlone(context.Arms).Mixed!)),
        { } gain => context.Say(SheetTexts.ByChanceToo, Names(context, gain)),
        null => null,
    };

    /// <summary>A sentence an outcome, of two at most: its numbers are its own.</summary>
    private static string ByDecisions(PageContext context, FourDecisions decisions, JudgingGain gain) => string.Join(' ', gain.Measures.Take(MostOutcomes).Select(measure =>
    {
        var outcome = decisions.Outcomes.First(one => one.Measure == measure);
        var isLowered = outcome.Reach(outcome.Of(Decision.Invite)) is EffectReach.Below or EffectReach.BelowMaybeSmall;
        string Effect(Decision decision) => EffectWords.Of(context, outcome.Of(decision));
        return context.Say(
            isLowered ? SheetTexts.ByDecisionsLowered : SheetTexts.ByDecisions, context.NameInside(measure), Effect(Decision.Deliberate), Effect(Decision.Invite));
    }));

    private static string Names(PageContext context, JudgingGain gain) => context.Numbers.Row([.. gain.Measures.Select(context.NameInside)]);
}
