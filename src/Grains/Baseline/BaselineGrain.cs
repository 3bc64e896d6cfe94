using Orleans.Placement;

namespace OpgaveSim.Grains.Baseline;

/// <summary>The baseline as Orleans gives it: placed and looked up the usual way.</summary>
[GrainType(Type), PreferLocalPlacement]
public sealed class BaselineGrain : NumberGrain
{
    /// <summary>Its grain type.</summary>
    public const string Type = "baseline";
}
