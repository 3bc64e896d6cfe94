using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Compare;

/// <summary>What the verdicts on two scenarios say, in sentences that claim no more than the verdicts do.</summary>
public static class ComparisonSentences
{
    private static readonly (DifferenceVerdict Verdict, Text Sentence)[] Sentences =
    [
        (DifferenceVerdict.Better, CompareTexts.IsBetter),
        (DifferenceVerdict.Worse, CompareTexts.IsWorse),
        (DifferenceVerdict.NoDifferenceThatMatters, CompareTexts.IsSame),
        (DifferenceVerdict.CannotTellYet, CompareTexts.IsOpen),
    ];

    /// <summary>The sentences on a pair, one for each verdict that occurs, and one for each reason why outcomes are not judged.</summary>
    /// <param name="context">The page.</param>
    /// <param name="arm">The scenario.</param>
    /// <param name="against">The other.</param>
    public static IReadOnlyList<string> Of(PageContext context, Arm arm, Arm against)
    {
        Comparison[] all = [.. ComparisonSet.Primary.Select(measure => context.Set.Of(arm, against, measure))];
        return [.. Judged(context, arm, against, all), .. NotJudged(context, all)];
    }

    /// <summary>What could not be judged and why, a sentence for each reason; those for which nothing is known before come last.</summary>
    public static IEnumerable<string> NotJudged(PageContext context, IEnumerable<Comparison> comparisons) => comparisons
        .Where(comparison => comparison.NotJudged is not null)
        .GroupBy(comparison => comparison.NotJudged!.Value, comparison => comparison.Measure).OrderBy(reason => reason.Key)
        .Select(reason => context.Say(VariationTexts.Clause(reason.Key, VariationTexts.Names([.. reason])).AsSentence()));

    private static IEnumerable<string> Judged(PageContext context, Arm arm, Arm against, Comparison[] all) =>
        Sentences
            .Select(kind => (kind.Sentence, Found: all.Where(comparison => comparison.Verdict == kind.Verdict).ToArray()))
            .Where(kind => kind.Found.Length > 0)
            .Select(kind => context.Say(
                kind.Sentence, context.Name(arm), context.Name(against), context.Numbers.Row([.. kind.Found.Select(one => Words(context, one))])));

    private static string Words(PageContext context, Comparison comparison) =>
        $"{context.NameInside(comparison.Measure)} ({Degree(context, comparison, context.SignedWithInterval(comparison))})";

    /// <summary>How far a verdict goes; the same on both sides of 0.</summary>
    private static string Degree(PageContext context, Comparison comparison, string difference) => comparison switch
    {
        { NewStudyWorlds: { } worlds } => context.Say(CompareTexts.NewStudy, difference, context.Numbers.Count(worlds)),
        { Verdict: DifferenceVerdict.Better or DifferenceVerdict.Worse, IsBeyondSmallest: false } => context.Say(CompareTexts.PerhapsSmall, difference),
        { Verdict: DifferenceVerdict.NoDifferenceThatMatters, Side: > 0 } => context.Say(CompareTexts.SmallAbove, difference),
        { Verdict: DifferenceVerdict.NoDifferenceThatMatters, Side: < 0 } => context.Say(CompareTexts.SmallBelow, difference),
        _ => difference,
    };
}
