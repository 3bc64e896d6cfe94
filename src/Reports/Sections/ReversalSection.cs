using OpgaveSim.Analysis.Sensitivity;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Figures;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Sections;

/// <summary>Where issue-driven tables win and where interest-driven ones: maps over grids, shares and what decides over spaces.</summary>
public static class ReversalSection
{
    /// <summary>Makes the section; null where nothing can be mapped.</summary>
    public static Section? Of(ReportContext context)
    {
        if (ReversalMap.Of(context.Data.Values) is not { } map)
        {
            return null;
        }

        map.Make(map.Grids.Concat(map.Spaces).SelectMany(design => design.Points));
        var section = new SectionBuilder(context, "reversal", ReversalTexts.Title)
            .Say(ReversalTexts.Lead, map.Issue.Name, context.Numbers.Row([.. map.Forms.Select(form => form.Name)]))
            .Say(ReversalTexts.Rules, context.Numbers.Count(map.LargestFamily), map.Issue.Name)
            .Add(Legend(context, map));
        foreach (var design in map.Spaces)
        {
            Space(section, context, map, design);
        }

        foreach (var design in map.Grids)
        {
            Grid(section, context, map, design);
        }

        return section.Build();
    }

    private static Markup Legend(ReportContext context, ReversalMap map) => Markup.Of(
        $"<ul class=\"legend\" aria-label=\"{context.Say(ReversalTexts.Legend)}\">{ReversalLook.All(context, map).Select(look => Markup.Of($"<li><span class=\"swatch signed\" style=\"background:{look.Background};color:{Parts.InkOn(look.Color)}\">{look.Sign}</span>{look.Name}</li>")).ToArray()}</ul>");

    private static void Grid(SectionBuilder section, ReportContext context, ReversalMap map, DesignInfo design)
    {
        var (x, y) = (design.Factors[0], design.Factors[1]);
        section.Heading(ReversalTexts.Grid, design.Name, Short(x), Short(y)).HowToRead(ReversalTexts.How).Add(Legend(context, map))
            .Multiples(Maps(context, map, design, null))
            .Add(ShareTable(context, map, design, context.Say(ReversalTexts.CellTable, design.Name)));
        foreach (var form in map.Forms.Where(_ => map.Forms.Count > 1))
        {
            section.Folded(
                context.Say(ReversalTexts.OneForm, map.Issue.Name, form.Name), inside => inside.Multiples(Maps(context, map, design, form)));
        }
    }

    /// <summary>A map an outcome and combination of the other parameters.</summary>
    private static IEnumerable<PageFigure> Maps(ReportContext context, ReversalMap map, DesignInfo design, Arm? form)
    {
        string[] others = [.. design.Factors.Skip(2)];
        var (x, y) = (Axis(context, design, 0), Axis(context, design, 1));
        foreach (var measure in ComparisonSet.Primary)
        {
            foreach (var (place, facet) in design.Points.GroupBy(point => string.Join(", ", others.Select(path => $"{Short(path)} = {Local(context, point.Settings[path])}"))).Index())
            {
                yield return ReversalFigure.Of(
                    context, $"reversal-{design.Name}-{(form is null ? "" : form.Name + "-")}{measure.Id}-{place}",
                    facet.Key.Length == 0 ? context.Name(measure) : $"{context.Name(measure)}, {facet.Key}",
                    (Short(design.Factors[0]), [.. x.Select(value => Local(context, value))]), (Short(design.Factors[1]), [.. y.Select(value => Local(context, value))]),
                    [.. facet.Select(point => (point, cell: map.At(point.Index, measure))).Select(pair => (
                        x.IndexOf(pair.point.Settings[design.Factors[0]]), y.IndexOf(pair.point.Settings[design.Factors[1]]),
                        form is null ? ReversalLook.Of(context, map, pair.cell) : ReversalLook.Of(context, map, pair.cell, form),
                        Words(context, map, pair.cell, pair.point.Words)))]);
            }
        }
    }

    private static List<string> Axis(ReportContext context, DesignInfo design, int factor) =>
        [.. design.Points.Select(point => (Text: point.Settings[design.Factors[factor]], Number: point.Number(design.Factors[factor])))
            .Distinct().OrderBy(value => value.Number ?? double.MaxValue).Select(value => value.Text)];

    private static string Words(ReportContext context, ReversalMap map, ReversalCell cell, string label) =>
        $"<b>{Parts.Escape(ReversalLook.Of(context, map, cell).Name)}</b><br>{Parts.Escape(label)}" + string.Concat(cell.Forms.Select(form =>
            $"<br>{Parts.Escape(map.Issue.Name)} − {Parts.Escape(form.Form.Name)}: {(form.FromIssue.NotJudged is null ? context.SignedWithInterval(form.FromIssue) : VerdictTexts.Of(context, form.FromIssue))}"));

    private static void Space(SectionBuilder section, ReportContext context, ReversalMap map, DesignInfo design)
    {
        var looks = ReversalLook.All(context, map);
        section.Heading(ReversalTexts.Space, design.Name, context.Numbers.Count(design.Points.Count), context.Numbers.Count(design.Factors.Count))
            .HowToRead(ReversalTexts.ShareHow)
            .Figure(ReversalShareFigure.Of(
                context, $"reversal-{design.Name}", context.Say(ReversalTexts.ShareTable, design.Name), looks,
                [.. ComparisonSet.Primary.Select(measure => (measure, (IReadOnlyList<int>)Counts(context, map, design, measure, looks)))]))
            .Add(ShareTable(context, map, design, context.Say(ReversalTexts.ShareTable, design.Name)));
        ReversalSpace[] spaces = [.. ComparisonSet.Primary.Select(measure => new ReversalSpace(map, design, measure, context.Data.Head.Seed))];
        section.Heading(ReversalTexts.Decides).HowToRead(ReversalTexts.TreeHow)
            .Add(Markup.Of($"<div class=\"cards\">{spaces.Select(space => TreeCard(context, map, design, space)).ToArray()}</div>"))
            .HowToRead(ReversalTexts.RankingHow, context.Numbers.Text(2 / Math.Sqrt(Math.Max(1, design.Points.Count - 1)), 2));
        for (var form = 0; form < map.Forms.Count; form++)
        {
            section.Add(Ranking(context, map, design, spaces, form));
        }
    }

    private static int[] Counts(ReportContext context, ReversalMap map, DesignInfo design, Measure measure, IReadOnlyList<ReversalLook> looks)
    {
        var counts = design.Points.CountBy(point => ReversalLook.Of(context, map, map.At(point.Index, measure))).ToDictionary();
        return [.. looks.Select(look => counts.GetValueOrDefault(look))];
    }

    private static Markup ShareTable(ReportContext context, ReversalMap map, DesignInfo design, string caption)
    {
        var looks = ReversalLook.All(context, map);
        var isSpace = design.Type == OpgaveSim.Experiments.Designs.DesignType.LatinHypercube;
        var head = looks.Select(look => Markup.Of($"<th scope=\"col\" class=\"num\"><span aria-hidden=\"true\">{look.Sign}</span> {look.Name}</th>")).ToArray();
        var rows = ComparisonSet.Primary.Select(measure => Markup.Of(
            $"<tr><th scope=\"row\">{context.Name(measure)}</th>{Counts(context, map, design, measure, looks).Select(count => Markup.Of($"<td class=\"num\">{Share(context, count, design.Points.Count, isSpace)}</td>")).ToArray()}</tr>")).ToArray();
        return Table(caption, Markup.Of($"<tr><th scope=\"col\">{context.Say(PageTexts.Measure)}</th>{head}</tr>"), rows);
    }

    private static Markup Share(ReportContext context, int count, int all, bool isSpace) => isSpace && ProportionInterval.Of(count, all) is { } interval
        ? Markup.Of($"{context.Numbers.Percent((double)count / all)}<br><small>{context.Numbers.Text(new Interval(interval.Low * 100, interval.High * 100), 0)}</small>")
        : Markup.Text($"{context.Numbers.Count(count)} / {context.Numbers.Count(all)}");

    private static Markup TreeCard(ReportContext context, ReversalMap map, DesignInfo design, ReversalSpace space) => Markup.Of(
        $"<article class=\"card\"><h3>{context.Name(space.Measure)}</h3><ul class=\"tree\">{Branch(context, map, design, space, space.Tree)}</ul><p class=\"small\">{context.Say(ReversalTexts.Accuracy, context.Numbers.Percent(space.Accuracy), context.Numbers.Percent(space.Commonest))}</p></article>");

    private static Markup Branch(ReportContext context, ReversalMap map, DesignInfo design, ReversalSpace space, DecisionNode node)
    {
        if (node is not { Yes: { } yes, No: { } no })
        {
            return Markup.Of(
                $"<li>→ <b>{context.Say(ReversalTexts.End, Winner(context, map, (ReversalWinner)node.Class), context.Numbers.Count(node.Counts[node.Class]), context.Numbers.Count(node.Cases))}</b></li>");
        }

        var path = Short(design.Factors[node.Factor]);
        var words = space.Categories[node.Factor];
        var bound = words is null ? context.Numbers.Plain(Rounded(node.Bound)) : words[(int)node.Bound];
        return Markup.Of(
            $"<li>{context.Say(words is null ? ReversalTexts.AtMost : ReversalTexts.Is, path, bound)}<ul>{Branch(context, map, design, space, yes)}</ul></li><li>{context.Say(words is null ? ReversalTexts.Above : ReversalTexts.IsNot, path, bound)}<ul>{Branch(context, map, design, space, no)}</ul></li>");
    }

    private static string Winner(ReportContext context, ReversalMap map, ReversalWinner winner) => winner switch
    {
        ReversalWinner.Issue => context.Say(ReversalTexts.Wins, map.Issue.Name),
        ReversalWinner.Interest => context.Say(ReversalTexts.InterestWins),
        ReversalWinner.Neither => context.Say(ReversalTexts.Neither),
        ReversalWinner.Untestable => context.Say(OutcomeTexts.NotJudged),
        _ => context.Say(ReversalTexts.Uncertain),
    };

    private static Markup Ranking(ReportContext context, ReversalMap map, DesignInfo design, ReversalSpace[] spaces, int form)
    {
        var chance = 2 / Math.Sqrt(Math.Max(1, design.Points.Count - 1));
        var rows = Ranked(design, spaces).Select(factor => Markup.Of(
            $"<tr><th scope=\"row\">{Short(design.Factors[factor])}</th>{spaces.Select(space => Cell(context, space.Correlations[form].ByFactor[factor], chance)).ToArray()}</tr>")).ToArray();
        var head = spaces.Select(space => Markup.Of($"<th scope=\"col\" class=\"num\">{context.Name(space.Measure)}</th>")).ToArray();
        return Table(
            context.Say(ReversalTexts.Ranking, map.Issue.Name, map.Forms[form].Name),
            Markup.Of($"<tr><th scope=\"col\">{context.Say(ReversalTexts.ParameterColumn)}</th>{head}</tr>"), rows);
    }

    /// <summary>Factors, those first that go most with the difference on any outcome.</summary>
    private static IEnumerable<int> Ranked(DesignInfo design, ReversalSpace[] spaces) => Enumerable.Range(0, design.Factors.Count).OrderByDescending(
        factor => spaces.Max(space => space.Correlations.Max(form => Math.Abs(form.ByFactor[factor] ?? 0))));

    private static Markup Cell(ReportContext context, double? correlation, double chance) => Math.Abs(correlation ?? 0) > chance
        ? Markup.Of($"<td class=\"num {(correlation > 0 ? "higher" : "lower")}\"><b>{context.Numbers.WithSign(correlation, 2)}</b></td>")
        : Markup.Of($"<td class=\"num\">{context.Numbers.WithSign(correlation, 2)}</td>");

    private static Markup Table(string caption, Markup head, Markup[] rows) => Markup.Of(
        $"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{caption}\"><table><caption>{caption}</caption><thead>{head}</thead><tbody>{rows}</tbody></table></div>");

    private static double Rounded(double value) => double.Parse(value.ToString("G3", System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture);

    private static string Short(string path) => path.Replace("world.", "", StringComparison.Ordinal);

    private static string Local(ReportContext context, string value) => DesignSlice.Number(value) is { } number ? context.Numbers.Plain(number) : value;
}
