using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Colours;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Wording;
using Chart = Plotly.NET.CSharp.Chart;

namespace OpgaveSim.Reports.Figures;

/// <summary>Shares in a difference on one outcome, as bars with intervals.</summary>
internal static class ShareFigure
{
    /// <summary>Makes the figure.</summary>
    /// <param name="context">The report.</param>
    /// <param name="id">Its id on the page.</param>
    /// <param name="axis">What the axis says.</param>
    /// <param name="measure">The outcome.</param>
    /// <param name="bars">The shares, from top to bottom.</param>
    public static PageFigure Of(PageContext context, string id, Text axis, Measure measure, IReadOnlyList<(string Name, MeanEffect Effect)> bars)
    {
        var smallest = measure.SmallestDifference ?? 0;
        var plot = new Plot(context, context.Say(axis)).Rows([.. bars.Select(bar => bar.Name)])
            .XRange(bars.SelectMany(bar => (double?[])[bar.Effect.Mean, bar.Effect.Interval?.Low, bar.Effect.Interval?.High]).OfType<double>().Concat([0, smallest, -smallest]))
            .VerticalBand(-smallest, smallest, Shades.Band).X(Parts.ZeroLine).Layout(("bargap", 0.35), ("barmode", "overlay"));
        foreach (var (row, bar) in bars.Index().Where(bar => bar.Item.Effect.Mean is not null))
        {
            var mean = bar.Effect.Mean!.Value;
            var reach = EffectReaches.Of(bar.Effect.Interval, smallest);
            plot.Add(
                Chart.Bar<double, int, string>([Math.Round(mean, 5)], Keys: (int[])[row], Name: Parts.Escape(bar.Name), UseDefaults: false),
                ("marker", Parts.Props(("color", EffectLook.ColorOf(reach, measure)))),
                ("error_x", bar.Effect.Interval is { } interval ? Parts.Bars(mean, interval, Shades.Ink) : null),
                ("hovertemplate", $"<b>{Parts.Escape(bar.Name)}</b><br>{EffectWords.Of(context, bar.Effect)}<br>{context.Say(EffectTexts.Of(reach))}<extra></extra>"));
        }

        return plot.ToFigure(id, context.Name(measure), 80 + 26 * bars.Count);
    }
}
