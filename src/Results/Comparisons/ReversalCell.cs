using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;

namespace OpgaveSim.Results.Comparisons;

/// <summary>A point of a design on the map of one outcome and one form: issue-driven tables against that form of interest-driven ones.</summary>
/// <param name="Point">The point.</param>
/// <param name="Measure">The outcome.</param>
/// <param name="Form">The form.</param>
/// <param name="FromIssue">The comparison of issue-driven tables to it: better is better for the issue.</param>
public sealed record ReversalCell(int Point, Measure Measure, Arm Form, Comparison FromIssue)
{
    /// <summary>What is said of it.</summary>
    public ReversalVerdict Verdict => Of(FromIssue.Verdict);

    /// <summary>A verdict as the map has it; null: nothing is judged.</summary>
    public static ReversalVerdict Of(DifferenceVerdict? verdict) => verdict switch
    {
        DifferenceVerdict.Better => ReversalVerdict.Better,
        DifferenceVerdict.Worse => ReversalVerdict.Worse,
        DifferenceVerdict.NoDifferenceThatMatters => ReversalVerdict.NoDifference,
        DifferenceVerdict.CannotTellYet => ReversalVerdict.Inconclusive,
        _ => ReversalVerdict.Untestable,
    };
}
