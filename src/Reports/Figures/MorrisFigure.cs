using OpgaveSim.Presentation.Colours;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Wording;
using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace OpgaveSim.Reports.Figures;

/// <summary>μ* to the right with its interval, σ upwards, a named mark a factor.</summary>
public static class MorrisFigure
{
    /// <summary>Makes the figure.</summary>
    public static PageFigure Of(PageContext context, string id, string title, DesignInfo design, DesignSensitivity found)
    {
        var plot = new Plot(context, context.Say(SensitivityTexts.MuStar), context.Say(SensitivityTexts.Sigma));
        if (found.Morris is { } effects)
        {
            var intervals = found.MuStarIntervals;
            plot.Add(
                Chart.Scatter<double, double, string>(
                    effects.MuStar.Select(value => Math.Round(value, 6)).ToArray(), effects.Sigma.Select(value => Math.Round(value, 6)).ToArray(),
                    StyleParam.Mode.Markers_Text, Name: Parts.Escape(title), UseDefaults: false),
                ("text", design.Factors.Select(path => Parts.Escape(path.Split('.')[^1] is "mean" or "middle" ? path.Split('.')[^2] : path.Split('.')[^1])).ToArray()),
                ("textposition", "top center"), ("marker", Parts.Props(("color", Shades.Mark), ("size", 9))),
                ("error_x", intervals is null ? null : Parts.Props(
                    ("type", "data"), ("symmetric", false), ("thickness", 1), ("width", 3), ("color", Shades.Mark),
                    ("array", Parts.Rounded(intervals.Select((interval, factor) => (double?)Math.Max(0, interval.High - effects.MuStar[factor])))),
                    ("arrayminus", Parts.Rounded(intervals.Select((interval, factor) => (double?)Math.Max(0, effects.MuStar[factor] - interval.Low)))))),
                ("hovertext", design.Factors.Select((path, factor) =>
                    $"<b>{Parts.Escape(path)}</b><br>μ {context.Numbers.WithSign(effects.Mu[factor], 4)}<br>μ* {context.Numbers.Text(effects.MuStar[factor], 4)} {context.Numbers.Text(intervals?[factor], 4)}<br>σ {context.Numbers.Text(effects.Sigma[factor], 4)}").ToArray()),
                ("hovertemplate", "%{hovertext}<extra></extra>"));
            plot.XRange([0, .. effects.MuStar, .. (intervals ?? []).Select(interval => interval.High)]).YRange([0, .. effects.Sigma, effects.Sigma.Max() * 1.1]);
        }

        return plot.ToFigure(id, title, 340);
    }
}
