using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Colours;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Wording;
using Chart = Plotly.NET.CSharp.Chart;

namespace OpgaveSim.Reports.Figures;

/// <summary>Shares of a space by verdict: a bar an outcome, from where the issue is better on the left to the inconclusive share on the right.</summary>
public static class ReversalShareFigure
{
    /// <summary>Makes the figure.</summary>
    /// <param name="context">The report.</param>
    /// <param name="id">Its name.</param>
    /// <param name="title">Its title.</param>
    /// <param name="looks">The verdicts, in their order.</param>
    /// <param name="rows">The outcomes, each with its share of the points by verdict.</param>
    public static PageFigure Of(
        PageContext context, string id, string title, IReadOnlyList<ReversalLook> looks, IReadOnlyList<(Measure Measure, IReadOnlyList<double> Shares)> rows)
    {
        string[] names = [.. rows.Select(row => context.Name(row.Measure))];
        var plot = new Plot(context, context.Say(ReversalTexts.ShareOfPoints)).Rows(names)
            .XSpan(0, 1).X(("showgrid", false)).Layout(("barmode", "stack"), ("bargap", 0.25));
        plot.X(plot.PercentTicks());
        for (var look = 0; look < looks.Count; look++)
        {
            var shown = looks[look];
            double[] shares = [.. rows.Select(row => Math.Round(row.Shares[look], 5))];
            plot.Add(
                Chart.StackedBar<double, int, string>(shares, Keys: Enumerable.Range(0, rows.Count).ToArray(), Name: Parts.Escape(shown.Name), UseDefaults: false),
                ("marker", Parts.Props(
                    ("color", shown.Color), ("line", Parts.Props(("color", Shades.Axis), ("width", 0.5))),
                    ("pattern", Parts.Props(("shape", shown.IsHatched ? "/" : ""), ("fgcolor", Shades.Axis), ("size", 7), ("solidity", 0.25))))),
                ("text", shares.Select(share => share > 0.06 ? $"{shown.Sign} {context.Numbers.Percent(share)}" : "").ToArray()), ("textposition", "inside"),
                ("insidetextanchor", "middle"), ("textangle", 0), ("textfont", Parts.Props(("color", Parts.InkOn(shown.Color)))),
                ("hovertext", shares.Select((share, row) => $"<b>{Parts.Escape(names[row])}</b><br>{Parts.Escape(shown.Name)} {context.Numbers.Percent(share)}").ToArray()),
                ("hovertemplate", "%{hovertext}<extra></extra>"));
        }

        return plot.ToFigure(id, title, 80 + 40 * rows.Count);
    }
}
