using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Compare;

/// <summary>The headline of a comparison, from the verdicts on one pair: the issue against the baseline where it is there, else the first scenario.</summary>
public static class SheetHeadline
{
    /// <summary>The pair that the headline is about; null: there is one scenario only.</summary>
    public static (Arm Arm, Arm Against)? Pair(Arms arms) => arms switch
    {
        { Issue: { } issue } when issue != arms.Baseline => (issue, arms.Baseline),
        { Issue: { } issue, AgainstIssue: [var against, ..] } => (issue, against),
        _ => arms.Others.FirstOrDefault() is { } other ? (other, arms.Baseline) : null,
    };

    /// <summary>The sentences: what is better and worse, then what may be too little, is alike, inconclusive, or not judged.</summary>
    public static IEnumerable<string> Of(PageContext context, Arm arm, Arm against)
    {
        var all = ComparisonSet.Primary.Select(measure => context.Set.Of(arm, against, measure)).ToArray();
        string[] Names(Func<Comparison, bool> isMeant) => [.. all.Where(isMeant).Select(one => context.NameInside(one.Measure))];
        var (better, worse) = (Names(one => one.Verdict == DifferenceVerdict.Better), Names(one => one.Verdict == DifferenceVerdict.Worse));
        var (alike, open) = (Names(one => one.Verdict == DifferenceVerdict.NoDifferenceThatMatters), Names(one => one.Verdict == DifferenceVerdict.CannotTellYet));
        var unjudged = Names(one => one.Verdict is null);
        string[] pair = [MessageSentences.Tables(context, arm), MessageSentences.Tables(context, against)];
        string Row(string[] names) => context.Numbers.Row(names);
        yield return Text.Begin((better.Length, worse.Length) switch
        {
            ( > 0, > 0) => context.Say(SheetTexts.BetterAndWorse, [.. pair, Row(better), Row(worse)]),
            ( > 0, _) => context.Say(SheetTexts.Better, [.. pair, Row(better)]),
            (_, > 0) => context.Say(SheetTexts.Worse, [.. pair, Row(worse)]),
            _ => context.Say(open.Length > 0 ? SheetTexts.NoneClear : alike.Length > 0 ? SheetTexts.AllAlike : SheetTexts.NothingJudged, pair),
        });

        foreach (var (text, names) in ((Text, string[])[])[(SheetTexts.PerhapsLittle, Names(SheetVerdict.IsMarked)), (SheetTexts.Alike, alike), (SheetTexts.Inconclusive, open), (SheetTexts.NotJudged, unjudged)])
        {
            if (names.Length > 0)
            {
                yield return context.Say(text, Row(names));
            }
        }

        var delivered = MeasureCatalogue.Find("delivered-share")!;
        if (context.Set.Mean(arm, delivered) is { } share && context.Set.Mean(against, delivered) is { } other)
        {
            yield return context.Say(
                DeliveryTexts.OnSheet, context.Quoted(arm), context.Numbers.Percent(share), context.Quoted(against), context.Numbers.Percent(other));
        }
    }
}
