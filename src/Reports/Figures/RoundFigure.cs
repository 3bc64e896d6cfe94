using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Colours;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Reports.Queries;
using OpgaveSim.Results.Comparisons;
using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace OpgaveSim.Reports.Figures;

/// <summary>A measure over the rounds, every arm a line with the band of its interval; the warm-up is shaded.</summary>
public static class RoundFigure
{
    /// <summary>Makes the figure.</summary>
    public static PageFigure Of(ReportContext context, Measure measure)
    {
        var plot = new Plot(context, context.Say(RoundTexts.Axis)).Layout(("margin", Parts.Margin(24)));
        if (context.Data.Head.Warmup > 0)
        {
            plot.VerticalBand(-0.5, context.Data.Head.Warmup - 0.5, Shades.Band)
                .Note(("x", -0.3), ("y", 1), ("xref", "x"), ("yref", "paper"), ("text", context.Say(RoundTexts.WarmUp)), ("showarrow", false),
                    ("xanchor", "left"), ("yanchor", "bottom"), ("font", Parts.Props(("color", Shades.Neutral))));
        }

        foreach (var arm in context.Arms.All)
        {
            var points = RoundSeries.Of(context.Data, arm, measure);
            if (points.Count == 0)
            {
                continue;
            }

            Band(plot, arm, points, Math.Clamp(0.7 / context.Arms.All.Count, 0.04, 0.14));
            Line(context, plot, measure, arm, points);
        }

        SetRange(context, plot, measure);
        return plot.ToFigure($"rounds-{measure.Id}", context.Name(measure), 300);
    }

    /// <summary>Bands of rounds with few worlds may run out of the figure, so that they do not press the lines flat.</summary>
    private static void SetRange(ReportContext context, Plot plot, Measure measure)
    {
        double[] reach = [.. context.Arms.All.SelectMany(arm => RoundSeries.Of(context.Data, arm, measure)).SelectMany(point =>
            point.Worlds * 2 >= context.Data.Values.Replications && point.Interval is { } interval
                ? [interval.Low, interval.High, point.Mean]
                : (double[])[point.Mean])];
        if (reach.Length > 0)
        {
            plot.YRange(measure.Id == "agreement" ? reach.Select(value => Math.Clamp(value, 0, 1)) : reach);
        }
    }

    /// <summary>The band, in pieces of rounds that follow each other: no interval, no band.</summary>
    private static void Band(Plot plot, Arm arm, IReadOnlyList<RoundPoint> points, double opacity)
    {
        RoundPoint[] sure = [.. points.Where(point => point.Interval is not null)];
        var (x, y) = (new List<double?>(), new List<double?>());
        for (var from = 0; from < sure.Length;)
        {
            var to = from + 1;
            while (to < sure.Length && sure[to].Round == sure[to - 1].Round + 1)
            {
                to++;
            }

            var piece = sure[from..to];
            x.AddRange([.. piece.Select(point => (double?)point.Round), .. piece.Reverse().Select(point => (double?)point.Round), null]);
            y.AddRange([.. piece.Select(point => point.Interval?.High), .. piece.Reverse().Select(point => point.Interval?.Low), null]);
            from = to;
        }

        plot.Add(
            Chart.Scatter<double, double, string>([], [], StyleParam.Mode.Lines, UseDefaults: false),
            ("x", x), ("y", Parts.Rounded(y)), ("legendgroup", arm.Name), ("showlegend", false), ("hoverinfo", "skip"), ("fill", "toself"), ("fillcolor", arm.Style.WithOpacity(opacity)),
            ("line", Parts.Props(("width", 0), ("color", arm.Style.WithOpacity(0)))));
    }

    private static void Line(ReportContext context, Plot plot, Measure measure, Arm arm, IReadOnlyList<RoundPoint> points) => plot.Add(
        Chart.Line<double, double, string>(
            points.Select(point => (double)point.Round).ToArray(), points.Select(point => Math.Round(point.Mean, 5)).ToArray(),
            Name: Parts.Escape(context.Name(arm)), UseDefaults: false),
        ("mode", "lines"), ("legendgroup", arm.Name),
        ("line", Parts.Props(("color", arm.Style.Color), ("width", 2.5), ("dash", arm.Style.Dash))),
        ("text", points.Select(point => context.Say(
            RoundTexts.Hover, context.Numbers.Count(point.Round), context.Mean(measure, point.Mean),
            context.Numbers.Text(point.Interval, context.Decimals(measure)), context.Numbers.Count(point.Worlds))).ToArray()),
        ("hovertemplate", $"<b>{Parts.Escape(context.Name(arm))}</b><br>%{{text}}<extra></extra>"));
}
