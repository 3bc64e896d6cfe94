using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;
using Chart = Plotly.NET.CSharp.Chart;

namespace OpgaveSim.Reports.Figures;

/// <summary>Differences of the arms to one of them on one measure, with intervals and the band that is too small to matter.</summary>
public static class DifferenceFigure
{
    /// <summary>Makes the figure.</summary>
    /// <param name="context">The report.</param>
    /// <param name="measure">The measure.</param>
    public static PageFigure Of(PageContext context, Measure measure)
    {
        Comparison[] differences = [.. context.Arms.Others.Select(arm => context.Set.Of(arm, context.Arms.Baseline, measure))];
        var plot = new Plot(context, context.Say(PageTexts.DifferenceTo, Parts.Escape(context.Arms.Baseline.Name)))
            .Rows([.. differences.Select(difference => difference.Arm)])
            .XRange(differences.SelectMany(Reach).Concat([0, measure.SmallestDifference ?? 0, -measure.SmallestDifference ?? 0]));
        if (measure.SmallestDifference is { } matters)
        {
            plot.VerticalBand(-matters, matters, "rgba(0,0,0,0.07)");
        }

        plot.X(Parts.ZeroLine);
        for (var row = 0; row < differences.Length; row++)
        {
            Add(context, plot, differences[row], row);
        }

        return plot.ToFigure($"difference-{measure.Id}", context.Name(measure), 96 + 34 * differences.Length) with
        {
            WhyEmpty = differences.Select(difference => difference.NotJudged).FirstOrDefault(why => why is not null) is { } why
                ? context.Say(VariationTexts.Clause(why, VariationTexts.Names([measure])).AsSentence()) : null,
        };
    }

    private static void Add(PageContext context, Plot plot, Comparison difference, int row)
    {
        if (difference is not { NotJudged: null, Sample.Mean: { } mean })
        {
            plot.Note(("x", 0), ("y", row), ("text", VerdictTexts.Of(context, difference)), ("showarrow", false), ("xanchor", "left"));
            return;
        }

        var style = context.Arms.Named(difference.Arm).Style;
        plot.Add(
            Chart.Point<double, double, string>([mean], [row], Name: Parts.Escape(difference.Arm), UseDefaults: false),
            ("legendgroup", difference.Arm),
            ("marker", Parts.Props(("color", style.Color), ("symbol", style.Symbol), ("size", style.SizeLike(13)), ("line", Parts.Props(("color", "#fff"), ("width", 1))))),
            ("error_x", difference.Interval is { } interval ? Parts.Bars(mean, interval, style.Color) : null),
            ("hovertemplate", $"<b>{Parts.Escape(difference.Arm)}</b><br>{context.SignedWithInterval(difference)}<br>{VerdictTexts.Of(context, difference)}<extra></extra>"));
    }

    private static IEnumerable<double> Reach(Comparison difference) => difference switch
    {
        { NotJudged: not null } => [],
        { Interval: { } interval } => [interval.Low, interval.High],
        { Sample.Mean: { } mean } => [mean],
        _ => [],
    };
}
