using Microsoft.Extensions.Hosting;

namespace OpgaveSim.Grains.Addressing;

/// <summary>
/// Ends actors and tables that are left behind on this silo. Their addresses are computed from who is in the cluster, so when silos come or go
/// most of them are elsewhere from then on: nobody can reach the old ones to end them, and a million would stay in memory.
/// </summary>
/// <param name="membership">The cluster's members.</param>
/// <param name="here">This silo.</param>
internal sealed class LeftBehind(IClusterMembershipService membership, ILocalSiloDetails here) : BackgroundService, IActivationWorkingSetObserver
{
    private const int Window = 64;

    /// <summary>By then all silos know of a change, and what was on its way by the old addresses has come.</summary>
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(5);

    private static readonly DeactivationReason Reason =
        new(DeactivationReasonCode.ShuttingDown, "silos came or went, and its address is elsewhere");

    private readonly HashSet<IGrainContext> living = [];

    /// <summary>How many actors and tables live here.</summary>
    public int Living
    {
        get
        {
            lock (living)
            {
                return living.Count;
            }
        }
    }

    /// <inheritdoc/>
    public void OnAdded(IActivationWorkingSetMember member)
    {
        if (member is IGrainContext context && WorldAddress.IsComputed(context.GrainId.Type))
        {
            lock (living)
            {
                living.Add(context);
            }
        }
    }

    /// <inheritdoc/>
    public void OnDeactivated(IActivationWorkingSetMember member)
    {
        if (member is IGrainContext context)
        {
            lock (living)
            {
                living.Remove(context);
            }
        }
    }

    /// <inheritdoc/>
    public void OnActive(IActivationWorkingSetMember member)
    {
    }

    /// <inheritdoc/>
    public void OnIdle(IActivationWorkingSetMember member)
    {
    }

    /// <inheritdoc/>
    public void OnEvicted(IActivationWorkingSetMember member)
    {
    }

    /// <inheritdoc/>
    public void OnDeactivating(IActivationWorkingSetMember member)
    {
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var _ in membership.MembershipUpdates.WithCancellation(stoppingToken))
        {
            await EndAsync(stoppingToken);
            await Task.Delay(Settled, stoppingToken);
            await EndAsync(stoppingToken);
        }
    }

    /// <summary>Ends them a window at a time, so that the silo has time for others; each is judged by who is there at that moment.</summary>
    private async Task EndAsync(CancellationToken cancellation)
    {
        foreach (var window in Elsewhere(All()).Chunk(Window))
        {
            var ending = Elsewhere(window);
            foreach (var one in ending)
            {
                one.Deactivate(Reason, cancellation);
            }

            await Task.WhenAll(ending.Select(one => one.Deactivated)).WaitAsync(Settled, cancellation)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing); // one that hangs holds the others up no longer
            cancellation.ThrowIfCancellationRequested();
        }
    }

    private IGrainContext[] All()
    {
        lock (living)
        {
            return [.. living];
        }
    }

    /// <summary>Those whose address is elsewhere; none while this silo does not take part itself.</summary>
    private IGrainContext[] Elsewhere(IGrainContext[] among)
    {
        var silos = ComputedAddresses.Active(membership.CurrentSnapshot);
        return silos.Contains(here.SiloAddress)
            ? [.. among.Where(one => !here.SiloAddress.Equals(WorldAddress.SiloOf(one.GrainId, silos)))]
            : [];
    }
}
