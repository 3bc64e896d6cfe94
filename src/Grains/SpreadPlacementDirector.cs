using Orleans.Runtime.Placement;

namespace OpgaveSim.Grains;

/// <summary>Directs the grains of <see cref="SpreadPlacement"/>.</summary>
public sealed class SpreadPlacementDirector : IPlacementDirector
{
    /// <inheritdoc/>
    public Task<SiloAddress> OnAddActivation(PlacementStrategy strategy, PlacementTarget target, IPlacementContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        SiloAddress[] silos = [.. context.GetCompatibleSilos(target).Order()];
        var key = target.GrainIdentity.TryGetIntegerKey(out var number, out _) ? number : 0;
        var turn = WorldAddress.PlaceOfDistrict(key) + WorldAddress.DistrictOfKey(key);
        return Task.FromResult(silos[turn % silos.Length]);
    }
}
