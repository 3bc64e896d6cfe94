using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Results.Wording;

/// <summary>What dose and response say on ‘multidisciplinary composition raises the chance of original solutions’: a paragraph an outcome and λ.</summary>
public static class DoseSentences
{
    private static readonly (Text OfOriginality, Text OfOther, EffectReach[] Reaches)[] Kinds =
    [
        (DoseTexts.RaisesFor, DoseTexts.Raises, [EffectReach.Above, EffectReach.AboveMaybeSmall]),
        (DoseTexts.LowersAgainst, DoseTexts.Lowers, [EffectReach.Below, EffectReach.BelowMaybeSmall]),
        (DoseTexts.TooSmallFor, DoseTexts.TooSmall, [EffectReach.SmallAbove, EffectReach.Small, EffectReach.SmallBelow]),
        (DoseTexts.Inconclusive, DoseTexts.Inconclusive, [EffectReach.Open]),
        (DoseTexts.NoInterval, DoseTexts.NoInterval, [EffectReach.Unknown]),
    ];

    /// <summary>The paragraphs at one λ, an outcome each.</summary>
    public static IEnumerable<string> Of(PageContext context, DoseResponse found, double lambda) =>
        DoseResponse.Outcomes.Select(outcome => Of(context, found, outcome, lambda));

    /// <summary>The heading of the paragraphs at one λ.</summary>
    public static string Where(PageContext context, double lambda) =>
        context.Say(DoseTexts.Where, context.Say(lambda switch { 0 => DoseTexts.ByInterests, 1 => DoseTexts.ByIssue, _ => DoseTexts.ByBoth }), context.Numbers.Plain(lambda));

    /// <summary>Where tables did not become as diverse as they were to be: a sentence each; usually none.</summary>
    public static IEnumerable<string> NotReached(PageContext context, DoseResponse found) => found.Curves
        .Where(curve => curve.IsCheck && curve.Slope.Interval?.Side is not > 0)
        .Select(curve => context.Say(
            DoseTexts.NotReached, context.Say(Name(curve.Trait)), context.Numbers.Plain(curve.Lambda), EffectWords.Of(context, curve.Slope)));

    /// <summary>The name of an attribute.</summary>
    public static Text Name(VariedTrait attribute) => attribute switch
    {
        VariedTrait.Kind => DoseTexts.Kind,
        VariedTrait.Home => DoseTexts.Home,
        VariedTrait.Competence => DoseTexts.Competence,
        _ => DoseTexts.Interests,
    };

    private static string Of(PageContext context, DoseResponse found, Measure outcome, double lambda)
    {
        DoseCurve[] curves = [.. found.Curves.Where(curve => curve.Response == outcome && curve.Lambda == lambda)];
        var isOriginality = outcome.Id != "quality";
        var parts = Kinds
            .Select(kind => (Sentence: isOriginality ? kind.OfOriginality : kind.OfOther, Curves: curves.Where(curve => kind.Reaches.Contains(curve.Reach)).ToArray()))
            .Where(kind => kind.Curves.Length > 0)
            .Select(kind => context.Say(kind.Sentence, context.Numbers.Row([.. kind.Curves.Select(curve => Entry(context, curve))])));
        return $"{context.Name(outcome)}: {Inside(string.Join(' ', parts))}";
    }

    /// <summary>A sentence as it stands behind a colon.</summary>
    private static string Inside(string sentence) => sentence.Length == 0 ? sentence : char.ToLowerInvariant(sentence[0]) + sentence[1..];

    private static string Entry(PageContext context, DoseCurve curve) => curve.Slope.Mean is null
        ? context.Say(Name(curve.Trait))
        : context.Say(EffectTexts.Entry(curve.Reach), context.Say(Name(curve.Trait)), EffectWords.Of(context, curve.Slope));
}
