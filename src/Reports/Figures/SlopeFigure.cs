using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Reports.Queries;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;
using Chart = Plotly.NET.CSharp.Chart;

namespace OpgaveSim.Reports.Figures;

/// <summary>Slopes of an outcome on variety of kind and of home over the tables of some arms.</summary>
public static class SlopeFigure
{
    /// <summary>Makes the figure.</summary>
    public static PageFigure Of(ReportContext context, Measure outcome, IReadOnlyList<Arm> arms)
    {
        var rows = (
            from variety in (((string Id, Text Name)[])[("kind-variety-unbiased", DiverseTexts.OfKind), ("home-variety-unbiased", DiverseTexts.OfHome)])
            from arm in arms
            select (Arm: arm, Name: context.Say(DiverseTexts.SlopeRow, context.Say(variety.Name), context.Name(arm)),
                Slopes: TableSlopes.Of(context.Data, arm, outcome, MeasureCatalogue.Find(variety.Id)!))).ToArray();
        var plot = new Plot(context, context.Say(DiverseTexts.Slope))
            .Rows([.. rows.Select(row => row.Name)])
            .XRange(rows.SelectMany(row => new[] { row.Slopes.Interval?.Low ?? row.Slopes.Mean ?? 0, row.Slopes.Interval?.High ?? row.Slopes.Mean ?? 0 }).Append(0))
            .X(Parts.ZeroLine);
        for (var row = 0; row < rows.Length; row++)
        {
            var (arm, name, slopes) = rows[row];
            if (slopes.Mean is not { } mean)
            {
                plot.Note(("x", 0), ("y", row), ("text", context.Say(VerdictTexts.NoValue)), ("showarrow", false), ("xanchor", "left"));
                continue;
            }

            plot.Add(
                Chart.Point<double, double, string>([mean], [row], Name: Parts.Escape(name), UseDefaults: false),
                ("legendgroup", arm.Name), ("marker", Parts.Props(("color", arm.Style.Color), ("symbol", arm.Style.Symbol), ("size", arm.Style.SizeLike(13)))),
                ("error_x", slopes.Interval is { } interval ? Parts.Bars(mean, interval, arm.Style.Color) : null),
                ("hovertemplate", $"<b>{Parts.Escape(name)}</b><br>{context.Say(DiverseTexts.Hover, context.Numbers.WithSign(mean), context.Numbers.Text(slopes.Interval), context.Numbers.Count(slopes.Worlds))}<extra></extra>"));
        }

        return plot.ToFigure($"slope-{outcome.Id}", context.Say(DiverseTexts.SlopeTitle, context.NameInside(outcome)), 80 + 28 * rows.Length);
    }
}
