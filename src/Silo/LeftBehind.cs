using Microsoft.Extensions.Hosting;
using OpgaveSim.Grains;

namespace OpgaveSim.Silo;

/// <summary>
/// Ends actors and tables that are left behind on this silo. Their addresses are computed from who is in the cluster, so when silos come or go
/// most of them are elsewhere from then on: nobody can reach the old ones to end them, and a million would stay in memory.
/// </summary>
/// <param name="membership">The cluster's members.</param>
/// <param name="here">This silo.</param>
internal sealed class LeftBehind(IClusterMembershipService membership, ILocalSiloDetails here)
    : BackgroundService, IConfigureGrainContextProvider, IConfigureGrainContext
{
    private const int Fewest = 1_024;

    private readonly Lock gate = new();
    private readonly List<IGrainContext> living = [];
    private int most = Fewest;

    /// <inheritdoc/>
    public bool TryGetConfigurator(GrainType grainType, Orleans.Metadata.GrainProperties properties, out IConfigureGrainContext configurator)
    {
        configurator = this;
        return WorldAddress.IsComputed(grainType);
    }

    /// <summary>Notes an actor or table that comes to life.</summary>
    public void Configure(IGrainContext context)
    {
        lock (gate)
        {
            living.Add(context);
            if (living.Count >= most)
            {
                living.RemoveAll(one => one.GrainInstance is IRetiring { IsRetired: true });
                most = Math.Max(Fewest, 2 * living.Count);
            }
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var snapshot in membership.MembershipUpdates.WithCancellation(stoppingToken))
        {
            var silos = ComputedAddresses.Active(snapshot);
            if (silos.Contains(here.SiloAddress))
            {
                End(silos);
            }
        }
    }

    private void End(SiloAddress[] silos)
    {
        IGrainContext[] left;
        lock (gate)
        {
            bool IsElsewhere(IGrainContext one) => !here.SiloAddress.Equals(WorldAddress.SiloOf(one.GrainId, silos));
            left = [.. living.Where(IsElsewhere)];
            living.RemoveAll(IsElsewhere);
        }

        var reason = new DeactivationReason(DeactivationReasonCode.ShuttingDown, "silos came or went, and its address is elsewhere");
        foreach (var one in left)
        {
            one.Deactivate(reason);
        }
    }
}
