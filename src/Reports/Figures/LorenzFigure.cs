using OpgaveSim.Presentation.Colours;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Reports.Queries;
using Chart = Plotly.NET.CSharp.Chart;

namespace OpgaveSim.Reports.Figures;

/// <summary>Lorenz curves of seats: how unequally they are spread over all actors.</summary>
public static class LorenzFigure
{
    private const int Steps = 50;

    /// <summary>Makes the figure.</summary>
    public static PageFigure Of(ReportContext context, Participation seats)
    {
        double[] x = [.. Enumerable.Range(0, Steps + 1).Select(step => (double)step / Steps)];
        var plot = new Plot(context, context.Say(ParticipationTexts.AxisActors), context.Say(ParticipationTexts.AxisSeats))
            .XSpan(0, 1).YSpan(0, 1.02);
        plot.X(plot.PercentTicks()).Y(plot.PercentTicks());
        plot.Shape(
            ("type", "line"), ("xref", "x"), ("yref", "y"), ("x0", 0), ("y0", 0), ("x1", 1), ("y1", 1), ("layer", "below"),
            ("line", Parts.Props(("color", Shades.Neutral), ("width", 1.5), ("dash", "dot"))));
        foreach (var arm in context.Arms.All)
        {
            if (seats.Lorenz(arm, Steps) is { } curve)
            {
                plot.Add(
                    Chart.Line<double, double, string>(x, curve.Select(value => Math.Round(value, 4)).ToArray(), Name: Parts.Escape(context.Name(arm)), UseDefaults: false),
                    ("mode", "lines"), ("legendgroup", arm.Name),
                    ("line", Parts.Props(("color", arm.Style.Color), ("width", 2.5), ("dash", arm.Style.Dash))),
                    ("text", curve.Select((share, step) => $"{context.Numbers.Percent(x[step])} → {context.Numbers.Percent(share, 1)}").ToArray()),
                    ("hovertemplate", $"<b>{Parts.Escape(context.Name(arm))}</b><br>%{{text}}<extra></extra>"));
            }
        }

        return plot.ToFigure("lorenz", context.Say(ParticipationTexts.LorenzTitle), 460);
    }
}
