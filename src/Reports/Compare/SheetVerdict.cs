using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Compare;

/// <summary>A verdict in so few words that it fits a narrow cell.</summary>
public static class SheetVerdict
{
    /// <summary>The words.</summary>
    public static Text Of(Comparison comparison) => comparison.Verdict switch
    {
        DifferenceVerdict.Better => comparison.IsBeyondSmallest ? SheetTexts.CellBetter : SheetTexts.CellPerhapsBetter,
        DifferenceVerdict.Worse => comparison.IsBeyondSmallest ? SheetTexts.CellWorse : SheetTexts.CellPerhapsWorse,
        DifferenceVerdict.NoDifferenceThatMatters => SheetTexts.CellAlike,
        DifferenceVerdict.CannotTellYet => SheetTexts.CellOpen,
        _ => SheetTexts.CellNotJudged,
    };
}
