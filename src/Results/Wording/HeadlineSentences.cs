using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Results.Wording;

/// <summary>The headline in words: what a cell amounts to, and what pairs that differ in the invitation say on ‘diverse → original’.</summary>
public static class HeadlineSentences
{
    private static readonly Measure Home = MeasureCatalogue.Find("home-variety-unbiased")!;

    private static readonly Measure[] Originality =
        [.. ((string[])["common-novelty", "common-novelty-given-size", "new-and-useful"]).Select(id => MeasureCatalogue.Find(id)!)];

    /// <summary>What a difference amounts to: its verdict, or of what is exploratory where its interval lies.</summary>
    public static string Words(PageContext context, Comparison comparison) => comparison.NotJudged is not null || comparison.Role != ComparisonRole.Exploratory
        ? VerdictTexts.Of(context, comparison)
        : context.Say(EffectTexts.Of(Reach(comparison)));

    /// <summary>Where the interval of a difference lies against 0 and δ.</summary>
    public static EffectReach Reach(Comparison comparison) => EffectReaches.Of(comparison.Interval, comparison.Measure.SmallestDifference ?? 0);

    /// <summary>The name of a yardstick.</summary>
    public static Text Name(NoveltyYardstick yardstick) => yardstick switch
    {
        NoveltyYardstick.Common => HeadlineTexts.Common,
        NoveltyYardstick.Own => HeadlineTexts.Own,
        _ => HeadlineTexts.Practice,
    };

    /// <summary>
    /// What a pair says: whose tables mix more home domains, and whether their solutions are more original. Where neither mixes more, its solutions say
    /// nothing, and nothing more is said.
    /// </summary>
    public static string Of(PageContext context, DiversePair pair)
    {
        var diversity = context.Set.Of(pair.Arm, pair.Against, Home);
        var (arm, against) = diversity.Side < 0 ? (pair.Against, pair.Arm) : (pair.Arm, pair.Against);
        var sentences = new List<string>();
        if (diversity.Side == 0)
        {
            sentences.Add(diversity.Interval is null
                ? context.Say(HeadlineTexts.DiversityUnknown, context.Name(pair.Arm), context.Name(pair.Against))
                : context.Say(HeadlineTexts.NotMoreDiverse, context.Name(pair.Arm), context.Name(pair.Against), context.SignedWithInterval(diversity)));
        }
        else
        {
            sentences.Add(context.Say(HeadlineTexts.MoreDiverse, context.Name(arm), context.Name(against), context.SignedWithInterval(context.Set.Of(arm, against, Home))));
            sentences.AddRange(Originality.Select(measure => Of(context, context.Set.Of(arm, against, measure))));
        }

        if (!pair.StartsAlike)
        {
            sentences.Add(context.Say(HeadlineTexts.StartDiffers, context.Name(pair.Arm)));
        }

        return string.Join(' ', sentences);
    }

    /// <summary>What a difference does to a sentence that says: higher. Mirror images have mirrored words.</summary>
    public static Text Bearing(EffectReach reach) => reach switch
    {
        EffectReach.Above => HeadlineTexts.For,
        EffectReach.AboveMaybeSmall => HeadlineTexts.ForMaybeSmall,
        EffectReach.SmallAbove => HeadlineTexts.ForTooSmall,
        EffectReach.Small => HeadlineTexts.TooSmall,
        EffectReach.SmallBelow => HeadlineTexts.AgainstTooSmall,
        EffectReach.BelowMaybeSmall => HeadlineTexts.AgainstMaybeSmall,
        EffectReach.Below => HeadlineTexts.AgainstIt,
        EffectReach.Open => HeadlineTexts.Open,
        _ => HeadlineTexts.Unknown,
    };

    private static string Of(PageContext context, Comparison difference) => difference.NotJudged is { } why
        ? context.Say(VariationTexts.Clause(why, VariationTexts.Names([difference.Measure])).AsSentence())
        : context.Say(
            HeadlineTexts.Outcome, context.Name(difference.Measure), context.Say(Name(NoveltyYardstick.Common)), context.SignedWithInterval(difference),
            context.Say(Bearing(Reach(difference))));
}
