using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Colours;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace OpgaveSim.Reports.Figures;

/// <summary>Differences over a parameter of the design, one line per curve, with intervals.</summary>
public static class DesignCurveFigure
{
    /// <summary>Makes the figure.</summary>
    /// <param name="context">The report.</param>
    /// <param name="id">Its name.</param>
    /// <param name="title">Its title.</param>
    /// <param name="measure">The measure of the differences.</param>
    /// <param name="xTitle">The parameter's name.</param>
    /// <param name="curves">The lines.</param>
    /// <param name="isNumeric">Whether the parameter's values are numbers; else places in a row.</param>
    public static PageFigure Of(
        ReportContext context, string id, string title, Measure measure, string xTitle, IReadOnlyList<Curve> curves, bool isNumeric)
    {
        var plot = new Plot(context, Parts.Escape(xTitle), context.Say(PageTexts.DifferenceTo, Parts.Escape(context.Name(context.Arms.Baseline))));
        var places = curves.SelectMany(curve => curve.Points).Select(point => (point.X, point.Text)).Distinct().OrderBy(place => place.X).ToArray();
        plot.X(
            ("tickmode", "array"), ("tickvals", places.Select(place => place.X).ToArray()),
            ("ticktext", places.Select(place => Parts.Escape(Parts.Cut(place.Text))).ToArray()));
        if (measure.SmallestDifference is { } matters)
        {
            plot.HorizontalBand(-matters, matters, Shades.Band);
        }

        plot.Y(Parts.ZeroLine);
        var step = Step([.. places.Select(place => place.X).Distinct()], curves.Count);
        for (var i = 0; i < curves.Count; i++)
        {
            Add(context, plot, curves[i], step * (i - (curves.Count - 1) / 2.0), isNumeric);
        }

        return plot.ToFigure(id, title, 320);
    }

    /// <summary>How far curves stand aside from each other: 1.4 % of the axis, and all together within 40 % of the narrowest gap.</summary>
    private static double Step(double[] ascending, int curves) => ascending.Length < 2
        ? 0
        : Math.Min(
            (ascending[^1] - ascending[0]) * 0.014,
            ascending.Zip(ascending.Skip(1), (before, after) => after - before).Min() * 0.4 / Math.Max(1, curves - 1));

    private static void Add(ReportContext context, Plot plot, Curve curve, double aside, bool isNumeric)
    {
        var points = curve.Points.Where(point => point.Difference.Sample.Mean is not null).ToArray();
        if (points.Length == 0)
        {
            return;
        }

        var style = curve.Style;
        double[] means = [.. points.Select(point => point.Difference.Sample.Mean!.Value)];
        plot.Add(
            Chart.Scatter<double, double, string>(
                points.Select(point => point.X + aside).ToArray(), means,
                isNumeric ? StyleParam.Mode.Lines_Markers : StyleParam.Mode.Markers, Name: Parts.Escape(curve.Name), UseDefaults: false),
            ("legendgroup", curve.Arm ?? curve.Name),
            ("line", Parts.Props(("color", style.Color), ("width", 2.5), ("dash", style.Dash))),
            ("marker", Parts.Props(("color", style.Color), ("symbol", style.Symbol), ("size", style.SizeLike(10)))),
            ("error_y", Parts.Props(
                ("type", "data"), ("symmetric", false), ("thickness", 1.5), ("width", 4), ("color", style.Color),
                ("array", Parts.Rounded(points.Select((point, i) => point.Difference.Interval?.High - means[i]))),
                ("arrayminus", Parts.Rounded(points.Select((point, i) => means[i] - point.Difference.Interval?.Low))))),
            ("text", points.Select(point => $"{Parts.Escape(point.Text)}: {context.SignedWithInterval(point.Difference)}").ToArray()),
            ("hovertemplate", $"<b>{Parts.Escape(curve.Name)}</b><br>%{{text}}<extra></extra>"));
    }
}
