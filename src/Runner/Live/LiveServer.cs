using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpgaveSim.Grains;
using OpgaveSim.Runner.Input;
using OpgaveSim.Silo;
using Orleans.Configuration;
using Orleans.Dashboard;

namespace OpgaveSim.Runner.Live;

/// <summary>The live page and the silo that its actors live in, in one process: served until it is disposed of.</summary>
public sealed class LiveServer : IAsyncDisposable
{
    private const int MostWatchers = 500, MostBody = 16 * 1024, MostQuestions = 16;
    private const string TokenHeader = "X-OpgaveSim-Token", TeacherCookie = "opgavesim-teacher";
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(3);

    private readonly WebApplication app;
    private readonly Stage stage;
    private readonly LiveOptions options;
    private readonly CancellationTokenSource ending = new();
    private readonly SemaphoreSlim questions = new(MostQuestions);
    private readonly byte[] token;
    private Task running = Task.CompletedTask;

    private LiveServer(WebApplication app, Stage stage, LiveOptions options)
    {
        (this.app, this.stage, this.options) = (app, stage, options);
        Token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        token = Encoding.ASCII.GetBytes(Token);
    }

    /// <summary>What makes a page the teacher's.</summary>
    public string Token { get; }

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
        var app = Build(options, atlas);
        var server = new LiveServer(app, new Stage(app.Services.GetRequiredService<IGrainFactory>(), atlas, experiment, options, TimeProvider.System), options);
        server.Map();
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

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await running.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        try
        {
            await stage.DisposeAsync().AsTask().WaitAsync(LongestStop);
        }
        catch (TimeoutException)
        {
            // a large world is in the middle of a round; its activations go with the process
        }

