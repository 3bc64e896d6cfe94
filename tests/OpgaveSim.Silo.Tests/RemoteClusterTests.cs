using System.IO.Pipelines;
using System.Net;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Hosting;
using OpgaveSim.Grains.Addressing;
using OpgaveSim.Silo.Hosting;
using OpgaveSim.Silo.Stores;
using Orleans.Configuration;

namespace OpgaveSim.Silo.Tests;

/// <summary>A program that connects to a cluster while a silo of it is cut off.</summary>
public class RemoteClusterTests
{
    [Fact]
    public async Task A_silo_that_takes_it_in_and_then_falls_silent_is_tried_again()
    {
        await using var silo = await FallsSilent.StartAsync(times: 1);
        await using var cluster = await RemoteCluster.ConnectAsync(new GatewayConnection(silo.Gateway), null, TimeSpan.FromSeconds(10), default);
        Assert.Equal(1, cluster.Silos);
        Assert.InRange(silo.Connections, 2, 3);
    }

    [Fact]
    public async Task A_silo_that_stays_silent_is_given_up_in_words()
    {
        await using var silo = await FallsSilent.StartAsync(times: int.MaxValue);
        var told = await Assert.ThrowsAsync<ClusterException>(() => RemoteCluster.ConnectAsync(new GatewayConnection(silo.Gateway), null, TimeSpan.FromSeconds(1), default));
        Assert.Contains($"answers at {silo.Gateway}: it was asked 3 times and did not answer within 1 s; is a silo of this version up there", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_gives_up_does_not_wait_for_a_silent_silo()
    {
        using var giveUp = new CancellationTokenSource();
        await using var silo = await FallsSilent.StartAsync(times: int.MaxValue, giveUp.Cancel);
        var connecting = RemoteCluster.ConnectAsync(new GatewayConnection(silo.Gateway), null, TimeSpan.FromHours(1), giveUp.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => connecting.WaitAsync(TimeSpan.FromMinutes(1)));
    }

    /// <summary>A silo that greets clients and then hears nothing more of the first of them, as when it is cut off.</summary>
    private sealed class FallsSilent : IAsyncDisposable
    {
        private readonly IHost host;
        private readonly int times;
        private readonly Action silent;

        private FallsSilent(int times, Action silent)
        {
            (this.times, this.silent) = (times, silent);
            var primary = new IPEndPoint(IPAddress.Loopback, EmbeddedSilos.FreePort());
            host = SiloHost.Build(primary.Port, Gateway.Port, primary, new WorldAtlas(), silo =>
                silo.Configure<SiloConnectionOptions>(options => options.ConfigureGatewayInboundConnection(builder => builder.Use(next => context => TakeInAsync(next, context)))));
        }

        public IPEndPoint Gateway { get; } = new(IPAddress.Loopback, EmbeddedSilos.FreePort());

        public int Connections { get; private set; }

        public static async Task<FallsSilent> StartAsync(int times, Action? silent = null)
        {
            var silo = new FallsSilent(times, silent ?? (() => { }));
            await silo.host.StartAsync();
            return silo;
        }

        public async ValueTask DisposeAsync()
        {
            await host.StopAsync(new CancellationToken(canceled: true));
            host.Dispose();
        }

        private async Task TakeInAsync(ConnectionDelegate next, ConnectionContext context)
        {
            if (++Connections <= times)
            {
                var greeting = new Pipe();
                var heard = await context.Transport.Input.ReadAsync();
                foreach (var part in heard.Buffer)
                {
                    await greeting.Writer.WriteAsync(part);
                }

                context.Transport.Input.AdvanceTo(heard.Buffer.End);
                context.Transport = new Heard(greeting.Reader, context.Transport.Output);
                silent();
            }

            await next(context);
        }

        private sealed record Heard(PipeReader Input, PipeWriter Output) : IDuplexPipe;
    }
}
