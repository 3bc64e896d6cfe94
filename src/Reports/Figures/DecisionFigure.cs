using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Presentation.Colours;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;
using Chart = Plotly.NET.CSharp.Chart;

namespace OpgaveSim.Reports.Figures;

/// <summary>The share of each of four decisions in the difference between interest and issue on one outcome, and the whole, as bars with intervals.</summary>
public static class DecisionFigure
{
    /// <summary>Makes the figure.</summary>
    /// <param name="context">The report.</param>
    /// <param name="outcome">The effects on an outcome.</param>
    public static PageFigure Of(PageContext context, DecisionEffects outcome)
    {
        (string Name, MeanEffect Effect)[] bars =
        [
            .. FourDecisions.All.Select(decision => (context.Say(DecisionSentences.Name(decision)), outcome.Of(decision))),
            (context.Say(DecisionTexts.Total), outcome.Total),
        ];
        var smallest = outcome.Measure.SmallestDifference ?? 0;
        var plot = new Plot(context, context.Say(DecisionTexts.Axis)).Rows([.. bars.Select(bar => bar.Name)])
            .XRange(bars.SelectMany(bar => (double?[])[bar.Effect.Mean, bar.Effect.Interval?.Low, bar.Effect.Interval?.High]).OfType<double>().Concat([0, smallest, -smallest]))
            .VerticalBand(-smallest, smallest, Shades.Band).X(Parts.ZeroLine).Layout(("bargap", 0.35), ("barmode", "overlay"));
        foreach (var (row, bar) in bars.Index().Where(bar => bar.Item.Effect.Mean is not null))
        {
            var mean = bar.Effect.Mean!.Value;
            plot.Add(
                Chart.Bar<double, int, string>([Math.Round(mean, 5)], Keys: (int[])[row], Name: Parts.Escape(bar.Name), UseDefaults: false),
                ("marker", Parts.Props(("color", EffectLook.ColorOf(outcome.Reach(bar.Effect), outcome.Measure)))),
                ("error_x", bar.Effect.Interval is { } interval ? Parts.Bars(mean, interval, Shades.Ink) : null),
                ("hovertemplate", $"<b>{Parts.Escape(bar.Name)}</b><br>{EffectWords.Of(context, bar.Effect)}<br>{context.Say(EffectTexts.Of(outcome.Reach(bar.Effect)))}<extra></extra>"));
        }

        return plot.ToFigure($"decisions-{outcome.Measure.Id}", context.Name(outcome.Measure), 80 + 26 * bars.Length);
    }
}
