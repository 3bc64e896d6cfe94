using System.Text;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Claims;

/// <summary>The part of the page on a sentence of the form ‘issue-driven tables have more of it’: a table, where it holds, and what decides.</summary>
internal static class IssuePart
{
    /// <summary>Adds a table of one measure: a row a world, a column a scenario that the issue is held against.</summary>
    public static void AddTable(StringBuilder text, IReadOnlyList<ClaimPoint> points, Measure measure)
    {
        var context = points[0].Context;
        text.Paragraph(ClaimMarkdown.Yardstick(context, measure)).Table(
            [context.Say(ClaimPageTexts.World), .. Names(points).Select(name => context.Say(HeadlineTexts.Against, points[0].Headline.Issue.Name, name))],
            points.Select(point => (IReadOnlyList<string>)[point.Name, .. Names(points).Select(name => Difference(point, name, measure) is { } difference
                ? ClaimMarkdown.Cell(point.Context, difference) : context.Numbers.Text((double?)null))]));
    }

    /// <summary>What all worlds say against all scenarios, by some measures.</summary>
    public static IReadOnlyList<ClaimAnswer> All(IReadOnlyList<ClaimPoint> points, IEnumerable<Measure> measures) =>
        [.. measures.SelectMany(measure => Answers(points, measure)).SelectMany(one => one.Answers)];

    /// <summary>Where it holds, a line a scenario that the issue is held against.</summary>
    public static IEnumerable<string> Where(IReadOnlyList<ClaimPoint> points, Measure measure) =>
        Answers(points, measure).Select(one => ClaimLines.Where(points[0].Context, one.What, one.Answers));

    /// <summary>Which setting decides it, a line a scenario.</summary>
    public static IEnumerable<string> Decides(IReadOnlyList<ClaimPoint> points, Measure measure) =>
        Answers(points, measure).Select(one => ClaimLines.Decides(points[0].Context, one.What, one.Answers)).OfType<string>();

    /// <summary>Adds how a verdict on new and useful hangs on its two thresholds: a row a scenario and world.</summary>
    public static void AddGrid(StringBuilder text, IReadOnlyList<ClaimPoint> points)
    {
        var context = points[0].Context;
        text.Paragraph(context.Say(ClaimPageTexts.Grid)).Table(
            [
                context.Say(ClaimPageTexts.Pair), context.Say(ClaimPageTexts.World), context.Say(ClaimPageTexts.GridHigher), context.Say(ClaimPageTexts.GridSmall),
                context.Say(ClaimPageTexts.GridLower), context.Say(ClaimPageTexts.GridOpen), context.Say(ClaimPageTexts.GridNothing),
            ],
            from name in Names(points)
            from point in points
            where point.Headline.Others.Any(other => other.Name == name)
            select Grid(point, point.Headline.Others.First(other => other.Name == name)));
    }

    private static IReadOnlyList<string> Grid(ClaimPoint point, Arm other)
    {
        var context = point.Context;
        var turns = YardstickTurns.OfNewAndUseful(context.Set, point.Headline.Issue, other);
        string Count(DifferenceVerdict? verdict) => context.Numbers.Count(turns.Count(verdict));
        return [context.Say(ClaimPageTexts.Against, point.Headline.Issue.Name, other.Name), point.Name, Count(DifferenceVerdict.Better), Count(DifferenceVerdict.NoDifferenceThatMatters),
            Count(DifferenceVerdict.Worse), Count(DifferenceVerdict.CannotTellYet), Count(null)];
    }

    private static IEnumerable<(string What, IReadOnlyList<ClaimAnswer> Answers)> Answers(IReadOnlyList<ClaimPoint> points, Measure measure) => Names(points).Select(name => (
        points[0].Context.Say(ClaimPageTexts.Against, points[0].Headline.Issue.Name, name) + $", {points[0].Context.NameInside(measure)}",
        (IReadOnlyList<ClaimAnswer>)[.. points.Select(point => (point.Preset, Difference: Difference(point, name, measure))).Where(one => one.Difference is not null)
            .Select(one => new ClaimAnswer(one.Preset, HeadlineSentences.Reach(one.Difference!)))]));

    private static Comparison? Difference(ClaimPoint point, string name, Measure measure) =>
        point.Headline.Others.FirstOrDefault(other => other.Name == name) is { } other ? point.Context.Set.Of(point.Headline.Issue, other, measure) : null;

    private static IReadOnlyList<string> Names(IReadOnlyList<ClaimPoint> points) => [.. points.SelectMany(point => point.Headline.Others).Select(other => other.Name).Distinct()];
}
