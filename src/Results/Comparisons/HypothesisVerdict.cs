namespace OpgaveSim.Results.Comparisons;

/// <summary>What came out of a hypothesis.</summary>
public enum HypothesisVerdict
{
    /// <summary>What it is about cannot vary here, or did not.</summary>
    CannotBeTested,
    /// <summary>No value, or too few worlds for an interval.</summary>
    CannotBeSaid,
    /// <summary>The whole interval lies where the hypothesis says.</summary>
    BorneOut,
    /// <summary>On the side it says, but whether by as much is open.</summary>
    SideOnly,
    /// <summary>The interval reaches both what it says and what it excludes.</summary>
    Open,
    /// <summary>The whole interval is smaller than it says, on whichever side of 0.</summary>
    NotBorneOut,
    /// <summary>On the other side of 0, but whether by as much as it says is open: what <see cref="SideOnly"/> is on its own side.</summary>
    OtherSideOnly,
    /// <summary>The whole interval lies on the other side of 0, by as much as it says; for no difference: beyond what matters.</summary>
    Contradicted,
    /// <summary>No scenario could have met it: what it asks is more than the measure can take, or than chance reaches.</summary>
    OutOfReach,
}
