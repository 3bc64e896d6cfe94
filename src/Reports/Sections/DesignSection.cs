using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Figures;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Reports.Sections;

/// <summary>The primary outcomes over each parameter that the design varies; null where it has one point.</summary>
public static class DesignSection
{
    /// <summary>Makes the section.</summary>
    public static Section? Of(ReportContext context)
    {
        PointInfo[] points = [.. context.Data.Values.ListedPoints.Except(context.Data.Values.Designs.Where(FactorialEffects.CanBeToldOf).SelectMany(design => design.Points))];
        var varied = points.Length > 1 ? DesignSlice.Varied(points) : [];
        if (varied.Count == 0 || !context.Arms.Others.Any())
        {
            return null;
        }

        var section = new SectionBuilder(context, "design", DesignTexts.Title)
            .Say(DesignTexts.Lead, context.Numbers.Count(points.Length), context.Numbers.Row(varied))
            .HowToRead(DesignTexts.How, context.Name(context.Arms.Baseline))
            .Add(SectionParts.Legend(context, context.Arms.Others));
        foreach (var path in varied)
        {
            Add(section, context, DesignSlice.Along(points, path));
        }

        return section.Build();
    }

    private static void Add(SectionBuilder section, ReportContext context, DesignSlice slice)
    {
        section.Heading(DesignTexts.Parameter, slice.Path);
        if (slice.Values.Count < 2)
        {
            section.Say(DesignTexts.NoLine, slice.Path);
            return;
        }

        if (slice.Held.Count > 0)
        {
            section.Say(MisunderstandingTexts.Held, string.Join(", ", slice.Held.Select(other => $"{other.Key} = {other.Value}")));
        }

        if (!slice.IsNumeric)
        {
            section.Say(DesignTexts.Words);
        }

        section.Multiples(ComparisonSet.Primary.Select(measure => DesignCurveFigure.Of(
            context, $"design-{Id(slice.Path)}-{measure.Id}", context.Name(measure), measure, slice.Path.Replace("world.", "", StringComparison.Ordinal),
            [.. context.Arms.Others.Select(arm => new Curve(
                context.Name(arm), arm.Style, context.Name(arm),
                [.. slice.Values.Select((value, place) => (
                    slice.IsNumeric ? value.Number!.Value : place, slice.IsNumeric ? context.Numbers.Plain(value.Number!.Value) : value.Text,
                    context.Data.Compare(value.Point, arm.Name, context.Arms.Baseline.Name, measure)))]))],
            slice.IsNumeric)));
    }

    private static string Id(string path) => string.Concat(path.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
}
