namespace OpgaveSim.Analysis.Statistics;

/// <summary>What a comparison says of a difference, given the smallest difference that matters.</summary>
public enum DifferenceVerdict
{
    /// <summary>The interval lies beyond 0 on the good side, and not all of it is too small to matter.</summary>
    Better,
    /// <summary>The interval lies beyond 0 on the bad side, and not all of it is too small to matter.</summary>
    Worse,
    /// <summary>The whole interval is too small to matter, on whichever side of 0.</summary>
    NoDifferenceThatMatters,
    /// <summary>None of these: inconclusive.</summary>
    CannotTellYet,
}
