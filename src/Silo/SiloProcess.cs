using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using OpgaveSim.Grains;
using Orleans.Configuration;

namespace OpgaveSim.Silo;

/// <summary>A silo in a process of its own, on loopback, that runs until it is told to stop.</summary>
public static class SiloProcess
{
    /// <summary>Runs a silo.</summary>
    /// <param name="siloPort">Port for other silos.</param>
    /// <param name="gatewayPort">Port for clients.</param>
    /// <param name="primary">The silo to join; null: it is the first.</param>
    /// <param name="onUp">Called when it is up.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task RunAsync(int siloPort, int gatewayPort, IPEndPoint? primary, Action onUp, CancellationToken cancellation)
    {
        using var host = Build(siloPort, gatewayPort, primary ?? new IPEndPoint(IPAddress.Loopback, siloPort), new WorldAtlas());
        await host.StartAsync(cancellation);
        onUp();
        try
        {
            await Task.Delay(Timeout.Infinite, cancellation);
        }
        catch (OperationCanceledException)
        {
            await host.StopAsync(CancellationToken.None);
        }
    }

    internal static IHost Build(int siloPort, int gatewayPort, IPEndPoint primary, WorldAtlas atlas, Action<ISiloBuilder>? more = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.UseOrleans(silo =>
        {
            silo.UseLocalhostClustering(siloPort, gatewayPort, primary);
            silo.Configure<ClusterOptions>(SiloSetup.NameCluster);
            silo.AddOpgaveSim(atlas);
            more?.Invoke(silo);
        });
        return builder.Build();
    }
}
