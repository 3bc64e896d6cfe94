namespace OpgaveSim.Runner.Reports;

/// <summary>What a 95 % interval of a difference allows to say.</summary>
public enum Verdict
{
    /// <summary>No world in which both have a value.</summary>
    NoValue,
    /// <summary>No interval: under 6 worlds.</summary>
    TooFewWorlds,
    /// <summary>Above 0, and by at least the smallest difference that matters.</summary>
    HigherByWhatMatters,
    /// <summary>Above 0; whether by what matters is open, or no such difference is set.</summary>
    Higher,
    /// <summary>Below 0, and by at least the smallest difference that matters.</summary>
    LowerByWhatMatters,
    /// <summary>Below 0; whether by what matters is open, or no such difference is set.</summary>
    Lower,
    /// <summary>Within the smallest difference that matters, whichever side of 0.</summary>
    NoDifferenceThatMatters,
    /// <summary>Around 0 and too wide to call it no difference.</summary>
    NotClear,
}
