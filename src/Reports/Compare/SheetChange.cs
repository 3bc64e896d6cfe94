using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Compare;

/// <summary>What would change the headline, in a few sentences.</summary>
public static class SheetChange
{
    /// <summary>The sentences, the most important first; at most four.</summary>
    /// <param name="context">The page.</param>
    /// <param name="pair">The pair of the headline.</param>
    public static IEnumerable<string> Of(CompareContext context, (Arm Arm, Arm Against) pair)
    {
        var all = ComparisonSet.Primary.Select(measure => context.Set.Of(pair.Arm, pair.Against, measure)).ToArray();
        Comparison[] clear = [.. all.Where(one => one.Verdict is DifferenceVerdict.Better or DifferenceVerdict.Worse)];
        if (clear.Length > 0 && pair.Arm.ClimbsQuality && !pair.Against.ClimbsQuality)
        {
            yield return StillInterests(context, clear);
        }

        if (clear.MinBy(one => Farthest(one) / one.Measure.SmallestDifference!.Value) is { } nearest)
        {
            yield return context.Say(
                SheetTexts.HigherBar, context.Numbers.Text(Farthest(nearest), context.Decimals(nearest.Measure)), context.NameInside(nearest.Measure),
                context.Say(nearest.Verdict == DifferenceVerdict.Better ? SheetTexts.CellBetter : SheetTexts.CellWorse));
        }

        Comparison[] open = [.. all.Where(one => one.NewStudyWorlds is not null)];
        if (open.Length > 0)
        {
            yield return context.Say(
                SheetTexts.NewStudy,
                context.Numbers.Row([.. open.Select(one => context.Say(EffectTexts.InList, context.NameInside(one.Measure), context.Numbers.Count(one.NewStudyWorlds!.Value)))]));
        }

        string[] held = [.. ChangeSection.Held(context)];
        if (held.Length > 0)
        {
            yield return context.Say(SheetTexts.NotVaried, context.Numbers.Row(held));
        }
    }

    /// <summary>What is left of the clear outcomes where members judge by interest: of the pair that differs in the invitation alone.</summary>
    private static string StillInterests(CompareContext context, Comparison[] clear) =>
        context.Arms.InvitationAlone.FirstOrDefault(pair => !pair.Mixed.ClimbsQuality) is ({ } mixed, { } interest)
            ? context.Say(
                SheetTexts.StillInterests, context.Name(mixed), context.Name(interest),
                context.Numbers.Row([.. clear.Select(one => context.Set.Of(mixed, interest, one.Measure))
                    .Select(one => context.Say(EffectTexts.InList, context.NameInside(one.Measure), context.Say(SheetVerdict.Of(one))))]))
            : context.Say(SheetTexts.NotShown);

    /// <summary>The largest δ for which a clear verdict still holds: the far end of its interval.</summary>
    private static double Farthest(Comparison comparison) =>
        comparison.Interval is { } interval ? Math.Max(Math.Abs(interval.Low), Math.Abs(interval.High)) : 0;
}
