using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using OpgaveSim.Grains.Addressing;
using OpgaveSim.Silo.Stores;
using OpgaveSim.Silo.Watching;
using Orleans.Configuration;
using Orleans.Dashboard;

namespace OpgaveSim.Silo.Hosting;

/// <summary>Builds the hosts of silos.</summary>
internal static class SiloHost
{
    /// <summary>What tells, with a trace, of calls to a silo that is gone; what matters of it is told in words elsewhere.</summary>
    private static readonly string[] OfSilosGone = ["Orleans.Runtime.GrainCallCancellationManager", "Orleans.Runtime.GrainDirectory.ClientDirectory"];

    /// <summary>A world that nobody asked about for so long was begun by somebody who is gone.</summary>
    private static readonly TimeSpan AbandonAfter = TimeSpan.FromMinutes(1);

    /// <summary>A silo on loopback that finds others of its process through one of them.</summary>
    public static IHost Build(int siloPort, int gatewayPort, IPEndPoint primary, WorldAtlas atlas, Action<ISiloBuilder>? more = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        Log(builder.Logging);
        builder.UseOrleans(silo =>
        {
            silo.UseLocalhostClustering(siloPort, gatewayPort, primary);
            silo.Configure<ClusterOptions>(Membership.NameCluster);
            silo.AddOpgaveSim(atlas);
            more?.Invoke(silo);
        });
        return builder.Build();
    }

    /// <summary>A silo as planned, with health and dashboard where they are wanted.</summary>
    public static IHost Build(SiloPlan plan, SiloEnd end)
    {
        if (plan.HealthPort is null && plan.DashboardPort is null)
        {
            var bare = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
            Log(bare.Logging);
            bare.UseOrleans(silo => Furnish(silo, plan, end));
            return bare.Build();
        }

        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        Log(builder.Logging);
        builder.Services.AddRoutingCore();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            if (plan.HealthPort is { } health)
            {
                kestrel.Listen(plan.Listen, health);
            }

            if (plan.DashboardPort is { } dashboard && dashboard != plan.HealthPort)
            {
                kestrel.Listen(IPAddress.Loopback, dashboard);
            }
        });
        builder.UseOrleans(silo =>
        {
            Furnish(silo, plan, end);
            if (plan.DashboardPort is not null)
            {
                silo.UseInMemoryReminderService();
                silo.AddDashboard();
            }
        });
        var app = builder.Build();
        var door = new SiloDoor(plan.HealthPort);
        app.Use(door.PassAsync);
        app.UseRouting();
        SiloHealth.Map(app);
        if (plan.DashboardPort is not null)
        {
            app.MapOrleansDashboard("/");
        }

        return app;
    }

    /// <summary>Gives a silo what its plan says.</summary>
    internal static void Furnish(ISiloBuilder silo, SiloPlan plan, SiloEnd end)
    {
        silo.Configure<EndpointOptions>(endpoint =>
        {
            (endpoint.SiloPort, endpoint.GatewayPort) = (plan.SiloPort, plan.GatewayPort);
            endpoint.AdvertisedIPAddress = plan.Advertise;
            endpoint.SiloListeningEndpoint = new IPEndPoint(plan.Listen, plan.SiloPort);
            endpoint.GatewayListeningEndpoint = new IPEndPoint(plan.Listen, plan.GatewayPort);
        });
        if (plan.Store is { } store)
        {
            store.Join(silo);
            silo.Configure<ClusterMembershipOptions>(Membership.NoticeSoon);
        }
        else
        {
            silo.UseLocalhostClustering(plan.SiloPort, plan.GatewayPort, plan.Primary ?? new IPEndPoint(IPAddress.Loopback, plan.SiloPort));
        }

        silo.Configure(Membership.Naming(plan.Certificate));
        plan.Certificate?.Encrypt(silo);
        if (plan.IsInKubernetes)
        {
            silo.UseKubernetesHosting();
        }

        Report(silo, end);
        silo.AddOpgaveSim(new WorldAtlas(), AbandonAfter).EndLeftBehind();
        if (plan.Metrics is { } metrics)
        {
            SiloMetrics.Send(silo, metrics);
        }
    }

    /// <summary>Lets a silo that cannot go on say so instead of breaking off the process.</summary>
    internal static void Report(ISiloBuilder silo, SiloEnd end) => silo.Services.AddSingleton<IFatalErrorHandler>(services =>
    {
        end.Status = () => services.GetRequiredService<ISiloStatusOracle>().CurrentStatus; // not before it is asked: it needs this handler itself
        return end;
    });

    private static void Log(ILoggingBuilder logging)
    {
        logging.AddConsole(console => console.FormatterName = PlainLog.FormatterName).AddConsoleFormatter<PlainLog, ConsoleFormatterOptions>();
        logging.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        logging.SetMinimumLevel(LogLevel.Error);
        foreach (var category in OfSilosGone)
        {
            logging.AddFilter(category, LogLevel.None);
        }
    }
}
