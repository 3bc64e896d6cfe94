using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Colours;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;
using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace OpgaveSim.Reports.Figures;

/// <summary>Two measures as a plane: a faint dot per world, the mean of each arm with its 95 % intervals on top.</summary>
public static class PlaneFigure
{
    /// <summary>Makes the figure.</summary>
    /// <param name="context">The report.</param>
    /// <param name="x">The measure to the right.</param>
    /// <param name="y">The measure upwards.</param>
    public static PageFigure Of(PageContext context, Measure x, Measure y)
    {
        var plot = new Plot(context, context.Name(x), context.Name(y));
        foreach (var arm in context.Arms.All)
        {
            Dots(context, plot, x, y, arm);
        }

        foreach (var arm in context.Arms.All)
        {
            MeanOf(context, plot, x, y, arm);
        }

        return plot.ToFigure($"plane-{x.Id}", $"{context.Name(x)} × {context.NameInside(y)}", 440);
    }

    private static void Dots(PageContext context, Plot plot, Measure x, Measure y, Arm arm)
    {
        var (xs, ys) = Pairs(context, x, y, arm);
        if (xs.Length == 0)
        {
            return;
        }

        plot.Add(
            Chart.Scatter<double, double, string>(xs, ys, StyleParam.Mode.Markers, Name: Parts.Escape(context.Name(arm)), UseDefaults: false),
            ("legendgroup", arm.Name), ("showlegend", false), ("hoverinfo", "skip"),
            ("marker", Parts.Props(("color", arm.Style.Color), ("opacity", 0.35), ("symbol", arm.Style.Symbol), ("size", arm.Style.SizeLike(7)))));
    }

    private static void MeanOf(PageContext context, Plot plot, Measure x, Measure y, Arm arm)
    {
        var (xs, ys) = Pairs(context, x, y, arm);
        if (xs.Length == 0)
        {
            return;
        }

        plot.Add(
            Chart.Point<double, double, string>([xs.Average()], [ys.Average()], Name: Parts.Escape(context.Name(arm)), UseDefaults: false),
            ("legendgroup", arm.Name),
            ("marker", Parts.Props(("color", arm.Style.Color), ("symbol", arm.Style.Symbol), ("size", arm.Style.SizeLike(18)), ("line", Parts.Props(("color", Shades.Paper), ("width", 2))))),
            ("error_x", Bars(context, x, arm, xs.Average())), ("error_y", Bars(context, y, arm, ys.Average())),
            ("hovertemplate", $"<b>{Parts.Escape(context.Name(arm))}</b><br>{context.Name(x)} {context.Mean(x, xs.Average())}<br>{context.Name(y)} {context.Mean(y, ys.Average())}<extra></extra>"));
    }

    private static Dictionary<string, object?>? Bars(PageContext context, Measure measure, Arm arm, double mean) =>
        context.Set.MeanIntervalOf(arm, measure) is { } interval && interval.Contains(mean) ? Parts.Bars(mean, interval, arm.Style.Color) : null;

    private static (double[] X, double[] Y) Pairs(PageContext context, Measure x, Measure y, Arm arm)
    {
        var pairs = context.Set.Values(arm, x).Zip(context.Set.Values(arm, y))
            .Where(pair => pair is { First: not null, Second: not null }).ToArray();
        return ([.. pairs.Select(pair => Math.Round(pair.First!.Value, 5))], [.. pairs.Select(pair => Math.Round(pair.Second!.Value, 5))]);
    }
}
