namespace OpgaveSim.Model.Course;

/// <summary>What a grain carries. The results are the same.</summary>
public enum GrainScale
{
    /// <summary>Each actor and each table is a grain of its own: real time, live, one world over many silos.</summary>
    Actor,
    /// <summary>The whole world is one grain: many small worlds at once.</summary>
    World,
}
