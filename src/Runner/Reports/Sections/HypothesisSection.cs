using OpgaveSim.Runner.Comparisons;
using OpgaveSim.Runner.Reports.Texts;

namespace OpgaveSim.Runner.Reports.Sections;

/// <summary>Hypotheses that were stated beforehand, and what came out.</summary>
public static class HypothesisSection
{
    /// <summary>Makes the section.</summary>
    public static Section Of(ReportContext context)
    {
        var section = new SectionBuilder(context, "hypotheses", HypothesisTexts.Title);
        var hypotheses = context.Set.Hypotheses;
        if (hypotheses.Count == 0)
        {
            return section.Say(HypothesisTexts.None).Build();
        }

        var hash = (string?)context.Data.Manifest?.Content["experimentHash"] ?? "";
        return section
            .Say(HypothesisTexts.Lead, hash.Length > 12 ? hash[..12] : hash)
            .Add(Table(context, hypotheses))
            .Caution(HypothesisTexts.Rest)
            .Build();
    }

    private static Markup Table(ReportContext context, IReadOnlyList<StatedHypothesis> hypotheses)
    {
        var hasPoints = context.Data.Values.Points.Count > 1;
        var overPoints = hasPoints ? Markup.Of($"<th scope=\"col\">{context.Say(HypothesisTexts.OverPoints)}</th>") : Markup.None;
        return Markup.Of(
            $"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{context.Say(HypothesisTexts.Title)}\"><table class=\"words\"><thead><tr><th scope=\"col\">{context.Say(HypothesisTexts.Expected)}</th><th scope=\"col\" class=\"num\">{context.Say(HypothesisTexts.Found)}</th><th scope=\"col\">{context.Say(HypothesisTexts.CameOut)}</th>{overPoints}</tr></thead><tbody>{hypotheses.Select(hypothesis => Row(context, hypothesis, hasPoints)).ToArray()}</tbody></table></div>");
    }

    private static Markup Row(ReportContext context, StatedHypothesis hypothesis, bool hasPoints)
    {
        if (!context.Arms.All.Any(arm => arm.Name == hypothesis.Arm) || !context.Arms.All.Any(arm => arm.Name == hypothesis.Against))
        {
            return Markup.Of(
                $"<tr><th scope=\"row\">{Expected(context, hypothesis)}</th><td class=\"num\">{context.Numbers.Text((double?)null)}</td><td colspan=\"2\">{context.Say(HypothesisTexts.NotRun)}</td></tr>");
        }

        var difference = At(context, hypothesis, context.Data.FirstPoint.Index);
        var points = context.Data.Values.Points;
        var borneOut = hasPoints
            ? Markup.Of($"<td>{context.Say(HypothesisTexts.PointCount, context.Numbers.Count(points.Count(point => hypothesis.Judge(At(context, hypothesis, point.Index).Interval) == HypothesisVerdict.BorneOut)), context.Numbers.Count(points.Count))}</td>")
            : Markup.None;
        return Markup.Of(
            $"<tr><th scope=\"row\">{Expected(context, hypothesis)}</th><td class=\"num\">{context.SignedWithInterval(difference)}</td><td>{context.Say(HypothesisTexts.Of(hypothesis.Judge(difference.Interval)))}</td>{borneOut}</tr>");
    }

    private static Comparison At(ReportContext context, StatedHypothesis hypothesis, int point) =>
        context.Data.Compare(point, hypothesis.Arm, hypothesis.Against, hypothesis.Measure);

    private static string Expected(ReportContext context, StatedHypothesis hypothesis) => context.Say(
        HypothesisTexts.Of(hypothesis.Direction, hypothesis.By is > 0), context.Name(hypothesis.Measure), hypothesis.Arm, hypothesis.Against,
        context.Numbers.Plain(hypothesis.By ?? 0));
}
