namespace OpgaveSim.Model.Records;

/// <summary>How much of a run is measured.</summary>
public enum MeasureScope
{
    /// <summary>Everything.</summary>
    Full,
    /// <summary>Who sits at the tables only: no faultlines, quality, payoff or originality. What happens is the same.</summary>
    Formation,
}
