using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Presentation.Colours;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Wording;
using Chart = Plotly.NET.CSharp.Chart;

namespace OpgaveSim.Reports.Figures;

/// <summary>First-order and total indices, a row a factor, with their intervals.</summary>
public static class SobolFigure
{
    /// <summary>Makes the figure; it is empty where the output does not vary.</summary>
    public static PageFigure Of(PageContext context, string id, string title, DesignInfo design, DesignSensitivity found)
    {
        string[] rows = [.. design.Factors.Select(path => path.Replace("world.", "", StringComparison.Ordinal))];
        var plot = new Plot(context, context.Say(SensitivityTexts.ShareOfVariance)).Rows(rows).X(Parts.ZeroLine);
        if (found.Sobol is { } indices)
        {
            Add(context, plot, context.Say(SensitivityTexts.First), indices.First, found.SobolIntervals?.First, -0.14, Shades.Mark, "circle");
            Add(context, plot, context.Say(SensitivityTexts.Total), indices.Total, found.SobolIntervals?.Total, 0.14, Shades.Neutral, "diamond-open");
            plot.XRange([0, 1, .. indices.First, .. indices.Total]);
        }

        return plot.ToFigure(id, title, 90 + 30 * rows.Length);
    }

    private static void Add(
        PageContext context, Plot plot, string name, IReadOnlyList<double> values, IReadOnlyList<Interval>? intervals, double aside, string color, string symbol) => plot.Add(
        Chart.Point<double, double, string>(values.Select(value => Math.Round(value, 5)).ToArray(), values.Select((_, row) => row + aside).ToArray(), Name: name, UseDefaults: false),
        ("marker", Parts.Props(("color", color), ("symbol", symbol), ("size", 10), ("line", Parts.Props(("width", 2), ("color", color))))),
        ("error_x", intervals is null ? null : Parts.Props(
            ("type", "data"), ("symmetric", false), ("thickness", 1.5), ("width", 4), ("color", color),
            ("array", Parts.Rounded(intervals.Select((interval, row) => (double?)Math.Max(0, interval.High - values[row])))),
            ("arrayminus", Parts.Rounded(intervals.Select((interval, row) => (double?)Math.Max(0, values[row] - interval.Low)))))),
        ("text", values.Select((value, row) => $"{context.Numbers.Text(value, 2)} {context.Numbers.Text(intervals?[row], 2)}").ToArray()),
        ("hovertemplate", $"<b>{name}</b> %{{text}}<extra></extra>"));
}
