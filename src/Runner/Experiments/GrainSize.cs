namespace OpgaveSim.Runner.Experiments;

/// <summary>What a grain carries. The results are the same.</summary>
public enum GrainSize
{
    /// <summary>Each actor and each table is a grain: real time, live, one world over many silos.</summary>
    Actor,
    /// <summary>Each world is a grain: many small worlds at once.</summary>
    World,
}
