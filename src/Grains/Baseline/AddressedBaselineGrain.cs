using OpgaveSim.Grains.Addressing;
using Orleans.GrainDirectory;

namespace OpgaveSim.Grains.Baseline;

/// <summary>The baseline with the address computed, as that of actors is.</summary>
[GrainType(Type), NearDistrict, GrainDirectory(WorldAddress.Directory), KeepAlive]
public sealed class AddressedBaselineGrain : NumberGrain
{
    /// <summary>Its grain type.</summary>
    public const string Type = "addressed-baseline";
}
