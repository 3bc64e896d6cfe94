using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Colours;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;
using Chart = Plotly.NET.CSharp.Chart;

namespace OpgaveSim.Reports.Figures;

/// <summary>The level of every arm on a measure, against that of chance and the band around it that is too small to matter.</summary>
public static class LevelFigure
{
    /// <summary>Makes the figure.</summary>
    public static PageFigure Of(PageContext context, Measure measure, Arm chance)
    {
        var arms = context.Arms.All;
        var plot = new Plot(context, context.Name(measure)).Rows([.. arms.Select(arm => context.Name(arm))]);
        var reach = new List<double>();
        for (var row = 0; row < arms.Count; row++)
        {
            if (context.Set.Mean(arms[row], measure) is { } mean)
            {
                var interval = context.Set.MeanIntervalOf(arms[row], measure);
                reach.AddRange([interval?.Low ?? mean, interval?.High ?? mean]);
                Add(context, plot, measure, arms[row], row, mean, arms[row] == chance ? Shades.Neutral : OutcomeGroup.ColorOf(context.Set.Of(arms[row], chance, measure)));
            }
        }

        if (context.Set.Mean(chance, measure) is { } level)
        {
            var smallest = measure.SmallestDifference ?? 0;
            reach.AddRange([level - smallest, level + smallest]);
            plot.VerticalBand(level - smallest, level + smallest, Shades.Band).VerticalLine(level, Shades.Neutral, "dash", 2);
        }

        return (reach.Count > 0 ? plot.XRange(reach) : plot).ToFigure($"level-{measure.Id}", context.Name(measure), 80 + 26 * arms.Count);
    }

    private static void Add(PageContext context, Plot plot, Measure measure, Arm arm, int row, double mean, string color)
    {
        var interval = context.Set.MeanIntervalOf(arm, measure);
        plot.Add(
            Chart.Point<double, double, string>([mean], [row], Name: Parts.Escape(context.Name(arm)), UseDefaults: false),
            ("legendgroup", arm.Name),
            ("marker", Parts.Props(("color", color), ("symbol", arm.Style.Symbol), ("size", arm.Style.SizeLike(13)))),
            ("error_x", interval is { } both ? Parts.Bars(mean, both, color) : null),
            ("hovertemplate", $"<b>{Parts.Escape(context.Name(arm))}</b><br>{context.Say(PageTexts.Mean)} {context.Mean(measure, mean)} {context.Numbers.Text(interval, context.Decimals(measure))}<extra></extra>"));
    }
}
