using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;

namespace OpgaveSim.Results.Comparisons;

/// <summary>A point of a design on the map of one outcome: issue-driven tables against each form of interest-driven ones.</summary>
/// <param name="Point">The point.</param>
/// <param name="Measure">The outcome.</param>
/// <param name="Forms">Each form with the comparison of issue-driven tables to it: better is better for the issue.</param>
public sealed record ReversalCell(int Point, Measure Measure, IReadOnlyList<(Arm Form, Comparison FromIssue)> Forms)
{
    /// <summary>Who wins.</summary>
    public ReversalWinner Winner => Of([.. Forms.Select(form => form.FromIssue.Verdict).OfType<DifferenceVerdict>()]);

    /// <summary>The form that is furthest ahead of issue-driven tables, where interest-driven ones win; else null.</summary>
    public Arm? Form => Winner != ReversalWinner.Interest ? null : Forms
        .Where(form => form.FromIssue.Verdict == DifferenceVerdict.Worse)
        .MinBy(form => form.FromIssue.Sample.Mean * (Measure.Better < 0 ? -1 : 1)).Form;

    /// <summary>Who wins by the verdicts on issue-driven tables against each form that can be judged; none: it cannot be tested.</summary>
    public static ReversalWinner Of(IReadOnlyList<DifferenceVerdict> verdicts) =>
        verdicts.Count == 0 ? ReversalWinner.Untestable :
        verdicts.Contains(DifferenceVerdict.Worse) ? ReversalWinner.Interest
        : verdicts.All(verdict => verdict == DifferenceVerdict.Better) ? ReversalWinner.Issue
        : verdicts.Contains(DifferenceVerdict.CannotTellYet) ? ReversalWinner.Uncertain
        : ReversalWinner.Neither;
}
