using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Configuration;

namespace OpgaveSim.Silo.Stores;

/// <summary>Which versions of the program have silos that live, by a store. Two versions do not share one.</summary>
internal static class ClusterCensus
{
    private static readonly TimeSpan SilentFor = Membership.AliveEvery * 4;

    /// <summary>Says no when silos of another version live there.</summary>
    /// <exception cref="ClusterException">They do, or the store cannot be reached.</exception>
    /// <returns>Whether the store knows of a cluster of this version.</returns>
    public static async Task<bool> RefuseOthersAsync(StoreConnection store, CancellationToken cancellation)
    {
        var ids = await store.ClusterIdsAsync(cancellation);
        foreach (var id in ids)
        {
            if (id != ProgramVersion.ClusterId && await LivingAsync(store, id, cancellation) is > 0 and var silos)
            {
                throw new ClusterException(
                    $"the cluster at {store} is of version {ProgramVersion.OfCluster(id)} ({silos} silos), and this is {ProgramVersion.Text}; all silos and programs of a cluster must be of one version");
            }
        }

        return ids.Contains(ProgramVersion.ClusterId);
    }

    /// <summary>Says no when no silo of this version lives there.</summary>
    /// <exception cref="ClusterException">None does, or the store cannot be reached.</exception>
    public static async Task RequireSiloAsync(StoreConnection store, CancellationToken cancellation)
    {
        if (!await RefuseOthersAsync(store, cancellation) || await LivingAsync(store, ProgramVersion.ClusterId, cancellation) == 0)
        {
            throw new ClusterException($"no silo is up at {store}; start one with: opgavesim silo --cluster {store}");
        }
    }

    private static async Task<int> LivingAsync(StoreConnection store, string clusterId, CancellationToken cancellation)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.UseOrleans(silo =>
        {
            store.Join(silo);
            silo.Configure<ClusterOptions>(cluster => (cluster.ClusterId, cluster.ServiceId) = (clusterId, "opgavesim"));
        });
        using var host = builder.Build(); // not started: only its table is asked
        var table = host.Services.GetRequiredService<IMembershipTable>();
        await table.InitializeMembershipTableAsync(false, cancellation).WaitAsync(StoreConnection.Patience, cancellation);
        var data = await table.ReadAllAsync(cancellation).WaitAsync(StoreConnection.Patience, cancellation);
        var since = TimeProvider.System.GetUtcNow().UtcDateTime - SilentFor;
        return data.Members.Count(member => member.Item1.Status == SiloStatus.Active && member.Item1.IAmAliveTime > since);
    }
}
