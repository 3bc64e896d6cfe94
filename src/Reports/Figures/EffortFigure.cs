using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Reports.Queries;
using Chart = Plotly.NET.CSharp.Chart;

namespace OpgaveSim.Reports.Figures;

/// <summary>Effort by month after the agreement, every scenario a line.</summary>
public static class EffortFigure
{
    /// <summary>Makes the figure.</summary>
    /// <param name="context">The page.</param>
    public static PageFigure Of(ReportContext context)
    {
        var plot = new Plot(context, context.Say(DeliveryTexts.Month)).YSpan(0, 1);
        foreach (var arm in context.Arms.All)
        {
            var months = EffortSeries.Of(context.Data, arm);
            if (months.Count > 0)
            {
                plot.Add(
                    Chart.Line<double, double, string>(
                        months.Select(month => (double)month.Month).ToArray(), months.Select(month => Math.Round(month.Effort, 5)).ToArray(),
                        Name: Parts.Escape(context.Name(arm)), UseDefaults: false),
                    ("mode", "lines"), ("line", Parts.Props(("color", arm.Style.Color), ("width", 2.5), ("dash", arm.Style.Dash))),
                    ("text", months.Select(month => context.Say(
                        DeliveryTexts.Hover, context.Numbers.Count(month.Month), context.Numbers.Text(month.Effort), context.Numbers.Count(month.Worlds))).ToArray()),
                    ("hovertemplate", $"<b>{Parts.Escape(context.Name(arm))}</b><br>%{{text}}<extra></extra>"));
            }
        }

        return plot.ToFigure("efforts", context.Say(DeliveryTexts.Efforts), 300);
    }
}
