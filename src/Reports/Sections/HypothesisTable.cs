using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Sections;

/// <summary>Stated hypotheses, what was found, and what that makes of them.</summary>
public static class HypothesisTable
{
    /// <summary>Makes the table.</summary>
    /// <param name="context">The page.</param>
    /// <param name="hypotheses">The hypotheses.</param>
    /// <param name="overPoints">Of a design: at how many of its points a hypothesis is borne out; null: there is one point.</param>
    public static Markup Of(PageContext context, IReadOnlyList<StatedHypothesis> hypotheses, Func<StatedHypothesis, string>? overPoints = null)
    {
        var last = overPoints is null ? Markup.None : Markup.Of($"<th scope=\"col\">{context.Say(HypothesisTexts.OverPoints)}</th>");
        return Markup.Of(
            $"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{context.Say(HypothesisTexts.Title)}\"><table class=\"words\"><thead><tr><th scope=\"col\">{context.Say(HypothesisTexts.Expected)}</th><th scope=\"col\" class=\"num\">{context.Say(HypothesisTexts.Found)}</th><th scope=\"col\">{context.Say(HypothesisTexts.CameOut)}</th>{last}</tr></thead><tbody>{hypotheses.Select(hypothesis => Row(context, hypothesis, overPoints)).ToArray()}</tbody></table></div>");
    }

    private static Markup Row(PageContext context, StatedHypothesis hypothesis, Func<StatedHypothesis, string>? overPoints)
    {
        if (context.Arms.Find(hypothesis.Arm) is not { } arm || context.Arms.Find(hypothesis.Against) is not { } against)
        {
            return Markup.Of(
                $"<tr><th scope=\"row\">{Expected(context, hypothesis)}</th><td class=\"num\">{context.Numbers.Text((double?)null)}</td><td colspan=\"2\">{context.Say(HypothesisTexts.NotRun)}</td></tr>");
        }

        var comparison = context.Set.Of(arm, against, hypothesis.Measure);
        var last = overPoints is null ? Markup.None : Markup.Of($"<td>{overPoints(hypothesis)}</td>");
        return Markup.Of(
            $"<tr><th scope=\"row\">{Expected(context, hypothesis)}</th><td class=\"num\">{context.SignedWithInterval(comparison)}</td><td>{context.Say(HypothesisTexts.Of(hypothesis, comparison))}</td>{last}</tr>");
    }

    private static string Expected(PageContext context, StatedHypothesis hypothesis) => context.Say(
        HypothesisTexts.Of(hypothesis.Direction, hypothesis.By is > 0), context.Name(hypothesis.Measure), hypothesis.Arm, hypothesis.Against,
        context.Numbers.Plain(hypothesis.By ?? 0));
}
