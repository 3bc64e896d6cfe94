namespace OpgaveSim.Results.Comparisons;

/// <summary>Who wins at a point of a design, on one outcome.</summary>
public enum ReversalWinner
{
    /// <summary>Issue-driven tables are better than every form of interest-driven ones.</summary>
    Issue,
    /// <summary>At least one form of interest-driven tables is better than issue-driven ones.</summary>
    Interest,
    /// <summary>No form is better, and issue-driven tables differ from one or more by too little to matter.</summary>
    Neither,
    /// <summary>No form is better, and for one or more the comparison is inconclusive.</summary>
    Uncertain,
    /// <summary>The outcome cannot vary here, or did not: nothing is judged.</summary>
    Untestable,
}
