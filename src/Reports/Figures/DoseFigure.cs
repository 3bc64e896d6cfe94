using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Colours;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;
using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace OpgaveSim.Reports.Figures;

/// <summary>What comes of more diversity in an attribute: the difference to level 0 by level, a line an orientation.</summary>
public static class DoseFigure
{
    /// <summary>How far lines stand aside from each other, on an axis from 0 to 1.</summary>
    private const double Aside = 0.014;

    /// <summary>Makes the figure.</summary>
    /// <param name="context">The report.</param>
    /// <param name="found">The curves.</param>
    /// <param name="attribute">What tables are diverse in.</param>
    /// <param name="response">What answers.</param>
    public static PageFigure Of(PageContext context, DoseResponse found, VariedTrait attribute, Measure response)
    {
        var plot = new Plot(context, context.Say(DoseTexts.Level), context.Say(DoseTexts.Difference)).XSpan(-0.06, 1.06).Y(Parts.ZeroLine);
        if (response.SmallestDifference is { } matters)
        {
            plot.HorizontalBand(-matters, matters, Shades.Band);
        }

        foreach (var (place, lambda) in found.Lambdas.Index())
        {
            if (found.Of(attribute, response, lambda) is { } curve && curve.Points.Any(point => point.Difference.Mean is not null))
            {
                Add(context, plot, curve, Palette.Neutral(place), Aside * (place - (found.Lambdas.Count - 1) / 2.0));
            }
        }

        return plot.ToFigure(
            $"dose-{response.Id}-{attribute.ToString().ToLowerInvariant()}", context.Say(DoseSentences.Name(attribute)), 300);
    }

    private static void Add(PageContext context, Plot plot, DoseCurve curve, ArmStyle style, double aside)
    {
        DosePoint[] points = [.. curve.Points.Where(point => point.Difference.Mean is not null)];
        double[] means = [0, .. points.Select(point => point.Difference.Mean!.Value)];
        var name = context.Say(DoseTexts.Lambda, context.Numbers.Plain(curve.Lambda));
        plot.Add(
            Chart.Scatter<double, double, string>(
                (double[])[aside, .. points.Select(point => point.Level + aside)], means, StyleParam.Mode.Lines_Markers, Name: name, UseDefaults: false),
            ("legendgroup", name), ("line", Parts.Props(("color", style.Color), ("width", 2.5), ("dash", style.Dash))),
            ("marker", Parts.Props(("color", style.Color), ("symbol", style.Symbol), ("size", style.SizeLike(9)))),
            ("error_y", Parts.Props(
                ("type", "data"), ("symmetric", false), ("thickness", 1.5), ("width", 4), ("color", style.Color),
                ("array", Parts.Rounded([0, .. points.Select(point => point.Difference.Interval?.High - point.Difference.Mean)])),
                ("arrayminus", Parts.Rounded([0, .. points.Select(point => point.Difference.Mean - point.Difference.Interval?.Low)])))),
            ("text", (string[])["", .. points.Select(point => context.Say(
                DoseTexts.Hover, context.Numbers.Plain(point.Level), EffectWords.Of(context, point.Difference), context.Numbers.Count(point.Pairs), context.Numbers.Count(point.Difference.Worlds)))]),
            ("hovertemplate", $"<b>{name}</b><br>%{{text}}<extra></extra>"));
    }
}
