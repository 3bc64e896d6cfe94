using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Grains.Contracts;
using OpgaveSim.Live.Limits;
using OpgaveSim.Live.Plans;
using OpgaveSim.Live.Playing;
using OpgaveSim.Live.Protocol;
using OpgaveSim.Live.Refusals;
using OpgaveSim.Live.Watching;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Silo.Sessions;
using Orleans.Dashboard;

namespace OpgaveSim.Live.Server;

/// <summary>
/// What can be asked of the live page over HTTP; the records of the protocol are bound and written by the framework. Whatever is asked wrongly is refused
/// with a status of 4xx and a sentence; who may ask is <see cref="Gatekeeper"/>'s.
/// </summary>
/// <param name="stage">The stage.</param>
/// <param name="teacher">Who the teacher is.</param>
/// <param name="devices">Who else comes.</param>
/// <param name="join">Where other devices find the page of the class.</param>
/// <param name="limits">How many seats there are.</param>
/// <param name="hasDashboard">Whether the dashboard of Orleans is served.</param>
/// <param name="ending">Ends streams.</param>
internal sealed class LiveRoutes(Stage stage, Teacher teacher, Devices devices, JoinAddresses join, LiveLimits limits, bool hasDashboard, CancellationToken ending)
{
    /// <summary>The page.</summary>
    public const string Page = "/";

    /// <summary>The page of the class.</summary>
    public const string Class = "/class";

    /// <summary>The dashboard of Orleans.</summary>
    public const string Dashboard = "/dashboard";

    /// <summary>Maps them all.</summary>
    public void Map(IEndpointRouteBuilder app)
    {
        foreach (var asset in LiveAssets.All)
        {
            app.MapGet(asset.Path, (HttpContext context) =>
            {
                if (asset.Path is Page or Class)
                {
                    devices.Welcome(context);
                }

                return asset.WriteAsync(context);
            });
        }

        app.MapGet("/events", (HttpContext context) => WatchAsync(context)).WithMetadata(Demand.Watching);
        var answers = app.MapGroup("").AddEndpointFilter(async (call, next) =>
        {
            call.HttpContext.Response.Headers.CacheControl = "no-store";
            return await next(call);
        });
        answers.MapGet("/actor", (int world, int actor) => AskAsync(world, LiveFaultTexts.NoActor(actor), () => stage.ActorAsync(world, actor)))
            .WithMetadata(Demand.Question, new Needs(LiveFaultTexts.NeedsWorldAnd("actor")));
        answers.MapGet("/table", (int world, int issue) => AskAsync(world, LiveFaultTexts.NoTable(issue), () => stage.TableAsync(world, issue)))
            .WithMetadata(Demand.Question, new Needs(LiveFaultTexts.NeedsWorldAnd("issue")));
        answers.MapGet("/story", () => AskAsync(0, LiveFaultTexts.NoStory, stage.StoryAsync)).WithMetadata(Demand.Question);
        answers.MapPost("/orders", (LiveOrder order) => OrderAsync(order)).WithMetadata(Demand.Order, new Needs(LiveFaultTexts.NeedsOrder(LiveOrder.Allowed)));
        answers.MapPost("/votes", (Ballot ballot, HttpContext context) => Vote(ballot, context)).WithMetadata(Demand.Vote, new Needs(LiveFaultTexts.NeedsObject("{ \"choice\": 0 | 1 | 2 }")));
        answers.MapGet("/votes", (HttpContext context) => TypedResults.Ok(stage.VoteOf(devices.Of(context)!))).WithMetadata(Demand.Vote);
        answers.MapGet("/votes.csv", () => TypedResults.Text(stage.VoteFile(), "text/csv; charset=utf-8")).WithMetadata(Demand.Order);
        answers.MapGet("/join", () => TypedResults.Ok(new JoinAnswer([.. join.Now().Select(address => address.ToString())])));
        answers.MapGet("/join.svg", (string address) => Code(address)).WithMetadata(new Needs(LiveFaultTexts.NeedsAddress));
        answers.MapPost("/teacher", (HttpContext context) => Greet(context)).WithMetadata(Demand.Greeting);
        new ClassRoutes(stage, limits, ending).Map(answers, app);
        if (hasDashboard)
        {
            app.MapOrleansDashboard(routePrefix: Dashboard);
        }
    }

    private async Task WatchAsync(HttpContext context)
    {
        var device = devices.Welcome(context);
        stage.Audience.Come(device);
        try
        {
            await new WatchStream(stage.Log, Present, isCompressed: true, TimeProvider.System).RunAsync(context, ending);
        }
        finally
        {
            stage.Audience.Go(device);
        }

        (long, IReadOnlyList<WireEvent>) Present()
        {
            var (number, picture) = stage.Picture();
            return (number, [picture]);
        }
    }

    private static async Task<IResult> AskAsync<T>(int side, Text none, Func<Task<T?>> ask) where T : class
    {
        if (side is not (0 or 1))
        {
            return new Refusal(StatusCodes.Status400BadRequest, LiveFaultTexts.NoWorld(side));
        }

        try
        {
            return await ask() is { } told ? TypedResults.Ok(told) : new Refusal(StatusCodes.Status404NotFound, none);
        }
        catch (NobodyHereException)
        {
            return new Refusal(StatusCodes.Status404NotFound, none);
        }
        catch (Exception e) when (WorldLostException.IsBehind(e))
        {
            return new Refusal(StatusCodes.Status503ServiceUnavailable, LiveFaultTexts.Busy);
        }
    }

    private async Task<IResult> OrderAsync(LiveOrder order)
    {
        try
        {
            return TypedResults.Ok(await stage.DoAsync(order, ending));
        }
        catch (FaultsException e)
        {
            return new Refusal(StatusCodes.Status400BadRequest, Text.Join("; ", e.Faults.Select(fault => fault.Message)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or WorldFailedException || (WorldLostException.IsBehind(e) && !(e is OperationCanceledException && ending.IsCancellationRequested)))
        {
            return new Refusal(StatusCodes.Status503ServiceUnavailable, LiveFaultTexts.NotDone(e.Message));
        }
    }

    private IResult Vote(Ballot ballot, HttpContext context) =>
        ballot.Choice is not (0 or 1 or 2) ? new Refusal(StatusCodes.Status400BadRequest, LiveFaultTexts.NoChoice)
        : !stage.IsAsking ? new Refusal(StatusCodes.Status409Conflict, LiveFaultTexts.NoVoteNow)
        : !stage.Vote(devices.Of(context)!, Turnstile.AddressOf(context), ballot.Choice)
            ? new Refusal(StatusCodes.Status429TooManyRequests, LiveFaultTexts.VotesFull)
        : TypedResults.Ok(new OrderAnswer());

    private IResult Code(string address) => join.Now().Any(one => one.ToString() == address)
        ? TypedResults.Text(QrCode.Svg(address), "image/svg+xml; charset=utf-8")
        : new Refusal(StatusCodes.Status404NotFound, LiveFaultTexts.NoAddress);

    /// <summary>Makes a browser known as the teacher's.</summary>
    private Ok<TeacherAnswer> Greet(HttpContext context)
    {
        teacher.Greet(context);
        return TypedResults.Ok(new TeacherAnswer(hasDashboard));
    }
}
