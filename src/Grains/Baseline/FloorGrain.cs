using Orleans.Placement;

namespace OpgaveSim.Grains.Baseline;

/// <summary>The floor as Orleans gives it: placed and looked up the usual way.</summary>
[GrainType(Type), PreferLocalPlacement]
public sealed class FloorGrain : NumberGrain
{
    /// <summary>Its grain type.</summary>
    public const string Type = "floor";
}
