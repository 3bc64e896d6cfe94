namespace OpgaveSim.Model.Delivery;

/// <summary>How an actor keeps to agreements, the same at every table (Fischbacher, Gächter and Fehr 2001).</summary>
public enum CommitmentType
{
    /// <summary>It puts in its first effort every month.</summary>
    Steady,
    /// <summary>It follows the others.</summary>
    Conditional,
    /// <summary>It puts in nothing.</summary>
    FreeRider,
}
