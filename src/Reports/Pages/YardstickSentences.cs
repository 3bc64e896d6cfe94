using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Pages;

/// <summary>Which conclusions turn with the yardstick, a sentence each, over all pairs that are judged.</summary>
public static class YardstickSentences
{
    /// <summary>The sentences; none where nothing turns.</summary>
    public static IReadOnlyList<string> Of(PageContext context) =>
        [.. context.Arms.Contrasts.SelectMany(pair => OfPair(context, pair.Arm, pair.Against))];

    private static IEnumerable<string> OfPair(PageContext context, Arm arm, Arm against) =>
        YardstickTurns.OfNovelty(context.Set, arm, against).Where(one => one.Turns).Select(one => Novelty(context, one))
            .Concat(((YardstickTurns[])[YardstickTurns.OfNewAndUseful(context.Set, arm, against)]).Where(one => one.Turns).Select(one => Grid(context, one)));

    private static string Novelty(PageContext context, YardstickTurns one) => context.Say(
        YardstickTexts.Novelty,
        [context.Name(one.Primary), one.Arm.Name, one.Against.Name, .. one.Readings.Select(reading => context.Say(Words(reading.Verdict)))]);

    private static string Grid(PageContext context, YardstickTurns one) => context.Say(
        YardstickTexts.Grid,
        [
            context.Name(one.Primary), one.Arm.Name, one.Against.Name,
            .. ((DifferenceVerdict?[])[DifferenceVerdict.Better, DifferenceVerdict.NoDifferenceThatMatters, DifferenceVerdict.Worse, DifferenceVerdict.CannotTellYet, null])
                .Select(verdict => context.Numbers.Count(one.Count(verdict))),
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
