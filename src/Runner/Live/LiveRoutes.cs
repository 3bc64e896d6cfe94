using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpgaveSim.Grains;
using OpgaveSim.Runner.Input;
using OpgaveSim.Runner.Live.Protocol;
using OpgaveSim.Silo.Watching;
using OpgaveSim.Silo;
using Orleans.Dashboard;

namespace OpgaveSim.Runner.Live;

/// <summary>What can be asked of the live page over HTTP. Whatever is asked wrongly is refused with a status of 4xx and a sentence.</summary>
/// <param name="stage">The stage.</param>
/// <param name="teacher">Who the teacher is.</param>
/// <param name="devices">Who else comes.</param>
/// <param name="hasDashboard">Whether the dashboard of Orleans is served.</param>
/// <param name="ending">Ends streams.</param>
internal sealed class LiveRoutes(Stage stage, Teacher teacher, Devices devices, bool hasDashboard, CancellationToken ending)
{
    /// <summary>The page.</summary>
    public const string Page = "/";

    /// <summary>The dashboard of Orleans.</summary>
    public const string Dashboard = "/dashboard";

    /// <summary>Maps them all.</summary>
    public void Map(IEndpointRouteBuilder app)
    {
        foreach (var asset in LiveAssets.All)
        {
            app.MapGet(asset.Path, context =>
            {
                if (asset.Path == Page)
                {
                    devices.Welcome(context);
                }

                return asset.WriteAsync(context);
            });
        }

        app.MapGet("/events", context => new WatchStream(stage, devices.Welcome(context), TimeProvider.System).RunAsync(context, ending)).WithMetadata(Demand.Watching);
        app.MapGet("/actor", context => AskAsync(context, "actor", stage.ActorAsync)).WithMetadata(Demand.Question);
        app.MapGet("/table", context => AskAsync(context, "issue", stage.TableAsync)).WithMetadata(Demand.Question);
        app.MapPost("/orders", OrderAsync);
        app.MapPost("/votes", VoteAsync);
        app.MapPost("/teacher", GreetAsync);
        if (hasDashboard)
        {
            app.MapOrleansDashboard(routePrefix: Dashboard);
        }
    }

    /// <summary>Lets nobody but the teacher's browser to the dashboard.</summary>
    public Task GuardDashboardAsync(HttpContext context, RequestDelegate next) =>
        context.Request.Path.StartsWithSegments(Dashboard, StringComparison.OrdinalIgnoreCase) && !teacher.Is(context)
            ? OwnPages.RefuseAsync(context, StatusCodes.Status403Forbidden, "the dashboard is served when asked for, and to the teacher's browser")
            : next(context);

    private static async Task AskAsync<T>(HttpContext context, string name, Func<int, int, Task<T?>> ask) where T : class
    {
        if (!int.TryParse(context.Request.Query["world"], NumberStyles.None, CultureInfo.InvariantCulture, out var side) || side > 1
            || !int.TryParse(context.Request.Query[name], NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            await OwnPages.RefuseAsync(context, StatusCodes.Status400BadRequest, $"world=0 or 1 and {name}=a number are needed");
            return;
        }

        try
        {
            await (await ask(side, id) is { } told
                ? WriteAsync(context, told)
                : OwnPages.RefuseAsync(context, StatusCodes.Status404NotFound, $"there is no {name} {id}"));
        }
        catch (NobodyHereException e)
        {
            await OwnPages.RefuseAsync(context, StatusCodes.Status404NotFound, e.Message);
        }
        catch (Exception e) when (WorldLostException.IsBehind(e))
        {
            await OwnPages.RefuseAsync(context, StatusCodes.Status503ServiceUnavailable, "the worlds began anew meanwhile, or are too busy to answer; ask again");
        }
    }

    private async Task OrderAsync(HttpContext context)
    {
        if (!teacher.Steers(context))
        {
            await OwnPages.RefuseAsync(context, StatusCodes.Status403Forbidden, "only the teacher's page steers");
        }
        else if (await ReadAsync<LiveOrder>(context) is { } order)
        {
            try
            {
                await WriteAsync(context, await stage.DoAsync(order, ending));
            }
            catch (FaultsException e)
            {
                await OwnPages.RefuseAsync(context, StatusCodes.Status400BadRequest, string.Join("; ", e.Faults.Select(fault => fault.Message)));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or WorldFailedException || WorldLostException.IsBehind(e))
            {
                await OwnPages.RefuseAsync(context, StatusCodes.Status503ServiceUnavailable, e.Message);
            }
        }
    }

    private async Task VoteAsync(HttpContext context)
    {
        if (devices.Of(context) is not { } device)
        {
            await OwnPages.RefuseAsync(context, StatusCodes.Status403Forbidden, "a vote comes from a page: open the page first, in a browser that keeps its cookie");
        }
        else if (await ReadAsync<Ballot>(context) is { } ballot)
        {
            await (ballot.Choice is < 0 or > 2 ? OwnPages.RefuseAsync(context, StatusCodes.Status400BadRequest, "choice must be 0, 1 or 2")
                : !stage.IsAsking ? OwnPages.RefuseAsync(context, StatusCodes.Status409Conflict, "no vote is asked for now")
                : !stage.Vote(device, Turnstile.AddressOf(context), ballot.Choice) ? OwnPages.RefuseAsync(context, StatusCodes.Status429TooManyRequests,
                    "as many votes of this address were taken as count; raise your hand, and the teacher counts it")
                : WriteAsync(context, new OrderAnswer()));
        }
    }

    /// <summary>Makes a browser known as the teacher's.</summary>
    private async Task GreetAsync(HttpContext context)
    {
        if (!teacher.Steers(context))
        {
            await OwnPages.RefuseAsync(context, StatusCodes.Status403Forbidden, "the token is another one: the program was started anew");
            return;
        }

        teacher.Greet(context);
        await WriteAsync(context, new TeacherAnswer(hasDashboard));
    }

    private static async Task<T?> ReadAsync<T>(HttpContext context) where T : class
    {
        try
        {
            if (context.Request.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) == true
                && await JsonSerializer.DeserializeAsync<T>(context.Request.Body, LiveJson.Options, context.RequestAborted) is { } read)
            {
                return read;
            }
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            // said below; a type that is not there is not supported
        }
        catch (BadHttpRequestException e)
        {
            context.Response.Headers.Connection = "close"; // the rest of the body is not read
            await OwnPages.RefuseAsync(context, e.StatusCode, e.Message);
            return null;
        }

        await OwnPages.RefuseAsync(context, StatusCodes.Status400BadRequest, "a JSON object is needed");
        return null;
    }

    private static async Task WriteAsync(HttpContext context, object value)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(value, LiveJson.Options), context.RequestAborted);
    }
}
