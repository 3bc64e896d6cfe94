using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpgaveSim.Grains.Contracts;
using OpgaveSim.Live.Limits;
using OpgaveSim.Live.Plans;
using OpgaveSim.Live.Playing;
using OpgaveSim.Live.Protocol;
using OpgaveSim.Live.Seating;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Live.Server;

/// <summary>
/// What the phones of a class can ask over HTTP: a seat, its events, and choices. A seat is known by its secret in a header, which no page of elsewhere
/// can send and no log or referrer shows.
/// </summary>
/// <param name="stage">The stage.</param>
/// <param name="limits">How many seats there are.</param>
/// <param name="ending">Ends streams.</param>
internal sealed class ClassRoutes(Stage stage, LiveLimits limits, CancellationToken ending)
{
    private const string Wish = "{ \"actor\": 3 | null, \"name\": \"Ann\" | null }";
    private const string Choice = "{ \"question\": 1, \"value\": 1 } | { \"question\": 1, \"actors\": [1, 2] }";

    private ClassRoom Room => stage.Class!;

    /// <summary>Maps them all.</summary>
    /// <param name="answers">Where answers are not kept.</param>
    /// <param name="app">Where streams are mapped.</param>
    public void Map(IEndpointRouteBuilder answers, IEndpointRouteBuilder app)
    {
        answers.MapGet("/class/info", () => stage.IsOpen ? (IResult)TypedResults.Ok(stage.ClassInfo()) : NotYet());
        answers.MapPost("/class/seats", (SeatWish wish) => TakeAsync(wish)).WithMetadata(Demand.Join, new Needs(LiveFaultTexts.NeedsObject(Wish)));
        // named as functions, since a lambda of the context alone is taken for one that writes its answer itself
        Func<HttpContext, Task<IResult>> leave = context => ForSeatAsync(context, LeaveAsync), here = context => ForSeatAsync(context, HereAsync), alive = context => ForSeatAsync(context, BeatAsync);
        answers.MapDelete("/class/seats", leave).WithMetadata(Demand.Seat);
        answers.MapPost("/class/here", here).WithMetadata(Demand.Seat);
        answers.MapPost("/class/alive", alive).WithMetadata(Demand.Seat);
        answers.MapPost("/class/choices", (SeatChoice choice, HttpContext context) => ForSeatAsync(context, seat => ChooseAsync(seat, choice)))
            .WithMetadata(Demand.Seat, new Needs(LiveFaultTexts.NeedsObject(Choice)));
        app.MapGet("/class/seat/events", (HttpContext context) => FollowAsync(context)).WithMetadata(Demand.Seat);
    }

    /// <summary>The actor whose seat a request is of; null: of none.</summary>
    public static int? SeatOf(Stage stage, HttpContext context) => stage.Class?.Of(SeatSecret.HashIn(context.Request))?.Actor;

    private async Task<IResult> TakeAsync(SeatWish wish)
    {
        if (Closed() is { } refusal)
        {
            return refusal;
        }

        var secret = SeatSecret.New();
        var (taking, seat) = await Room.TakeAsync(wish, secret);
        return taking switch
        {
            SeatTaking.Given => TypedResults.Ok(new SeatTaken(secret, seat!.Actor)),
            SeatTaking.BadName => Refused(StatusCodes.Status400BadRequest, "bad-name", ClassTexts.BadName, PlayerName.Longest),
            SeatTaking.NoActor => Refused(StatusCodes.Status400BadRequest, "no-actor", ClassTexts.NoActor, Room.Actors - 1),
            SeatTaking.Taken => Refused(StatusCodes.Status409Conflict, "taken", ClassTexts.Taken),
            _ => Refused(StatusCodes.Status409Conflict, "full", ClassTexts.Full, limits.Seats),
        };
    }

    private async Task<IResult> LeaveAsync(PlayedSeat seat)
    {
        await Room.FreeAsync(seat);
        return TypedResults.NoContent();
    }

    private async Task<IResult> HereAsync(PlayedSeat seat)
    {
        await Room.HereAsync(seat);
        return TypedResults.NoContent();
    }

    private async Task<IResult> BeatAsync(PlayedSeat seat)
    {
        await Room.BeatAsync(seat);
        return TypedResults.NoContent();
    }

    private async Task<IResult> ChooseAsync(PlayedSeat seat, SeatChoice choice) => await Room.ChooseAsync(seat, choice) switch
    {
        ChoiceTaken.Taken => TypedResults.Ok(new ChoiceAnswer(true)),
        ChoiceTaken.TooLate => Refused(StatusCodes.Status409Conflict, "too-late", ClassTexts.TooLate),
        ChoiceTaken.NotYours => Refused(StatusCodes.Status403Forbidden, "not-yours", ClassTexts.NotYours),
        ChoiceTaken.TooMany => Refused(StatusCodes.Status409Conflict, "too-many", ClassTexts.TooMany),
        ChoiceTaken.NoFreeSeat => Refused(StatusCodes.Status409Conflict, "no-free-seat", ClassTexts.NoFreeSeat),
        _ => Refused(StatusCodes.Status400BadRequest, "no-option", ClassTexts.NoOption),
    };

    /// <summary>Streams the events of a seat to its phone; who takes the seat again, on another page or after its connection was cut, begins at the present.</summary>
    private async Task FollowAsync(HttpContext context)
    {
        if (Closed() is { } refusal)
        {
            await refusal.ExecuteAsync(context);
            return;
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ending);
        if (Room.Of(SeatSecret.HashIn(context.Request)) is not { } seat || !await Room.ComeAsync(seat, stop))
        {
            await NoSeat().ExecuteAsync(context);
            return;
        }

        try
        {
            await new WatchStream(seat.Log, () => Room.Present(seat), isCompressed: false, TimeProvider.System).RunAsync(context, stop.Token);
        }
        finally
        {
            await Room.GoAsync(seat, stop);
        }
    }

    private async Task<IResult> ForSeatAsync(HttpContext context, Func<PlayedSeat, Task<IResult>> answer) =>
        Closed() is { } refusal ? refusal : (Room.Of(SeatSecret.HashIn(context.Request)) is { } seat ? await answer(seat) : NoSeat());

    /// <summary>Why nobody can play now; null: they can.</summary>
    private ClassRefusal? Closed() => stage.Class is null ? Refused(StatusCodes.Status404NotFound, "not-played", ClassTexts.NotPlayed) : Room.IsOpen ? null : NotYet();

    private static ClassRefusal NoSeat() => Refused(StatusCodes.Status401Unauthorized, "no-seat", ClassTexts.NoSeat);

    private static ClassRefusal NotYet() => Refused(StatusCodes.Status503ServiceUnavailable, "not-yet", ClassTexts.NotYet);

    private static ClassRefusal Refused(int status, string why, Text words, params int[] blanks) => new(status, why, words, blanks);
}
