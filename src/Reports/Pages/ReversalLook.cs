using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Pages;

/// <summary>How a winner is shown on the reversal map: a colour, a sign in every cell, and a hatch where the comparison is inconclusive.</summary>
/// <param name="Name">Who wins, in words.</param>
/// <param name="Color">Colour as #rrggbb.</param>
/// <param name="Sign">The sign that stands in the cell.</param>
/// <param name="IsHatched">Whether the cell is hatched.</param>
public sealed record ReversalLook(string Name, string Color, string Sign, bool IsHatched = false)
{
    private const string Hatch = "repeating-linear-gradient(135deg,#8a8a8a 0 1.5px,#fff 1.5px 6px)";

    /// <summary>Its background in a legend.</summary>
    public string Background => IsHatched ? Hatch : Color;

    /// <summary>All looks of a map, in their order: issue, each form, neither, uncertain, and untestable where that occurs.</summary>
    public static IReadOnlyList<ReversalLook> All(PageContext context, ReversalMap map) =>
        [
            Of(context, map.Issue), .. map.Forms.Select(form => Of(context, form)), Neither(context), Uncertain(context),
            .. map.HasUntestable ? (ReversalLook[])[Untestable(context)] : [],
        ];

    /// <summary>The look of a cell: who wins against all forms together.</summary>
    public static ReversalLook Of(PageContext context, ReversalMap map, ReversalCell cell) => cell.Winner switch
    {
        ReversalWinner.Issue => Of(context, map.Issue),
        ReversalWinner.Interest => Of(context, cell.Form!),
        ReversalWinner.Neither => Neither(context),
        ReversalWinner.Untestable => Untestable(context),
        _ => Uncertain(context),
    };

    /// <summary>The look of a cell by one form alone.</summary>
    public static ReversalLook Of(PageContext context, ReversalMap map, ReversalCell cell, Arm form) =>
        cell.Forms.First(one => one.Form == form).FromIssue.Verdict switch
        {
            DifferenceVerdict.Better => Of(context, map.Issue),
            DifferenceVerdict.Worse => Of(context, form),
            DifferenceVerdict.NoDifferenceThatMatters => Neither(context),
            null => Untestable(context),
            _ => Uncertain(context),
        };

    private static ReversalLook Of(PageContext context, Arm arm) => new(context.Say(ReversalTexts.Wins, arm.Name), arm.Style.Color, arm.Style.Glyph);

    private static ReversalLook Neither(PageContext context) => new(context.Say(ReversalTexts.Neither), "#E4E4E4", "=");

    private static ReversalLook Untestable(PageContext context) => new(context.Say(OutcomeTexts.NotJudged), "#FFFFFF", "∅");

    private static ReversalLook Uncertain(PageContext context) => new(context.Say(ReversalTexts.Uncertain), "#FFFFFF", "?", true);
}
