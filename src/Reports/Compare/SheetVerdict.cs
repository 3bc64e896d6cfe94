using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Compare;

/// <summary>A verdict in so few words that it fits a narrow cell.</summary>
public static class SheetVerdict
{
    /// <summary>The mark of a verdict whose difference may be too small to matter.</summary>
    public const string Mark = "*";

    /// <summary>Whether a verdict has the mark.</summary>
    public static bool IsMarked(Comparison comparison) =>
        comparison is { Verdict: DifferenceVerdict.Better or DifferenceVerdict.Worse, IsBeyondSmallest: false };

    /// <summary>Sign, difference and words of a verdict, in one line; of no difference that matters the sign alone, which is explained below.</summary>
    public static string Line(PageContext context, Comparison comparison)
    {
        var words = comparison.Verdict == DifferenceVerdict.NoDifferenceThatMatters ? "" : context.Say(Of(comparison));
        return $"{OutcomeGroup.SignOf(comparison)} {context.DifferenceText(comparison)} {words}{(IsMarked(comparison) ? Mark : "")}".Trim();
    }

    /// <summary>The words.</summary>
    public static Text Of(Comparison comparison) => comparison.Verdict switch
    {
        DifferenceVerdict.Better => SheetTexts.CellBetter,
        DifferenceVerdict.Worse => SheetTexts.CellWorse,
        DifferenceVerdict.NoDifferenceThatMatters => SheetTexts.CellAlike,
        DifferenceVerdict.CannotTellYet => SheetTexts.CellOpen,
        _ => SheetTexts.CellNotJudged,
    };
}
