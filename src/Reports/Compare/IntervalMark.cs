using System.Globalization;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Presentation.Colours;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Compare;

/// <summary>A difference as a small drawing inside a cell: mark, interval, zero, and the band that is too small to matter.</summary>
public static class IntervalMark
{
    private const double Width = 150, Height = 22, Edge = 8;

    /// <summary>The scale that holds all of these, zero and ±δ.</summary>
    public static Interval Scale(IReadOnlyList<Comparison> row)
    {
        var smallest = row.Count > 0 ? row[0].Measure.SmallestDifference ?? 0 : 0;
        double[] holds =
        [
            0, smallest, -smallest,
            .. row.SelectMany(one => (double?[])[one.Sample.Mean, one.Interval?.Low, one.Interval?.High]).OfType<double>(),
        ];
        return new Interval(holds.Min(), holds.Max());
    }

    /// <summary>The drawing; nothing where there is no difference to draw.</summary>
    /// <param name="context">The page.</param>
    /// <param name="comparison">The difference.</param>
    /// <param name="scale">The scale of its row.</param>
    /// <param name="style">How its scenario is drawn.</param>
    public static Markup Of(PageContext context, Comparison comparison, Interval scale, ArmStyle style)
    {
        if (comparison is not { NotJudged: null, Sample.Mean: { } mean })
        {
            return Markup.None;
        }

        string X(double value) => Number(scale.HalfWidth == 0 ? Width / 2 : Edge + (value - scale.Low) / (2 * scale.HalfWidth) * (Width - 2 * Edge));
        var middle = Number(Height / 2);
        var band = comparison.Measure.SmallestDifference is { } smallest
            ? Markup.Of($"<path class=\"delta\" d=\"M{X(-smallest)} 1H{X(smallest)}V{Number(Height - 1)}H{X(-smallest)}Z\"/>")
            : Markup.None;
        var bar = comparison.Interval is { } interval
            ? Markup.Of($"<path stroke=\"{style.Color}\" stroke-width=\"3\" d=\"M{X(interval.Low)} {middle}H{X(interval.High)}\"/>")
            : Markup.None;
        return Markup.Of(
            $"<svg class=\"interval\" viewBox=\"0 0 {Number(Width)} {Number(Height)}\" role=\"img\" aria-label=\"{context.SignedWithInterval(comparison)}\">{band}<path class=\"zero\" d=\"M{X(0)} 0V{Number(Height)}\"/>{bar}<circle cx=\"{X(mean)}\" cy=\"{middle}\" r=\"5\" fill=\"{style.Color}\"/></svg>");
    }

    private static string Number(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);
}
