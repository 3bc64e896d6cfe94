using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpgaveSim.Grains.Addressing;
using OpgaveSim.Grains.Contracts;
using OpgaveSim.Silo.Encryption;
using OpgaveSim.Silo.Stores;
using Orleans.Configuration;

namespace OpgaveSim.Silo.Hosting;

/// <summary>A cluster of silos that run elsewhere, reached as a client. It watches who comes and goes.</summary>
public sealed class RemoteCluster : IWorldCluster
{
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(5), BetweenLooks = TimeSpan.FromSeconds(1), LongestLook = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromSeconds(1), LongestStart = TimeSpan.FromSeconds(20);
    private const int MostAttempts = 3;

    private readonly IHost host;
    private readonly CancellationTokenSource lost, done = new();
    private readonly Action<string>? onChange;
    private HashSet<SiloAddress> present;
    private Task watching = Task.CompletedTask;

    private RemoteCluster(IHost host, HashSet<SiloAddress> present, CancellationTokenSource lost, Action<string>? onChange) =>
        (this.host, this.present, this.lost, this.onChange) = (host, present, lost, onChange);

    /// <inheritdoc/>
    public IGrainFactory Grains => host.Services.GetRequiredService<IClusterClient>();

    /// <inheritdoc/>
    public WorldAtlas Atlas { get; } = new();

    /// <inheritdoc/>
    public bool SharesWorlds => false;

    /// <inheritdoc/>
    public int Silos => present.Count;

    /// <inheritdoc/>
    public int Changes { get; private set; }

    /// <inheritdoc/>
    public CancellationToken Lost => lost.Token;

    /// <inheritdoc/>
    public string WhyLost { get; private set; } = "none of its silos can be reached any more";

    /// <summary>Connects.</summary>
    /// <param name="connection">Where the cluster is to be found.</param>
    /// <param name="onChange">Told in words when silos come or go.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="ClusterException">Nobody answers there as a silo of this version of the program.</exception>
    public static Task<RemoteCluster> ConnectAsync(ClusterConnection connection, Action<string>? onChange, CancellationToken cancellation) =>
        ConnectAsync(connection, onChange, LongestStart, cancellation);

    /// <summary>
    /// Connects. A silo that is cut off after it took the client in never answers, so the client starts again; where a store names the silos, it is then given
    /// one that is still there.
    /// </summary>
    /// <param name="connection">Where the cluster is to be found.</param>
    /// <param name="onChange">Told in words when silos come or go.</param>
    /// <param name="patience">How long one attempt may take.</param>
    /// <param name="cancellation">Gives up.</param>
    internal static async Task<RemoteCluster> ConnectAsync(ClusterConnection connection, Action<string>? onChange, TimeSpan patience, CancellationToken cancellation)
    {
        if (connection is StoreConnection store)
        {
            await ClusterCensus.RequireSiloAsync(store, cancellation);
        }

        if (connection is GatewayConnection { Gateway: var gateway, Certificate: { } certificate } && await TlsKnock.RefusalAsync(gateway, certificate, cancellation) is { } refusal)
        {
            throw new ClusterException($"the silo at {gateway} {refusal}");
        }

        for (var attempt = 1; ; attempt++)
        {
            var lost = new CancellationTokenSource();
            var host = Client(connection, lost);
            using var longest = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            longest.CancelAfter(patience);
            try
            {
                await host.StartAsync(longest.Token);
                var cluster = new RemoteCluster(host, await LookAsync(host, longest.Token), lost, onChange);
                cluster.watching = cluster.WatchAsync();
                return cluster;
            }
            catch (Exception e)
            {
                await DropAsync(host, lost);
                cancellation.ThrowIfCancellationRequested();
                var isSilent = e is OperationCanceledException or OrleansLifecycleCanceledException or TimeoutException;
                if (isSilent && attempt < MostAttempts)
                {
                    continue;
                }

                if (!isSilent && e is not OrleansException)
                {
                    throw;
                }

                var why = isSilent && e is not TimeoutException ? $"it was asked {MostAttempts} times and did not answer within {patience.TotalSeconds:0} s" : e.Message.Split('\n')[0].Trim();
                throw new ClusterException(
                    $"no cluster of version {ProgramVersion.Text} answers at {connection}: {why}; is a silo of this version up there{(connection.Certificate is null ? ", and is it one without --tls?" : "?")}");
            }
        }
    }

    /// <summary>Closes the connections of a client that could not be used. One that was still starting has nothing that can be stopped.</summary>
    private static async Task DropAsync(IHost host, CancellationTokenSource lost)
    {
        await host.StopAsync(CancellationToken.None).WaitAsync(LongestStop, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        host.Dispose();
        lost.Dispose();
    }

    private static IHost Client(ClusterConnection connection, CancellationTokenSource lost)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.UseOrleansClient(client =>
        {
            connection.Join(client);
            client.Configure(Membership.Naming(connection.Certificate));
            connection.Certificate?.Encrypt(client);
            client.Configure<ClientMessagingOptions>(options => options.ResponseTimeout = SiloSetup.LongestPhase);
            client.Configure<GatewayOptions>(options => options.GatewayListRefreshPeriod = BetweenLooks);
            var attempts = 0;
            client.UseConnectionRetryFilter(async (_, stop) =>
            {
                await Task.Delay(BetweenAttempts, stop);
                return ++attempts < MostAttempts;
            });
            client.AddClusterConnectionLostHandler((_, _) => lost.Cancel());
        });
        return builder.Build();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await done.CancelAsync();
        await watching;
        using (var longest = new CancellationTokenSource(LongestStop))
        {
            await host.StopAsync(lost.IsCancellationRequested ? longest.Token : CancellationToken.None);
        }

        host.Dispose();
        lost.Dispose();
        done.Dispose();
    }

    private static async Task<HashSet<SiloAddress>> LookAsync(IHost host, CancellationToken cancellation)
    {
        var silos = host.Services.GetRequiredService<IClusterClient>().GetGrain<IClusterGrain>(0).SilosAsync();
        return [.. await silos.AsTask().WaitAsync(LongestLook, cancellation)]; // an answer can be lost with the silo it came through
    }

    private async Task WatchAsync()
    {
        while (!done.IsCancellationRequested && !lost.IsCancellationRequested)
        {
            await Task.Delay(BetweenLooks, done.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            try
            {
                Note(await LookAsync(host, done.Token));
            }
            catch (Exception e) when (e is OrleansException or TimeoutException or OperationCanceledException or ObjectDisposedException)
            {
                // nobody to ask at the moment: the next look tells
            }
            catch (Exception e)
            {
                WhyLost = $"who is in it can no longer be asked: {e.Message.Split('\n')[0].Trim()}";
                await lost.CancelAsync();
                throw;
            }
        }
    }

    private void Note(HashSet<SiloAddress> now)
    {
        if (now.SetEquals(present))
        {
            return;
        }

        var (gone, come) = (present.Except(now).ToArray(), now.Except(present).ToArray());
        present = now;
        Changes++;
        string[] news = [.. gone.Select(silo => $"silo {silo.Endpoint} is gone"), .. come.Select(silo => $"silo {silo.Endpoint} has joined")];
        onChange?.Invoke($"{string.Join(", ", news)}; the cluster has {now.Count}");
    }
}
