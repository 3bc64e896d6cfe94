namespace OpgaveSim.Results.Comparisons;

/// <summary>Why no scenario could have met a hypothesis.</summary>
public enum OutOfReach
{
    /// <summary>The measure cannot rise so far above the scenario that is compared with.</summary>
    MoreThanTheMeasure,
    /// <summary>Even chance does not differ so much from it, and the scenario does not choose by what is measured.</summary>
    MoreThanChance,
}
