namespace OpgaveSim.Results.Comparisons;

/// <summary>What is said of issue-driven tables against one form of interest-driven ones, at a point of a design and on one outcome.</summary>
public enum ReversalVerdict
{
    /// <summary>Issue-driven tables are better.</summary>
    Better,
    /// <summary>There is no difference that matters.</summary>
    NoDifference,
    /// <summary>Issue-driven tables are worse: the form is better, by the same rule.</summary>
    Worse,
    /// <summary>The comparison is inconclusive.</summary>
    Inconclusive,
    /// <summary>The outcome cannot vary here, or did not: nothing is judged.</summary>
    Untestable,
}
