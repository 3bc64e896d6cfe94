using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpgaveSim.Grains.Addressing;

namespace OpgaveSim.Silo.Hosting;

/// <summary>
/// Silos in this process, on loopback, at free ports, without a gateway: nothing outside can reach them. The first one's
/// membership table serves all.
/// </summary>
public sealed class EmbeddedSilos : IWorldCluster
{
    private readonly List<IHost> hosts = [];
    private readonly CancellationTokenSource lost = new();

    private EmbeddedSilos()
    {
    }

    /// <summary>The worlds of this process; its silos share them.</summary>
    public WorldAtlas Atlas { get; } = new();

    /// <inheritdoc/>
    public bool SharesWorlds => true;

    /// <inheritdoc/>
    public IGrainFactory Grains => hosts[0].Services.GetRequiredService<IGrainFactory>();

    /// <summary>What the first silo has.</summary>
    internal IServiceProvider Services => hosts[0].Services;

    /// <inheritdoc/>
    public int Silos => hosts.Count;

    /// <inheritdoc/>
    public int Changes => 0;

    /// <inheritdoc/>
    public CancellationToken Lost => lost.Token;

    /// <inheritdoc/>
    public string WhyLost { get; private set; } = "";

    /// <summary>Starts silos.</summary>
    /// <param name="count">How many, ≥ 1.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <param name="more">What each silo gets besides; null: nothing.</param>
    public static async Task<EmbeddedSilos> StartAsync(int count, CancellationToken cancellation, Action<ISiloBuilder>? more = null)
    {
        var silos = new EmbeddedSilos();
        try
        {
            var primary = new IPEndPoint(IPAddress.Loopback, FreePort());
            for (var i = 0; i < count; i++)
            {
                var port = i == 0 ? primary.Port : FreePort();
                var host = SiloHost.Build(port, gatewayPort: 0, primary, silos.Atlas, silo =>
                {
                    silo.InOneProcess(silos.Lose);
                    more?.Invoke(silo);
                });
                try
                {
                    await host.StartAsync(cancellation);
                }
                catch
                {
                    host.Dispose(); // one that did not start cannot be stopped
                    throw;
                }

                silos.hosts.Add(host);
            }
        }
        catch
        {
            await silos.DisposeAsync();
            throw;
        }

        return silos;
    }

    /// <summary>Stops the silos, the last first.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var host in Enumerable.Reverse(hosts))
        {
            await host.StopAsync(CancellationToken.None);
            host.Dispose();
        }

        hosts.Clear();
        lost.Dispose();
    }

    private void Lose(string why)
    {
        WhyLost = WhyLost.Length == 0 ? why : WhyLost; // later reasons usually follow from the first
        lost.Cancel();
    }

    /// <summary>A port that is free now.</summary>
    /// <param name="at">At which address; null: loopback.</param>
    public static int FreePort(IPAddress? at = null)
    {
        using var listener = new TcpListener(at ?? IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
