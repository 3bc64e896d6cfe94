using Orleans.Runtime.Placement;

namespace OpgaveSim.Grains.Addressing;

/// <summary>Directs the grains of <see cref="SpreadPlacement"/> and of <see cref="NearDistrict"/>.</summary>
public sealed class SpreadPlacementDirector : IPlacementDirector
{
    /// <inheritdoc/>
    public Task<SiloAddress> OnAddActivation(PlacementStrategy strategy, PlacementTarget target, IPlacementContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        SiloAddress[] silos = [.. context.GetCompatibleSilos(target).Order()];
        return Task.FromResult(WorldAddress.SiloOf(target.GrainIdentity, silos)!);
    }
}
