using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Compare;

/// <summary>What stands on the first page, as text: all of it but the rows that may not fit.</summary>
public sealed record SheetContent
{
    /// <summary>What was compared.</summary>
    public required string About { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>That there are warnings; null: there are none.</summary>
    public required string? Warned { get; init; }

    /// <summary>The headline, then the sentences beneath it.</summary>
    public required IReadOnlyList<string> Headline { get; init; }

    /// <summary>The surprise; null: there is none.</summary>
    public required string? Surprise { get; init; }

    /// <summary>The scenarios beside the baseline.</summary>
    public required IReadOnlyList<Arm> Others { get; init; }

    /// <summary>What stands under the verdicts: what their mark means, and that there are other scenarios; may be empty.</summary>
    public required string Notes { get; init; }

    /// <summary>Whether a domain of some issue stays uncovered.</summary>
    public required bool HasUncovered { get; init; }

    /// <summary>The issues of a case, the most important first; none without a case, or without an issue-driven scenario.</summary>
    public required IReadOnlyList<SheetIssue> Issues { get; init; }

    /// <summary>How to read the issues; empty: there are none.</summary>
    public required string IssuesHow { get; init; }

    /// <summary>The scenarios in words; none where there are issues.</summary>
    public required IReadOnlyList<(Arm Arm, string Words)> Compared { get; init; }

    /// <summary>What would change the conclusion.</summary>
    public required IReadOnlyList<string> Change { get; init; }

    /// <summary>What the page does not say.</summary>
    public required string Caveat { get; init; }

    /// <summary>Where it is from.</summary>
    public required string Foot { get; init; }

    /// <summary>Makes it.</summary>
    /// <param name="context">The page.</param>
    /// <param name="pair">The pair of the headline.</param>
    public static SheetContent Of(CompareContext context, (Arm Arm, Arm Against) pair)
    {
        var (issues, how, hasUncovered) = IssuesOf(context);
        var warnings = CompareWarnings.Of(context.Compared).Count;
        var verdicts = context.Numbers.Count(context.Set.Family.Count);
        return new SheetContent
        {
            About = AboutOf(context),
            Title = context.Title,
            Warned = warnings == 0 ? null : context.Say(SheetTexts.Warned, context.Numbers.Count(warnings)),
            Headline = [.. SheetHeadline.Of(context, pair.Arm, pair.Against)],
            Surprise = SheetSurprise.Of(context, context.Compared.AreAllPaired ? FourDecisions.Of(context.Set) : null),
            Others = [.. context.ShownOthers],
            Notes = NotesOf(context),
            HasUncovered = hasUncovered,
            Issues = issues,
            IssuesHow = how,
            Compared = issues.Count > 0 ? [] : [.. context.Shown.Select(arm => (arm, ArmWords.Of(context, arm)))],
            Change = [.. SheetChange.Of(context, pair)],
            Caveat = context.Say(issues.Count > 0 ? SheetTexts.CaseCaveat : SheetTexts.Caveat, verdicts),
            Foot = FootOf(context),
        };
    }

    private static string AboutOf(CompareContext context)
    {
        var baseline = context.Arms.Baseline;
        var worlds = context.Set.Values(baseline, ComparisonSet.Primary[0]).Count;
        return context.Compared.AreAllPaired
            ? context.Say(SheetTexts.About, context.Numbers.Count(worlds), context.Name(baseline))
            : context.Say(SheetTexts.AboutUnpaired, context.Name(baseline));
    }

    private static (IReadOnlyList<SheetIssue> Issues, string How, bool HasUncovered) IssuesOf(CompareContext context)
    {
        if (context.Arms.Issue is not { } issue)
        {
            return ([], "", false);
        }

        var against = issue == context.Arms.Baseline ? context.Arms.Interest : context.Arms.Baseline;
        var found = SeatAdvice.Of(context.Matrices, issue, against);
        SheetIssue[] rows = [.. found.Select(advice => SheetIssue.Of(context, advice))];
        string[] shares = [context.Numbers.Percent(SeatAdvice.Usual), context.Numbers.Percent(SeatAdvice.Seldom)];
        return (rows, rows.Length == 0 ? "" : against is null
            ? context.Say(SheetTexts.IssuesHowExisting, shares)
            : context.Say(SheetTexts.IssuesHow, [.. shares, context.Name(against)]), found.Any(advice => advice.Uncovered.Count > 0));
    }

    private static string NotesOf(CompareContext context)
    {
        Comparison[] shown = [.. context.ShownOthers.SelectMany(arm => ComparisonSet.Primary.Select(measure => context.Set.Of(arm, context.Arms.Baseline, measure)))];
        return string.Join(" · ", ((string?[])
        [
            shown.Any(one => one.Verdict == DifferenceVerdict.NoDifferenceThatMatters) ? context.Say(SheetTexts.AlikeSign) : null,
            shown.Any(SheetVerdict.IsMarked) ? context.Say(SheetTexts.Mark, SheetVerdict.Mark) : null,
            context.FoldedAway.Count > 0 ? context.Say(SheetTexts.OtherScenarios, context.Numbers.Count(context.FoldedAway.Count)) : null,
        ]).OfType<string>());
    }

    private static string FootOf(CompareContext context)
    {
        var first = context.Compared.Results[0];
        return context.Say(
            SheetTexts.Foot, string.Join(", ", context.Compared.Results.Select(result => result.Label)), first.Manifest?.MadeBy ?? "?",
            first.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
