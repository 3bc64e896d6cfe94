using Orleans.Placement;

namespace OpgaveSim.Grains.Addressing;

/// <summary>Places actors and tables on the silo of their district, at an address that is computed (see <see cref="WorldAddress.SiloOf"/>).</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NearDistrictAttribute() : PlacementAttribute(NearDistrict.Instance);

/// <summary>The strategy of <see cref="NearDistrictAttribute"/>.</summary>
[GenerateSerializer, Immutable, Alias("OpgaveSim.NearDistrict")]
public sealed class NearDistrict : PlacementStrategy
{
    /// <summary>The one instance.</summary>
    public static NearDistrict Instance { get; } = new();

    /// <inheritdoc/>
    public override bool IsUsingGrainDirectory => false;
}
