using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using OpgaveSim.Grains.Addressing;
using OpgaveSim.Live.Limits;
using OpgaveSim.Live.Plans;
using OpgaveSim.Live.Playing;
using OpgaveSim.Live.Refusals;
using OpgaveSim.Silo.Watching;

namespace OpgaveSim.Live.Server;

/// <summary>The live page and the silo that its actors live in, in one process: served until it is disposed of.</summary>
public sealed class LiveServer : IAsyncDisposable
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly TimeSpan LongestGoodbye = TimeSpan.FromSeconds(1);

    private readonly WebApplication app;
    private readonly Stage stage;
    private readonly CancellationTokenSource ending = new();
    private readonly Teacher teacher = new();
    private readonly RateLimiterOptions turnstile;
    private Task running = Task.CompletedTask;

    private LiveServer(WebApplication app, Stage stage, LiveOptions options)
    {
        (this.app, this.stage) = (app, stage);
        Join = new JoinAddresses(options.Listen, () => Address, options.Certificate?.Name);
        stage.Class?.Addresses = () => [.. Join.Now().Select(address => address.ToString())];
        turnstile = Turnstile.Options(options.Limits, teacher.Is, context => ClassRoutes.SeatOf(stage, context));
    }

    /// <summary>What makes a page the teacher's.</summary>
    public string Token => teacher.Token;

    /// <summary>Where pages are served.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    /// <summary>Where other devices find the page of the class.</summary>
    public JoinAddresses Join { get; }

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
        var app = LiveHost.Build(options, atlas, room);
        var server = new LiveServer(app, new Stage(app.Services.GetRequiredService<IGrainFactory>(), atlas, experiment, options, TimeProvider.System), options);
        server.Map(options, room);
        await server.ServeAsync(options, cancellation);
        server.Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        await server.stage.OpenAsync();
        server.running = Task.Run(() => server.stage.RunAsync(server.ending.Token), CancellationToken.None);
        return server;
    }

    private async Task ServeAsync(LiveOptions options, CancellationToken cancellation)
    {
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException e)
        {
            await app.DisposeAsync();
            throw new IOException(string.Create(CultureInfo.InvariantCulture,
                $"cannot serve at {options.Listen} port {options.Port}: {(e.InnerException is AddressInUseException ? "the port is in use; --port names another" : e.Message)}"), e);
        }
        catch (SocketException e)
        {
            await app.DisposeAsync();
            throw new IOException($"cannot serve at {options.Listen}: {e.Message}", e);
        }
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
        using var patience = new CancellationTokenSource(LiveHost.LongestStop);
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

    private void Map(LiveOptions options, ConnectionRoom room)
    {
        var devices = new Devices();
        var door = new OwnPages(
            IPAddress.IsLoopback(options.Listen),
            path => path.StartsWithSegments(LiveRoutes.Dashboard, StringComparison.OrdinalIgnoreCase) ? OwnPages.NoFrames : Policy,
            options.Certificate is { } certificate ? certificate.IsFor : null,
            (context, status, what) => RefusalInWords.WriteAsync(context, status, LiveFaultTexts.NotOwnPage(what, context.Request.Host.ToString())));
        app.Use((context, next) => room.NoteAsync(context, teacher.Is(context), next));
        app.Use(door.PassAsync);
        app.UseResponseCompression();
        app.UseExceptionHandler(LastWord.Options(options.Tell));
        app.UseStatusCodePages(LastWord.OfStatusAsync);
        app.UseRouting();
        app.UseRateLimiter(turnstile);
        app.Use(new Gatekeeper(stage, teacher, devices).PassAsync);
        new LiveRoutes(stage, teacher, devices, Join, options.Limits, options.Dashboard, ending.Token).Map(app);
    }
}
