using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Compare;

/// <summary>The colour of a difference on the page: it says better or worse and nothing else. What is neither has none.</summary>
public static class CompareLook
{
    /// <summary>The class of a difference in the style sheet.</summary>
    public static string ClassOf(Comparison comparison) =>
        comparison.Verdict == DifferenceVerdict.NoDifferenceThatMatters ? "" : ClassOf(comparison.Side * comparison.Measure.Better);

    /// <summary>The class of a difference in a payoff, of which more is better.</summary>
    public static string ClassOf(Interval? interval) => ClassOf(interval?.Side ?? 0);

    private static string ClassOf(int side) => side switch
    {
        > 0 => "better",
        < 0 => "worse",
        _ => "",
    };
}
