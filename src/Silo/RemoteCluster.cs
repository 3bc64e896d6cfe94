using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpgaveSim.Grains;
using Orleans.Configuration;

namespace OpgaveSim.Silo;

/// <summary>A cluster of silos that run elsewhere, reached as a client through a gateway.</summary>
public sealed class RemoteCluster : IWorldCluster
{
    private readonly IHost host;

    private RemoteCluster(IHost host, int silos) => (this.host, Silos) = (host, silos);

    /// <inheritdoc/>
    public IGrainFactory Grains => host.Services.GetRequiredService<IClusterClient>();

    /// <inheritdoc/>
    public WorldAtlas Atlas { get; } = new();

    /// <inheritdoc/>
    public int Silos { get; }

    /// <summary>Connects.</summary>
    /// <param name="gateway">A gateway of the cluster.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="ClusterException">Nobody answers there as a silo of this program.</exception>
    public static async Task<RemoteCluster> ConnectAsync(IPEndPoint gateway, CancellationToken cancellation)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.UseOrleansClient(client =>
        {
            client.UseStaticClustering(gateway);
            client.Configure<ClusterOptions>(SiloSetup.NameCluster);
            client.Configure<ClientMessagingOptions>(options => options.ResponseTimeout = SiloSetup.LongestPhase);
            client.Services.AddModelSerialization();
        });
        var host = builder.Build();
        try
        {
            await host.StartAsync(cancellation);
            var management = host.Services.GetRequiredService<IClusterClient>().GetGrain<IManagementGrain>(0);
            return new RemoteCluster(host, (await management.GetHosts(onlyActive: true, cancellation)).Count);
        }
        catch (Exception e) when (e is OrleansException or TimeoutException)
        {
            host.Dispose();
            throw new ClusterException($"no cluster answers at {gateway}: {e.Message.Split('\n')[0].Trim()}");
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await host.StopAsync(CancellationToken.None);
        host.Dispose();
    }
}
