using OpgaveSim.Presentation.Colours;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Pages;

/// <summary>How a verdict is shown on the reversal map of a form: a colour, a sign in every cell, and a hatch where it is inconclusive.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Name">The verdict in words.</param>
/// <param name="Class">The class of its cells and samples in the style sheet.</param>
/// <param name="Color">Colour as #rrggbb.</param>
/// <param name="Sign">The sign that stands in the cell.</param>
/// <param name="IsHatched">Whether the cell is hatched.</param>
public sealed record ReversalLook(ReversalVerdict Verdict, string Name, string Class, string Color, string Sign, bool IsHatched = false)
{
    /// <summary>All looks of a form, in their order: better, no difference, worse, inconclusive, and untestable where that occurs.</summary>
    public static IReadOnlyList<ReversalLook> All(PageContext context, ReversalMap map, Arm form) =>
        [.. Enum.GetValues<ReversalVerdict>().Where(verdict => verdict != ReversalVerdict.Untestable || map.HasUntestable)
            .Select(verdict => Of(context, map, form, verdict))];

    /// <summary>The look of a verdict on issue-driven tables against a form.</summary>
    public static ReversalLook Of(PageContext context, ReversalMap map, Arm form, ReversalVerdict verdict) => verdict switch
    {
        ReversalVerdict.Better => new(verdict, context.Say(ReversalTexts.IsBetter, context.Name(map.Issue)), "better", Shades.Better, "▲"),
        ReversalVerdict.Worse => new(verdict, context.Say(ReversalTexts.IsBetter, context.Name(form)), "worse", Shades.Worse, "▼"),
        ReversalVerdict.NoDifference => new(verdict, context.Say(ReversalTexts.Neither), "same", Shades.Cell, "≈"),
        ReversalVerdict.Inconclusive => new(verdict, context.Say(ReversalTexts.Uncertain), "hatched", Shades.Paper, "?", true),
        _ => new(verdict, context.Say(OutcomeTexts.NotJudged), "open", Shades.Paper, "∅"),
    };
}
