using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Colours;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;
using Chart = Plotly.NET.CSharp.Chart;

namespace OpgaveSim.Reports.Figures;

/// <summary>
/// Differences of the arms to one of them on one measure, with intervals and the band that is too small to matter. What goes far beyond the
/// others is cut off at the edge, with an arrow and its number.
/// </summary>
public static class DifferenceFigure
{
    /// <summary>Makes the figure.</summary>
    /// <param name="context">The report.</param>
    /// <param name="measure">The measure.</param>
    public static PageFigure Of(PageContext context, Measure measure)
    {
        Comparison[] differences = [.. context.Arms.Others.Select(arm => context.Set.Of(arm, context.Arms.Baseline, measure))];
        var scale = DifferenceScale.Of(differences);
        var plot = new Plot(context, context.Say(PageTexts.DifferenceTo, Parts.Escape(context.Name(context.Arms.Baseline))))
            .Rows([.. differences.Select(difference => context.ArmName(difference.Arm))])
            .XSpan(scale.Low, scale.High);
        if (measure.SmallestDifference is { } matters)
        {
            plot.VerticalBand(-matters, matters, Shades.Band);
        }

        plot.X(Parts.ZeroLine);
        for (var row = 0; row < differences.Length; row++)
        {
            Add(context, plot, differences[row], scale, row);
        }

        return plot.ToFigure($"difference-{measure.Id}", context.Name(measure), 80 + 26 * differences.Length) with
        {
            WhyEmpty = differences.Select(difference => difference.NotJudged).FirstOrDefault(why => why is not null) is { } why
                ? context.Say(VariationTexts.Clause(why, VariationTexts.Names([measure])).AsSentence()) : null,
        };
    }

    private static void Add(PageContext context, Plot plot, Comparison difference, DifferenceScale scale, int row)
    {
        if (difference is not { NotJudged: null, Sample.Mean: { } mean })
        {
            plot.Note(("x", 0), ("y", row), ("text", VerdictTexts.Of(context, difference)), ("showarrow", false), ("xanchor", "left"));
            return;
        }

        var arm = context.Arms.Named(difference.Arm);
        var (style, color) = (arm.Style, arm == context.Arms.Chance ? Shades.Neutral : OutcomeGroup.ColorOf(difference));
        if (scale.Beyond(mean) is var beyond and not 0)
        {
            plot.Note(
                ("x", beyond > 0 ? scale.High : scale.Low), ("y", row), ("xanchor", beyond > 0 ? "right" : "left"), ("showarrow", false),
                ("text", beyond > 0 ? $"{context.DifferenceText(difference)} ▶" : $"◀ {context.DifferenceText(difference)}"), ("font", Parts.Props(("color", color))));
            return;
        }

        plot.Add(
            Chart.Point<double, double, string>([mean], [row], Name: Parts.Escape(context.ArmName(difference.Arm)), UseDefaults: false),
            ("legendgroup", difference.Arm),
            ("marker", Parts.Props(("color", color), ("symbol", style.Symbol), ("size", style.SizeLike(13)), ("line", Parts.Props(("color", Shades.Paper), ("width", 1))))),
            ("error_x", difference.Interval is { } interval ? Parts.Bars(mean, interval, color) : null),
            ("hovertemplate", $"<b>{Parts.Escape(context.ArmName(difference.Arm))}</b><br>{context.SignedWithInterval(difference)}<br>{VerdictTexts.Of(context, difference)}<extra></extra>"));
    }
}
