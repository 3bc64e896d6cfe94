namespace OpgaveSim.Grains;

/// <summary>What a grain carries. The results are the same.</summary>
public enum GrainScale
{
    /// <summary>Each actor and each table is a grain of its own.</summary>
    Actor,
    /// <summary>The whole world is one grain.</summary>
    World,
}
