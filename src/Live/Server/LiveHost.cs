using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using OpgaveSim.Grains.Addressing;
using OpgaveSim.Live.Limits;
using OpgaveSim.Live.Protocol;
using OpgaveSim.Silo.Hosting;
using OpgaveSim.Silo.Stores;
using Orleans.Configuration;
using Orleans.Dashboard;

namespace OpgaveSim.Live.Server;

/// <summary>The host of a live page: a silo and a web server in one process.</summary>
internal static class LiveHost
{
    /// <summary>How long it may take to stop.</summary>
    public static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(2.5);

    /// <summary>How long a question to a class can stay open: the teacher may pause it over a break.</summary>
    private static readonly TimeSpan LongestLesson = TimeSpan.FromDays(1);

    private const int MostBody = 16 * 1024, MostLine = 4 * 1024, MostHeaders = 16 * 1024;

    /// <summary>Builds it; nothing is mapped yet.</summary>
    /// <param name="options">Options.</param>
    /// <param name="atlas">The worlds of the process.</param>
    /// <param name="room">Room for connections.</param>
    public static WebApplication Build(LiveOptions options, WorldAtlas atlas, ConnectionRoom room)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Set(kestrel, options, room));
        builder.Services.AddRouting();
        builder.Services.AddRateLimiter(_ => { });
        builder.Services.AddResponseCompression(compression => compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"]);
        builder.Services.ConfigureHttpJsonOptions(json => LiveJson.Set(json.SerializerOptions));
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true); // the last word says it
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = LongestStop);
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.SetMinimumLevel(LogLevel.Error).AddFilter("Microsoft.Extensions.Hosting", LogLevel.None); // said in words by who starts it
        builder.Host.UseOrleans(silo => Set(silo, options, atlas));
        return builder.Build();
    }

    private static void Set(KestrelServerOptions kestrel, LiveOptions options, ConnectionRoom room)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = MostBody;
        kestrel.Limits.MaxRequestLineSize = MostLine;
        kestrel.Limits.MaxRequestHeadersTotalSize = MostHeaders;
        kestrel.Limits.RequestHeadersTimeout = options.Limits.Headers;
        kestrel.Limits.KeepAliveTimeout = options.Limits.Quiet;
        kestrel.Listen(options.Listen, options.Port, listen =>
        {
            listen.Protocols = HttpProtocols.Http1;
            listen.Use(room.Admit);
            if (options.Certificate is { } certificate)
            {
                listen.UseHttps(new HttpsConnectionAdapterOptions
                {
                    ServerCertificate = certificate.Own, ServerCertificateChain = certificate.Chain, HandshakeTimeout = options.Limits.Headers,
                });
            }
        });
    }

    private static void Set(ISiloBuilder silo, LiveOptions options, WorldAtlas atlas)
    {
        silo.UseLocalhostClustering(EmbeddedSilos.FreePort(), gatewayPort: 0);
        silo.Configure<ClusterOptions>(Membership.NameCluster);
        silo.AddOpgaveSim(atlas).InOneProcess(options.Tell);
        if (options.IsPlayed)
        {
            silo.Configure<SiloMessagingOptions>(messaging => (messaging.ResponseTimeout, messaging.MaxRequestProcessingTime) = (LongestLesson, LongestLesson));
        }

        if (options.Dashboard)
        {
            silo.UseInMemoryReminderService();
            silo.AddDashboard();
        }
    }
}
