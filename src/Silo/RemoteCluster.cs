using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpgaveSim.Grains;
using Orleans.Configuration;

namespace OpgaveSim.Silo;

/// <summary>A cluster of silos that run elsewhere, reached as a client through a gateway.</summary>
public sealed class RemoteCluster : IWorldCluster
{
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(5);
    private readonly IHost host;
    private readonly CancellationTokenSource lost;

    private RemoteCluster(IHost host, int silos, CancellationTokenSource lost) => (this.host, Silos, this.lost) = (host, silos, lost);

    /// <inheritdoc/>
    public IGrainFactory Grains => host.Services.GetRequiredService<IClusterClient>();

    /// <inheritdoc/>
    public WorldAtlas Atlas { get; } = new();

    /// <inheritdoc/>
    public int Silos { get; }

    /// <inheritdoc/>
    public CancellationToken Lost => lost.Token;

    /// <summary>Connects.</summary>
    /// <param name="gateway">A gateway of the cluster.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="ClusterException">Nobody answers there as a silo of this program.</exception>
    public static async Task<RemoteCluster> ConnectAsync(IPEndPoint gateway, CancellationToken cancellation)
    {
        var lost = new CancellationTokenSource();
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.UseOrleansClient(client =>
        {
            client.UseStaticClustering(gateway);
            client.Configure<ClusterOptions>(SiloSetup.NameCluster);
            client.Configure<ClientMessagingOptions>(options => options.ResponseTimeout = SiloSetup.LongestPhase);
            client.AddClusterConnectionLostHandler((_, _) => lost.Cancel());
            client.Services.AddModelSerialization();
        });
        var host = builder.Build();
        try
        {
            await host.StartAsync(cancellation);
            var management = host.Services.GetRequiredService<IClusterClient>().GetGrain<IManagementGrain>(0);
            return new RemoteCluster(host, (await management.GetHosts(onlyActive: true, cancellation)).Count, lost);
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
        using (var longest = new CancellationTokenSource(LongestStop))
        {
            await host.StopAsync(lost.IsCancellationRequested ? longest.Token : CancellationToken.None);
        }

        host.Dispose();
        lost.Dispose();
    }
}
