namespace OpgaveSim.Analysis.Inference;

/// <summary>Why an estimate does not use a summary.</summary>
public enum DropReason
{
    /// <summary>The observation has no value of it.</summary>
    NotObserved,

    /// <summary>More than <see cref="UsableSummaries.MostMissing"/> of the simulated worlds have no value of it.</summary>
    OftenMissing,

    /// <summary>All simulated worlds have the same value.</summary>
    Constant,
}
