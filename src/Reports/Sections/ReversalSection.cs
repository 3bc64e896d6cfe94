using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Experiments.Designs;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Figures;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Sections;

/// <summary>
/// Where issue-driven tables do better than each form of interest-driven ones and where worse, a form at a time: shares and what decides over
/// spaces, maps over grids.
/// </summary>
public static class ReversalSection
{
    private const int MostLed = 6;

    /// <summary>Makes the section; null where nothing can be mapped.</summary>
    public static Section? Of(ReportContext context)
    {
        if (context.Data.Map is not { } map)
        {
            return null;
        }

        map.Make(map.Grids.Concat(map.Spaces).SelectMany(design => design.Points));
        var shares = map.Spaces.ToDictionary(design => design.Name, context.Data.SharesOf);
        var section = new SectionBuilder(context, "reversal", ReversalTexts.Title)
            .Say(ReversalTexts.Lead, context.Name(map.Issue), context.Numbers.Row([.. map.Forms.Select(context.Name)]))
            .Say(ReversalTexts.Rules, context.Numbers.Count(map.LargestFamily), context.Name(map.Issue));
        var first = FirstForm(context, map);
        section.Heading(ReversalTexts.OneForm, context.Name(map.Issue), context.Name(first));
        Form(section, context, map, first, shares, [.. LeadMaps(context, map, first).Select(figure => figure.Id)]);
        foreach (var form in map.Forms.Where(form => form != first))
        {
            section.Folded(context.Say(ReversalTexts.OneForm, context.Name(map.Issue), context.Name(form)), inside => Form(inside, context, map, form, shares, null));
        }

        return section.Build();
    }

    /// <summary>The form that comes first: the baseline where it is one.</summary>
    public static Arm FirstForm(ReportContext context, ReversalMap map) => map.Forms.FirstOrDefault(form => form.Name == context.Data.Values.Baseline) ?? map.Forms[0];

    /// <summary>Adds the picture that a report leads with: shares of spaces, and the map of the first grid.</summary>
    /// <param name="section">Where to.</param>
    /// <param name="context">The report.</param>
    /// <param name="map">The map.</param>
    /// <param name="form">The form.</param>
    public static void AddPicture(SectionBuilder section, ReportContext context, ReversalMap map, Arm form)
    {
        AddShares(section, context, map, form);
        if (map.Grids.Any())
        {
            section.Multiples(LeadMaps(context, map, form)).HowToRead(ReversalTexts.How);
        }
    }

    /// <summary>The maps that a report leads with: of the first grid, where they are many those of diversity, originality and quality.</summary>
    private static PageFigure[] LeadMaps(ReportContext context, ReversalMap map, Arm form)
    {
        if (map.Grids.FirstOrDefault() is not { } grid)
        {
            return [];
        }

        PageFigure[] all = [.. Maps(context, map, grid, form, ComparisonSet.Primary)];
        return all.Length <= MostLed ? all : [.. Maps(context, map, grid, form, [PairReading.Diversity, PairReading.Originality, MeasureCatalogue.Find("quality")!])];
    }

    private static void AddShares(SectionBuilder section, ReportContext context, ReversalMap map, Arm form)
    {
        section.Add(ReversalLegend.Of(context, map, form));
        foreach (var design in map.Spaces)
        {
            section.Figure(Shares(context, map, design, form, context.Data.SharesOf(design)));
        }
    }

    private static void Form(SectionBuilder section, ReportContext context, ReversalMap map, Arm form, Dictionary<string, ReversalShares> shares, IReadOnlyList<string>? led)
    {
        if (led is null)
        {
            AddShares(section, context, map, form);
        }

        foreach (var design in map.Spaces)
        {
            Space(section, context, map, design, form, shares[design.Name]);
        }

        foreach (var design in map.Grids)
        {
            Grid(section, context, map, design, form, led ?? []);
        }
    }

    private static void Grid(SectionBuilder section, ReportContext context, ReversalMap map, DesignInfo design, Arm form, IReadOnlyList<string> led)
    {
        PageFigure[] maps = [.. Maps(context, map, design, form, ComparisonSet.Primary).Where(figure => !led.Contains(figure.Id))];
        section.Add(SectionParts.LowerHeading(context.Say(ReversalTexts.Grid, design.Name, Short(design.Factors[0]), Short(design.Factors[1]))));
        if (maps.Length > 0)
        {
            section.HowToRead(ReversalTexts.How).Multiples(maps);
        }

        section.Add(ReversalShareTable.Of(context, map, design, form, null, context.Say(ReversalTexts.CellTable, design.Name, context.Name(map.Issue), context.Name(form))));
    }

