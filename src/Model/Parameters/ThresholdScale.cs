namespace OpgaveSim.Model.Parameters;

/// <summary>What the thresholds of price, objection and exit are held against.</summary>
public enum ThresholdScale
{
    /// <summary>A gain or loss as it is. Interests spread over all domains and requirements over the involved ones, so it bites harder on who judges from interests.</summary>
    Absolute,
    /// <summary>A gain or loss as a share of what is at stake in the involved domains for who judges it.</summary>
    Relative,
}
