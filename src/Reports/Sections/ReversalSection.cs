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
            .Add(ReversalLegend.Of(context, map));
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

    private static void Grid(SectionBuilder section, ReportContext context, ReversalMap map, DesignInfo design)
    {
        var (x, y) = (design.Factors[0], design.Factors[1]);
        section.Heading(ReversalTexts.Grid, design.Name, Short(x), Short(y)).HowToRead(ReversalTexts.How).Add(ReversalLegend.Of(context, map))
            .Multiples(Maps(context, map, design, null))
            .Add(ReversalShareTable.Of(context, map, design, context.Say(ReversalTexts.CellTable, design.Name)));
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
            .Add(ReversalShareTable.Of(context, map, design, context.Say(ReversalTexts.ShareTable, design.Name)));
        ReversalSpace[] spaces = [.. ComparisonSet.Primary.Select(measure => new ReversalSpace(map, design, measure, context.Data.Head.Seed))];
        section.Heading(ReversalTexts.Decides).HowToRead(ReversalTexts.TreeHow)
            .Add(ReversalTrees.Of(context, map, design, spaces))
            .HowToRead(ReversalTexts.RankingHow, context.Numbers.Text(2 / Math.Sqrt(Math.Max(1, design.Points.Count - 1)), 2));
        for (var form = 0; form < map.Forms.Count; form++)
        {
            section.Add(ReversalRanking.Of(context, map, design, spaces, form));
        }
    }

    internal static int[] Counts(ReportContext context, ReversalMap map, DesignInfo design, Measure measure, IReadOnlyList<ReversalLook> looks)
    {
        var counts = design.Points.CountBy(point => ReversalLook.Of(context, map, map.At(point.Index, measure))).ToDictionary();
        return [.. looks.Select(look => counts.GetValueOrDefault(look))];
    }

    internal static string Short(string path) => path.Replace("world.", "", StringComparison.Ordinal);

    private static string Local(ReportContext context, string value) => DesignSlice.Number(value) is { } number ? context.Numbers.Plain(number) : value;
}
