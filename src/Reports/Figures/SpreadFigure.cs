using OpgaveSim.Model.Measures;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Wording;
using Chart = Plotly.NET.CSharp.Chart;

namespace OpgaveSim.Reports.Figures;

/// <summary>How a measure is spread over worlds: a box per arm, and a dot per world while there are not too many.</summary>
public static class SpreadFigure
{
    private const int MostDots = 200;

    /// <summary>Makes the figure.</summary>
    public static PageFigure Of(ReportContext context, Measure measure)
    {
        var arms = context.Arms.All;
        var plot = new Plot(context, context.Name(measure)).Rows([.. arms.Select(arm => arm.Name)]);
        for (var row = 0; row < arms.Count; row++)
        {
            var arm = arms[row];
            double[] values = [.. context.Data.Values.Worlds(context.Data.FirstPoint.Index, arm.Name, measure.Id).OfType<double>().Select(value => Math.Round(value, 5))];
            if (values.Length == 0)
            {
                plot.Note(("x", 0), ("y", row), ("xref", "paper"), ("text", context.Say(VerdictTexts.NoValue)), ("showarrow", false), ("xanchor", "left"));
                continue;
            }

            plot.Add(
                Chart.BoxPlot<double, int, string>(X: values, Y: Enumerable.Repeat(row, values.Length).ToArray(), Name: Parts.Escape(arm.Name), UseDefaults: false),
                ("orientation", "h"), ("legendgroup", arm.Name), ("boxpoints", values.Length <= MostDots ? "all" : "outliers"), ("jitter", 0.5), ("pointpos", 0),
                ("marker", Parts.Props(("color", arm.Style.WithOpacity(0.65)), ("size", 5))), ("line", Parts.Props(("color", arm.Style.Color), ("width", 2))),
                ("fillcolor", arm.Style.WithOpacity(0.15)), ("width", 0.7), ("hoveron", "boxes"), ("hoverinfo", "x+name"));
        }

        return plot.ToFigure($"spread-{measure.Id}", context.Name(measure), 96 + 44 * arms.Count);
    }
}