    /// <summary>A map an outcome and combination of the other parameters.</summary>
    private static IEnumerable<PageFigure> Maps(ReportContext context, ReversalMap map, DesignInfo design, Arm form, IReadOnlyList<Measure> measures)
    {
        string[] others = [.. design.Factors.Skip(2)];
        var (x, y) = (Axis(context, design, 0), Axis(context, design, 1));
        foreach (var measure in measures)
        {
            foreach (var (place, facet) in design.Points.GroupBy(point => string.Join(", ", others.Select(path => $"{Short(path)} = {Local(context, point.Settings[path])}"))).Index())
            {
                yield return ReversalFigure.Of(
                    context, $"reversal-{design.Name}-{form.Name}-{measure.Id}-{place}",
                    facet.Key.Length == 0 ? context.Name(measure) : $"{context.Name(measure)}, {facet.Key}",
                    (Short(design.Factors[0]), [.. x.Select(value => Local(context, value))]), (Short(design.Factors[1]), [.. y.Select(value => Local(context, value))]),
                    [.. facet.Select(point => (point, cell: map.At(point.Index, form, measure))).Select(pair => (
                        x.IndexOf(pair.point.Settings[design.Factors[0]]), y.IndexOf(pair.point.Settings[design.Factors[1]]),
                        ReversalLook.Of(context, map, form, pair.cell.Verdict), Words(context, map, pair.cell, context.Say(pair.point.Words))))]);
            }
        }
    }

    private static List<string> Axis(ReportContext context, DesignInfo design, int factor) =>
        [.. design.Points.Select(point => (Text: point.Settings[design.Factors[factor]], Number: point.Number(design.Factors[factor])))
            .Distinct().OrderBy(value => value.Number ?? double.MaxValue).Select(value => value.Text)];

    private static string Words(ReportContext context, ReversalMap map, ReversalCell cell, string label) =>
        $"<b>{Parts.Escape(ReversalLook.Of(context, map, cell.Form, cell.Verdict).Name)}</b><br>{Parts.Escape(label)}"
        + $"<br>{Parts.Escape(context.Name(map.Issue))} − {Parts.Escape(cell.Form.Name)}: {(cell.FromIssue.NotJudged is null ? context.SignedWithInterval(cell.FromIssue) : VerdictTexts.Of(context, cell.FromIssue))}";

    private static void Space(SectionBuilder section, ReportContext context, ReversalMap map, DesignInfo design, Arm form, ReversalShares shares)
    {
        var title = context.Say(ReversalTexts.ShareTable, design.Name, context.Name(map.Issue), context.Name(form));
        section.Add(SectionParts.LowerHeading(context.Say(
                ReversalTexts.Space, design.Name, context.Numbers.Count(design.Points.Count), context.Numbers.Count(design.Factors.Count))))
            .HowToRead(design.Type == DesignType.Sample ? ReversalTexts.SampleHow : ReversalTexts.ShareHow, context.Numbers.Count(VerdictShares.Draws))
            .Add(ReversalShareTable.Of(context, map, design, form, shares, title));
        ReversalSpace[] spaces = [.. ComparisonSet.Primary.Select(measure => new ReversalSpace(map, design, form, measure))];
        section.Add(SectionParts.LowerHeading(context.Say(ReversalTexts.Decides))).HowToRead(ReversalTexts.TreeHow)
            .Add(ReversalTrees.Of(context, map, design, form, spaces))
            .HowToRead(ReversalTexts.RankingHow, context.Numbers.Text(2 / Math.Sqrt(Math.Max(1, design.Points.Count - 1)), 2))
            .Add(ReversalRanking.Of(context, map, design, form, spaces));
    }

    private static PageFigure Shares(ReportContext context, ReversalMap map, DesignInfo design, Arm form, ReversalShares shares)
    {
        var looks = ReversalLook.All(context, map, form);
        return ReversalShareFigure.Of(
            context, $"reversal-{design.Name}-{form.Name}", context.Say(ReversalTexts.ShareTable, design.Name, context.Name(map.Issue), context.Name(form)), looks,
            [.. ComparisonSet.Primary.Select(measure => (measure, (IReadOnlyList<double>)[.. looks.Select(look => shares.Of(form, measure, look.Verdict).Share)]))]);
    }

    internal static string Short(string path) => path.Replace("world.", "", StringComparison.Ordinal);

    private static string Local(ReportContext context, string value) => DesignSlice.Number(value) is { } number ? context.Numbers.Plain(number) : value;
}
