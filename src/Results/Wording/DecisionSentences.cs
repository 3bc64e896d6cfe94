using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Results.Wording;

/// <summary>What makes the difference, in words: a few sentences an outcome.</summary>
public static class DecisionSentences
{
    private static readonly (Text Sentence, EffectReach[] Reaches)[] Kinds =
    [
        (DecisionTexts.Raise, [EffectReach.Above, EffectReach.AboveMaybeSmall]),
        (DecisionTexts.Lower, [EffectReach.Below, EffectReach.BelowMaybeSmall]),
        (DecisionTexts.TooSmall, [EffectReach.SmallAbove, EffectReach.Small, EffectReach.SmallBelow]),
        (DecisionTexts.Inconclusive, [EffectReach.Open]),
        (DecisionTexts.NoInterval, [EffectReach.Unknown]),
    ];

    /// <summary>The sentences on all outcomes, those of which nothing can be said last.</summary>
    public static IEnumerable<string> Of(PageContext context, FourDecisions found) =>
        [.. found.Outcomes.Select(outcome => Of(context, outcome)), .. LeftOut(context, found)];

    /// <summary>The sentences on an outcome, in one text: the whole difference, then the decisions by what they do, the largest first.</summary>
    public static string Of(PageContext context, DecisionEffects outcome)
    {
        var whole = context.Say(
            DecisionTexts.Whole, context.Name(outcome.Measure), EffectWords.Of(context, outcome.Total), context.Say(EffectTexts.Of(outcome.Reach(outcome.Total))));
        var parts = Kinds
            .Select(kind => (kind.Sentence, Decisions: FourDecisions.All.Where(decision => kind.Reaches.Contains(outcome.Reach(outcome.Of(decision)))).ToArray()))
            .Where(kind => kind.Decisions.Length > 0)
            .Select(kind => context.Say(kind.Sentence, context.Numbers.Row([.. kind.Decisions
                .OrderByDescending(decision => Math.Abs(outcome.Of(decision).Mean ?? 0)).Select(decision => Entry(context, outcome, decision))])));
        return string.Join(' ', parts.Prepend(whole));
    }

    /// <summary>The name of a decision.</summary>
    public static Text Name(Decision decision) => decision switch
    {
        Decision.Start => DecisionTexts.Start,
        Decision.Invite => DecisionTexts.Invite,
        Decision.Answer => DecisionTexts.Answer,
        _ => DecisionTexts.Deliberate,
    };

    private static IEnumerable<string> LeftOut(PageContext context, FourDecisions found) => found.LeftOut
        .GroupBy(one => one.Why, one => one.Measure)
        .Select(reason => context.Say(VariationTexts.Clause(reason.Key, VariationTexts.Names([.. reason])).AsSentence()));

    private static string Entry(PageContext context, DecisionEffects outcome, Decision decision) => context.Say(
        EffectTexts.Entry(outcome.Reach(outcome.Of(decision))), context.Say(Name(decision)), EffectWords.Of(context, outcome.Of(decision)));
}