        using var patience = new CancellationTokenSource(LongestStop);
        await app.StopAsync(patience.Token);
        await app.DisposeAsync();
        ending.Dispose();
        questions.Dispose();
    }

    private static WebApplication Build(LiveOptions options, WorldAtlas atlas)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MostBody;
            kestrel.Limits.MaxRequestLineSize = 4 * 1024;
            kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
            kestrel.Limits.MaxConcurrentConnections = 2 * MostWatchers;
            kestrel.Limits.MinResponseDataRate = null; // a slow page is cut off by its stream
            kestrel.Listen(options.Listen, options.Port, listen => listen.Protocols = HttpProtocols.Http1);
        });
        builder.Services.AddRouting();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = LongestStop);
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.SetMinimumLevel(LogLevel.Error).AddFilter("Microsoft.Extensions.Hosting", LogLevel.None); // said in words by who starts it
        builder.Host.UseOrleans(silo =>
        {
            silo.UseLocalhostClustering(EmbeddedSilos.FreePort(), gatewayPort: 0);
            silo.Configure<ClusterOptions>(SiloSetup.NameCluster);
            silo.AddOpgaveSim(atlas);
            if (options.Dashboard)
            {
                silo.UseInMemoryReminderService();
                silo.AddDashboard();
            }
        });
        return builder.Build();
    }

    private void Map()
    {
        var door = new LiveDoor(IPAddress.IsLoopback(options.Listen));
        app.Use(door.PassAsync);
        app.Use(DashboardForTeacherAsync);
        app.UseRouting();
        foreach (var asset in LiveAssets.All)
        {
            app.MapGet(asset.Path, context => asset.WriteAsync(context));
        }

        app.MapGet("/events", WatchAsync);
        app.MapGet("/actor", context => AskAsync(context, "actor", stage.ActorAsync));
        app.MapGet("/table", context => AskAsync(context, "issue", stage.TableAsync));
        app.MapPost("/orders", OrderAsync);
        app.MapPost("/votes", VoteAsync);
        app.MapPost("/teacher", GreetAsync);
        if (options.Dashboard)
        {
            app.MapOrleansDashboard(routePrefix: "/dashboard");
        }
    }

    private Task WatchAsync(HttpContext context) => stage.Watchers >= MostWatchers
        ? LiveDoor.RefuseAsync(context, StatusCodes.Status503ServiceUnavailable, $"{MostWatchers} pages watch already")
        : new WatchStream(stage, TimeProvider.System).RunAsync(context, ending.Token);

    private async Task AskAsync(HttpContext context, string name, Func<int, int, Task<object?>> ask)
    {
        if (!int.TryParse(context.Request.Query["world"], NumberStyles.None, CultureInfo.InvariantCulture, out var side) || side > 1
            || !int.TryParse(context.Request.Query[name], NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            await LiveDoor.RefuseAsync(context, StatusCodes.Status400BadRequest, $"world=0 or 1 and {name}=a number are needed");
            return;
        }

        if (!await questions.WaitAsync(TimeSpan.FromSeconds(2), context.RequestAborted))
        {
            await LiveDoor.RefuseAsync(context, StatusCodes.Status429TooManyRequests, "too many questions at once");
            return;
        }

        try
        {
            await (await ask(side, id) is { } told
                ? WriteAsync(context, told)
                : LiveDoor.RefuseAsync(context, StatusCodes.Status404NotFound, $"there is no {name} {id}"));
        }
        catch (NobodyHereException e)
        {
            await LiveDoor.RefuseAsync(context, StatusCodes.Status404NotFound, e.Message);
        }
        catch (Exception e) when (WorldLostException.IsBehind(e))
        {
            await LiveDoor.RefuseAsync(context, StatusCodes.Status503ServiceUnavailable, "the worlds began anew meanwhile, or are too busy to answer; ask again");
        }
        finally
        {
            questions.Release();
        }
    }

    private async Task OrderAsync(HttpContext context)
    {
        if (!IsTeacher(context.Request.Headers[TokenHeader]))
        {
            await LiveDoor.RefuseAsync(context, StatusCodes.Status403Forbidden, "only the teacher's page steers");
        }
        else if (await ReadAsync<StageOrder>(context) is { } order)
        {
            try
            {
                await WriteAsync(context, await stage.DoAsync(order, ending.Token) ?? new { });
            }
            catch (FaultsException e)
            {
                await LiveDoor.RefuseAsync(context, StatusCodes.Status400BadRequest, string.Join("; ", e.Faults.Select(fault => fault.Message)));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or WorldFailedException || WorldLostException.IsBehind(e))
            {
                await LiveDoor.RefuseAsync(context, StatusCodes.Status503ServiceUnavailable, e.Message);
            }
        }
    }

    private async Task VoteAsync(HttpContext context)
    {
        if (await ReadAsync<Ballot>(context) is not { } ballot)
        {
            return;
        }

        if (ballot.Voter is not { Length: > 0 and <= 64 } || ballot.Choice is < 0 or > 2 || !stage.Vote(ballot.Voter, ballot.Choice))
        {
            await LiveDoor.RefuseAsync(context, StatusCodes.Status400BadRequest, "no vote is asked for, or it is no vote");
            return;
        }

        await WriteAsync(context, new { });
    }

    /// <summary>Gives the teacher's browser a cookie, by which the dashboard knows it.</summary>
    private async Task GreetAsync(HttpContext context)
    {
        if (!IsTeacher(context.Request.Headers[TokenHeader]))
        {
            await LiveDoor.RefuseAsync(context, StatusCodes.Status403Forbidden, "the token is another one: the program was started anew");
            return;
        }

        if (options.Dashboard)
        {
            context.Response.Cookies.Append(TeacherCookie, Token, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/dashboard" });
        }

        await WriteAsync(context, new { options.Dashboard });
    }

    private Task DashboardForTeacherAsync(HttpContext context, RequestDelegate next) =>
        context.Request.Path.StartsWithSegments("/dashboard", StringComparison.OrdinalIgnoreCase) && !IsTeacher(context.Request.Cookies[TeacherCookie])
            ? LiveDoor.RefuseAsync(context, StatusCodes.Status403Forbidden, "the dashboard is served when asked for, and to the teacher's browser")
            : next(context);

    private bool IsTeacher(string? given) =>
        given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), token);

    private static async Task<T?> ReadAsync<T>(HttpContext context) where T : class
    {
        try
        {
            if (context.Request.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) == true
                && await JsonSerializer.DeserializeAsync<T>(context.Request.Body, Stage.Json, context.RequestAborted) is { } read)
            {
                return read;
            }
        }
        catch (JsonException)
        {
            // said below
        }
        catch (Microsoft.AspNetCore.Http.BadHttpRequestException e)
        {
            await LiveDoor.RefuseAsync(context, e.StatusCode, e.Message);
            return null;
        }

        await LiveDoor.RefuseAsync(context, StatusCodes.Status400BadRequest, "a JSON object is needed");
        return null;
    }

    private static async Task WriteAsync(HttpContext context, object value)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(value, Stage.Json), context.RequestAborted);
    }

    private sealed record Ballot(string? Voter, int Choice);
}
