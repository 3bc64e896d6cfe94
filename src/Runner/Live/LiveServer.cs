using OpgaveSim.Silo.Stores;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpgaveSim.Grains;
using OpgaveSim.Silo;
using OpgaveSim.Silo.Watching;
using Orleans.Configuration;
using Orleans.Dashboard;

namespace OpgaveSim.Runner.Live;

/// <summary>The live page and the silo that its actors live in, in one process: served until it is disposed of.</summary>
public sealed class LiveServer : IAsyncDisposable
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private const int MostBody = 16 * 1024;
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(2.5), LongestGoodbye = TimeSpan.FromSeconds(1);

    private readonly WebApplication app;
    private readonly Stage stage;
    private readonly CancellationTokenSource ending = new();
    private readonly Teacher teacher = new();
    private readonly RateLimiterOptions turnstile;
    private Task running = Task.CompletedTask;

    private LiveServer(WebApplication app, Stage stage, LiveOptions options)
    {
        (this.app, this.stage) = (app, stage);
        turnstile = Turnstile.Options(options.Limits, teacher.Is);
    }

    /// <summary>What makes a page the teacher's.</summary>
    public string Token => teacher.Token;

    /// <summary>Where pages are served.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    /// <summary>The stage.</summary>
    public Stage Stage => stage;

    /// <summary>Starts to serve.</summary>
    /// <param name="experiment">What is shown.</param>
    /// <param name="options">How.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="IOException">The port is in use, or the address is not this machine's.</exception>
    public static async Task<LiveServer> StartAsync(LiveExperiment experiment, LiveOptions options, CancellationToken cancellation)
    {
        var atlas = new WorldAtlas();
        var room = new ConnectionRoom(options.Limits.Connections, options.Limits.ConnectionsOfOneAddress);
        var app = Build(options, atlas, room);
        var server = new LiveServer(app, new Stage(app.Services.GetRequiredService<IGrainFactory>(), atlas, experiment, options, TimeProvider.System), options);
        server.Map(options, room);
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException e)
        {
            await app.DisposeAsync();
            throw new IOException(string.Create(CultureInfo.InvariantCulture,
                $"cannot serve at {options.Listen} port {options.Port}: {(e.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException ? "the port is in use; --port names another" : e.Message)}"), e);
        }
        catch (System.Net.Sockets.SocketException e)
        {
            await app.DisposeAsync();
            throw new IOException($"cannot serve at {options.Listen}: {e.Message}", e);
        }

        server.Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        await server.stage.OpenAsync();
        server.running = Task.Run(() => server.stage.RunAsync(server.ending.Token), CancellationToken.None);
        return server;
    }

    /// <summary>Waits until it is told to end, or the stage fails.</summary>
    /// <param name="cancellation">Ends it.</param>
    public async Task RunAsync(CancellationToken cancellation)
    {
        try
        {
            await running.WaitAsync(cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // that is how it ends
        }
    }

    /// <summary>Ends it within five seconds: streams at once, then the worlds and the silo, as far as they are not in the middle of something.</summary>
    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await Task.WhenAny(running, Task.Delay(LongestGoodbye)); // longer in the middle of a round of a large world; its activations go with the process
        await Task.WhenAny(stage.DisposeAsync().AsTask(), Task.Delay(LongestGoodbye));
        using var patience = new CancellationTokenSource(LongestStop);
        try
        {
            await app.StopAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            // what it holds of worlds is not worth more time
        }

        await app.DisposeAsync();
        turnstile.GlobalLimiter?.Dispose();
        ending.Dispose();
    }

    private static WebApplication Build(LiveOptions options, WorldAtlas atlas, ConnectionRoom room)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MostBody;
            kestrel.Limits.MaxRequestLineSize = 4 * 1024;
            kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
            kestrel.Limits.RequestHeadersTimeout = options.Limits.Headers;
            kestrel.Limits.KeepAliveTimeout = options.Limits.Quiet;
            kestrel.Listen(options.Listen, options.Port, listen =>
            {
                listen.Protocols = HttpProtocols.Http1;
                listen.Use(room.Admit);
            });
        });
        builder.Services.AddRouting();
        builder.Services.AddRateLimiter(_ => { });
        builder.Services.AddResponseCompression(compression => compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "text/event-stream", "image/svg+xml"]);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = LongestStop);
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.SetMinimumLevel(LogLevel.Error).AddFilter("Microsoft.Extensions.Hosting", LogLevel.None); // said in words by who starts it
        builder.Host.UseOrleans(silo =>
        {
            silo.UseLocalhostClustering(EmbeddedSilos.FreePort(), gatewayPort: 0);
            silo.Configure<ClusterOptions>(Membership.NameCluster);
            silo.AddOpgaveSim(atlas);
            if (options.Dashboard)
            {
                silo.UseInMemoryReminderService();
                silo.AddDashboard();
            }
        });
        return builder.Build();
    }

    private void Map(LiveOptions options, ConnectionRoom room)
    {
        var routes = new LiveRoutes(stage, teacher, new Devices(), options.Dashboard, ending.Token);
        var door = new OwnPages(IPAddress.IsLoopback(options.Listen), path =>
            path.StartsWithSegments(LiveRoutes.Dashboard, StringComparison.OrdinalIgnoreCase) ? OwnPages.NoFrames : Policy);
        app.Use((context, next) => NoteAsync(context, next, room));
        app.Use(door.PassAsync);
        app.UseExceptionHandler(LastWord.Options(options.Tell));
        app.UseStatusCodePages(LastWord.OfStatusAsync);
        app.UseResponseCompression();
        app.UseRouting();
        app.UseRateLimiter(turnstile);
        app.Use(routes.GuardDashboardAsync);
        routes.Map(app);
    }

    /// <summary>Notes over which connection a request comes, and whether it is the teacher's, so that the right ones are closed when room is needed.</summary>
    private async Task NoteAsync(HttpContext context, RequestDelegate next, ConnectionRoom room)
    {
        var guest = context.Features.GetRequiredFeature<Guest>();
        guest.IsTeacher |= teacher.Is(context);
        room.Begin(guest);
        try
        {
            await next(context);
        }
        finally
        {
            ConnectionRoom.End(guest);
        }
    }
}
