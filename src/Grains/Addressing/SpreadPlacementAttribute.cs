using Orleans.Placement;

namespace OpgaveSim.Grains.Addressing;

/// <summary>
/// Places the grains of worlds and districts evenly: (place + district) modulo the number of silos, over the silos by address.
/// Where a grain lives changes nothing in the results.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SpreadPlacementAttribute() : PlacementAttribute(SpreadPlacement.Instance);

/// <summary>The strategy of <see cref="SpreadPlacementAttribute"/>.</summary>
[GenerateSerializer, Immutable, Alias("OpgaveSim.SpreadPlacement")]
public sealed class SpreadPlacement : PlacementStrategy
{
    /// <summary>The one instance.</summary>
    public static SpreadPlacement Instance { get; } = new();
}
