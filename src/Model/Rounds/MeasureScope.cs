namespace OpgaveSim.Model.Rounds;

/// <summary>How much of a run is measured.</summary>
public enum MeasureScope
{
    /// <summary>Everything.</summary>
    Full,
    /// <summary>Who sits at the tables only: no landscapes of issues, no quality, payoff or originality.</summary>
    Formation,
}
