using OpgaveSim.Presentation.Colours;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Inference;
using OpgaveSim.Results.Wording;
using Chart = Plotly.NET.CSharp.Chart;

namespace OpgaveSim.Reports.Figures;

/// <summary>The posterior of λ from 0 (interests) to 1 (the issue): a bar a part of the range, the 95 % interval as a band, and the place of chance.</summary>
public static class LambdaFigure
{
    private const string Color = Shades.Mark, Band = Shades.Band, ChanceColor = Shades.Neutral;

    /// <summary>Makes the figure.</summary>
    /// <param name="page">The page.</param>
    /// <param name="lambda">The estimate of λ.</param>
    /// <param name="chance">Where chance is; null: not known.</param>
    public static PageFigure Of(PageWording page, Estimate lambda, ChanceDistance? chance)
    {
        var width = 1.0 / lambda.Shares.Count;
        double[] middles = [.. lambda.Shares.Select((_, bin) => (bin + 0.5) * width)];
        var plot = new Plot(page, page.Say(InferenceTexts.Lambda), page.Say(InferenceTexts.Probability))
            .XSpan(-0.02, 1.02)
            .VerticalBand(lambda.NinetyFive.Low, lambda.NinetyFive.High, Band)
            .X(("tickmode", "array"), ("tickvals", (double[])[0, 0.2, 0.5, 0.8, 1]), ("ticktext", Ticks(page)));
        plot.Y(("tickformat", ",.0%"), ("rangemode", "tozero"));
        plot.Add(
            Chart.Column<double, double, string>(lambda.Shares, Keys: middles, UseDefaults: false),
            ("width", width * 0.92), ("marker", Parts.Props(("color", Color))), ("showlegend", false),
            ("text", (string[])[.. lambda.Shares.Select((share, bin) => page.Say(
                InferenceTexts.Bar, page.Numbers.Text(bin * width, 2), page.Numbers.Text((bin + 1) * width, 2), page.Numbers.Percent(share)))]),
            ("textposition", "none"), ("hovertemplate", "%{text}<extra></extra>"));
        if (chance is not null)
        {
            plot.Shape(
                    ("type", "line"), ("xref", "x"), ("yref", "paper"), ("x0", chance.Median), ("x1", chance.Median), ("y0", 0), ("y1", 1), ("layer", "above"),
                    ("line", Parts.Props(("color", ChanceColor), ("width", 2.5), ("dash", "dash"))))
                .Note(("x", chance.Median), ("y", 1), ("xref", "x"), ("yref", "paper"), ("yanchor", "bottom"), ("showarrow", false),
                    ("text", page.Say(InferenceTexts.ChanceMark)), ("font", Parts.Props(("color", ChanceColor), ("size", Parts.FontSize))))
                .Layout(("margin", Parts.Margin(28)));
        }

        return plot.ToFigure("lambda", page.Say(InferenceTexts.FigureTitle), 320);
    }

    private static string[] Ticks(PageWording page) =>
    [
        $"0<br>{page.Say(InferenceTexts.AxisInterests)}", page.Numbers.Plain(0.2), page.Numbers.Plain(0.5), page.Numbers.Plain(0.8), $"1<br>{page.Say(InferenceTexts.AxisIssue)}",
    ];
}
