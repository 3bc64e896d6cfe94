using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpgaveSim.Silo.Encryption;
using Orleans.Configuration;
using StackExchange.Redis;

namespace OpgaveSim.Silo.Stores;

/// <summary>Which clusters have silos that live, by a store. Two versions do not share one, and neither do an encrypted cluster and another.</summary>
internal static class ClusterCensus
{
    private static readonly TimeSpan SilentFor = Membership.AliveEvery * 4;

    /// <summary>Says no when silos live there that cannot be of one cluster with this program.</summary>
    /// <exception cref="ClusterException">They do, or the store cannot be reached.</exception>
    /// <returns>Whether the store knows of a cluster of this version and its certificates.</returns>
    public static async Task<bool> RefuseOthersAsync(StoreConnection store, CancellationToken cancellation)
    {
        var (own, ids) = (ClusterName.Of(store.Certificate), await store.ClusterIdsAsync(cancellation));
        foreach (var id in ids)
        {
            if (id != own && await LivingAsync(store, id, cancellation) is > 0 and var silos)
            {
                throw new ClusterException($"the cluster at {store} {Difference(id, silos, store.Certificate)}");
            }
        }

        return ids.Contains(own);
    }

    /// <summary>Says no when no silo of this version and its certificates lives there.</summary>
    /// <exception cref="ClusterException">None does, or the store cannot be reached.</exception>
    public static async Task RequireSiloAsync(StoreConnection store, CancellationToken cancellation)
    {
        if (!await RefuseOthersAsync(store, cancellation) || await LivingAsync(store, ClusterName.Of(store.Certificate), cancellation) == 0)
        {
            throw new ClusterException($"no silo is up at {store}; start one with: opgavesim silo --cluster {store}{(store.Certificate is null ? "" : " --tls FILE")}");
        }
    }

    /// <summary>By what a cluster is another, in words that follow its name, with the remedy.</summary>
    internal static string Difference(string id, int silos, ClusterCertificate? own) =>
        ClusterName.Version(id) != ProgramVersion.Text
            ? $"is of version {ClusterName.Version(id)} ({silos} silos), and this is {ProgramVersion.Text}; all silos and programs of a cluster must be of one version"
        : ClusterName.Mark(id) is not { } mark ? $"is not encrypted ({silos} silos), and this would be by --tls; start its silos with --tls too, or leave it out here"
        : own is null ? $"is encrypted ({silos} silos); give the certificate of a member by --tls FILE"
        : $"has certificates of another authority, with the mark {mark} ({silos} silos), and that of --tls has the mark {own.Mark}; give all silos and programs of a cluster certificates of one authority";

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
        try
        {
            await table.InitializeMembershipTableAsync(false, cancellation).WaitAsync(StoreConnection.Patience, cancellation);
            var data = await table.ReadAllAsync(cancellation).WaitAsync(StoreConnection.Patience, cancellation);
            var since = TimeProvider.System.GetUtcNow().UtcDateTime - SilentFor;
            return data.Members.Count(member => member.Item1.Status == SiloStatus.Active && member.Item1.IAmAliveTime > since);
        }
        catch (Exception e) when (e is TimeoutException or RedisException or DbException)
        {
            throw new ClusterException($"the store {store} does not answer any more within {StoreConnection.Patience.TotalSeconds:0} s; try again when it does");
        }
    }
}
