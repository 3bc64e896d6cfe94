using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Pages;

/// <summary>Which conclusions turn with the yardstick, a sentence each, over all pairs that are judged.</summary>
public static class YardstickSentences
{
    private const int Most = 5;

    /// <summary>The sentences; none where nothing turns.</summary>
    public static IReadOnlyList<string> Of(PageContext context) =>
        [.. context.Arms.Contrasts.SelectMany(pair => OfPair(context, pair.Arm, pair.Against))];

    /// <summary>Adds the sentences with their heading; a long list is counted, and folded away. Nothing where nothing turns.</summary>
    /// <param name="section">The section.</param>
    /// <param name="context">The page.</param>
    public static void AddTo(SectionBuilder section, PageContext context)
    {
        var sentences = Of(context);
        if (sentences.Count <= Most)
        {
            section.Titled(YardstickTexts.Title, sentences);
            return;
        }

        var count = context.Numbers.Count(sentences.Count);
        section.Heading(YardstickTexts.Title).Say(YardstickTexts.HowMany, count)
            .Folded(context.Say(YardstickTexts.All, count), inside => inside.Add(SectionParts.List(sentences)), isPrinted: true);
    }

    private static IEnumerable<string> OfPair(PageContext context, Arm arm, Arm against) =>
        YardstickTurns.OfNovelty(context.Set, arm, against).Where(one => one.Turns).Select(one => Novelty(context, one))
            .Concat(((YardstickTurns[])[YardstickTurns.OfNewAndUseful(context.Set, arm, against)]).Where(one => one.Turns).Select(one => Grid(context, one)));

    private static string Novelty(PageContext context, YardstickTurns one) => context.Say(
        YardstickTexts.Novelty,
        [context.Name(one.Primary), context.Name(one.Arm), context.Name(one.Against), .. one.Readings.Select(reading => context.Say(Words(reading.Verdict)))]);

    private static string Grid(PageContext context, YardstickTurns one) => context.Say(
        YardstickTexts.Grid,
        [
            context.Name(one.Primary), context.Name(one.Arm), context.Name(one.Against),
            context.Numbers.Row([.. ((DifferenceVerdict?[])[DifferenceVerdict.Better, DifferenceVerdict.NoDifferenceThatMatters, DifferenceVerdict.Worse, DifferenceVerdict.CannotTellYet, null])
                .Where(verdict => one.Count(verdict) > 0)
                .Select(verdict => context.Say(EffectTexts.InList, context.Say(Words(verdict)), context.Numbers.Count(one.Count(verdict))))]),
        ]);

    private static Text Words(DifferenceVerdict? verdict) => verdict switch
    {
        DifferenceVerdict.Better => YardstickTexts.Better,
        DifferenceVerdict.Worse => YardstickTexts.Worse,
        DifferenceVerdict.NoDifferenceThatMatters => YardstickTexts.NoDifference,
        DifferenceVerdict.CannotTellYet => YardstickTexts.Inconclusive,
        null => YardstickTexts.NotJudged,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "no such verdict"),
    };
}
