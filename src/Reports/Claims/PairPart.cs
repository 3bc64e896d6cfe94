using System.Text;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Claims;

/// <summary>The part of the page on ‘diverse → original’: scenarios that differ in who is invited, where members reason from interest and from the issue.</summary>
internal static class PairPart
{
    private static readonly Measure Home = MeasureCatalogue.Find("home-variety-unbiased")!;

    private static readonly Measure[] Measures =
        [.. Headline.Measures.Where(measure => Headline.YardstickOf(measure) is not null)];

    /// <summary>The measures that verdicts rest on.</summary>
    public static IReadOnlyList<Measure> Judged { get; } = [.. Measures.Where(measure => MeasureCatalogue.Primary.Contains(measure))];

    /// <summary>What all worlds say of all pairs, by a measure.</summary>
    public static IReadOnlyList<ClaimAnswer> All(IReadOnlyList<ClaimPoint> points, Measure measure) =>
        [.. from pair in Pairs(points) from point in points select Answer(point, pair, measure)];

    /// <summary>Adds where it holds, by the primary outcomes, and a table: a row a pair and measure, a column a world.</summary>
    public static void Add(StringBuilder text, IReadOnlyList<ClaimPoint> points)
    {
        var context = points[0].Context;
        var pairs = Pairs(points);
        if (pairs.Length == 0)
        {
            text.Paragraph(context.Say(HeadlineTexts.NoPair));
            return;
        }

        text.Paragraph(ClaimLines.InShort(context, [.. Judged.SelectMany(measure => All(points, measure))]))
            .Paragraph(context.Say(ClaimPageTexts.PairsLead))
            .List(
                from pair in pairs
                from measure in Judged
                select ClaimLines.Where(context, $"{Name(context, pair)}, {context.NameInside(measure)}", [.. points.Select(point => Answer(point, pair, measure))]))
            .Append($"<details><summary>{context.Say(ClaimPageTexts.AllYardsticks)}</summary>\n\n")
            .Table(
            [context.Say(ClaimPageTexts.Pair), context.Say(PageTexts.Measure), context.Say(HeadlineTexts.Yardstick), .. points.Select(point => point.Name)],
            from pair in pairs
            from measure in Measures
            select (IReadOnlyList<string>)
            [
                Name(context, pair), context.Name(measure), context.Say(HeadlineSentences.Name(Headline.YardstickOf(measure)!.Value)),
                .. points.Select(point => Cell(point, pair, measure)),
            ])
            .Append("</details>\n\n");
    }

    private static (string Arm, string Against, double Lambda)[] Pairs(IReadOnlyList<ClaimPoint> points) =>
        [.. points.SelectMany(point => DiversePair.Of(point.Context.Arms)).Select(pair => (pair.Arm.Name, pair.Against.Name, pair.Lambda)).Distinct()];

    private static string Name(PageContext context, (string Arm, string Against, double Lambda) pair) =>
        context.Say(ClaimPageTexts.PairAt, pair.Arm, pair.Against, context.Numbers.Plain(pair.Lambda));

    private static string Cell(ClaimPoint point, (string Arm, string Against, double Lambda) pair, Measure measure) => Find(point, pair, measure) switch
    {
        (_, true) => point.Context.Say(ClaimPageTexts.Alike),
        ({ } difference, _) => $"{difference.Arm}: {ClaimMarkdown.Cell(point.Context, difference)}",
        _ => point.Context.Numbers.Text((double?)null),
    };

    private static ClaimAnswer Answer(ClaimPoint point, (string Arm, string Against, double Lambda) pair, Measure measure) =>
        new(point.Preset, Find(point, pair, measure).Difference is { } difference ? HeadlineSentences.Reach(difference) : EffectReach.Unknown);

    /// <summary>The difference of the pair, the one that mixes more home domains first; nothing where neither clearly does.</summary>
    private static (Comparison? Difference, bool AreAlike) Find(ClaimPoint point, (string Arm, string Against, double Lambda) pair, Measure measure)
    {
        var (arms, set) = (point.Context.Arms, point.Context.Set);
        return arms.Find(pair.Arm) is not { } arm || arms.Find(pair.Against) is not { } against ? (null, false)
            : set.Of(arm, against, Home).Side switch
            {
                > 0 => (Headline.Difference(set, arm, against, measure), false),
                < 0 => (Headline.Difference(set, against, arm, measure), false),
                _ => (null, true),
            };
    }
}
