using OpgaveSim.Grains.Addressing;
using OpgaveSim.Grains.Contracts;
using OpgaveSim.Live.Protocol;
using OpgaveSim.Live.Seating;
using OpgaveSim.Live.Watching;
using OpgaveSim.Model.Playing;

namespace OpgaveSim.Live.Playing;

/// <summary>
/// The class that plays the left world: who has which seat, which questions are open, and what its phones are told. The room grain asks and decides
/// when a question closes; here it is put into words and passed on. Safe to use from several threads: a lock of its own guards all that it holds, and
/// is never held while a grain is waited for.
/// </summary>
internal sealed class ClassRoom : IRoomWatcher
{
    /// <summary>Phones say that they run every 3 seconds; the shortest deadline is longer than both of these together.</summary>
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(10), BetweenLooks = TimeSpan.FromSeconds(1);

    private readonly IGrainFactory grains;
    private readonly string session;
    private readonly IRoomGrain room;
    private readonly TimeProvider clock;
    private readonly int most;
    private readonly Lock gate = new();
    private readonly SeatBook seats;
    private readonly ClassNews news = new();
    private readonly HashSet<long> closed = [];
    private readonly List<PlayedDecision> decisions = [];
    private IRoomWatcher? watcher;
    private ClassScene? scene;
    private ClassEnd? end;
    private int? deadline;
    private bool isPaused, hidesNames, isLeaving;

    /// <summary>A room without anybody in it.</summary>
    /// <param name="grains">The grains.</param>
    /// <param name="session">The session of the pair.</param>
    /// <param name="options">Seats and the first deadline.</param>
    /// <param name="clock">For the time that is left.</param>
    public ClassRoom(IGrainFactory grains, string session, LiveOptions options, TimeProvider clock)
    {
        (this.grains, this.session, this.clock) = (grains, session, clock);
        (room, seats, most, deadline) = (grains.Room(session), new(options.Limits.Seats, clock), options.Limits.Seats, options.Deadline);
    }

    /// <summary>Completes when what <see cref="Told"/> says has changed since this was asked last.</summary>
    public Task NewsAsync(CancellationToken cancellation) => news.WaitAsync(cancellation);

    /// <summary>Addresses at which phones find the page of the class, the likeliest first.</summary>
    public Func<IReadOnlyList<string>> Addresses { get; set; } = () => [];

    /// <summary>What persons decided in the world that is on, in the order in which it was decided, and what the model decided instead of them.</summary>
    public IReadOnlyList<PlayedDecision> Decisions => Read(() => decisions.ToArray());

    /// <summary>The seat of a secret; null: it opens none.</summary>
    /// <param name="hash">Hash of the secret; null: there is none.</param>
    public PlayedSeat? Of(string? hash) => Read(() => seats.Of(hash));

    /// <summary>How it stands, for the stage.</summary>
    public ClassEvent Told() => Read(() =>
    {
        var at = clock.GetTimestamp();
        OpenQuestion[] open = [.. seats.All.SelectMany(seat => seat.Open)];
        return new ClassEvent(
            [.. seats.All.Select(seat => new ClassSeat(seat.Actor, hidesNames ? null : seat.Player, seat.IsThere, seat.Open.Count > 0, seat.HasChosen))],
            most, open.Length, open.Max(one => one.Time.SecondsLeft(at)), isPaused, deadline, hidesNames, Addresses(), scene?.IsReplay ?? false, end);
    });

    /// <summary>Whether a world is on, so that seats can be taken.</summary>
    public bool IsOpen => Read(() => scene is not null);

    /// <summary>Actors of the world that is played.</summary>
    public int Actors => Read(() => scene!.World.Actors.Count);

    /// <summary>Actors that somebody plays.</summary>
    public IReadOnlySet<int> Played() => Read(() => seats.All.Select(seat => seat.Actor).ToHashSet());

    /// <summary>Begins to follow the room grain. Comes before everything else.</summary>
    public async Task OpenAsync()
    {
        watcher = grains.CreateObjectReference<IRoomWatcher>(this);
        await room.WatchAsync(watcher);
        await RuleAsync();
    }

    /// <summary>Another world will begin: what was asked and decided is forgotten, seats stay.</summary>
    public async Task ClearAsync()
    {
        await room.ClearAsync();
        lock (gate)
        {
            decisions.Clear();
            closed.Clear();
            end = null;
        }
    }

    /// <summary>Another world begins.</summary>
    /// <param name="next">What is played.</param>
    public async Task BeginAsync(ClassScene next)
    {
        PlayedSeat[] lost;
        lock (gate)
        {
            scene = next;
            lost = [.. seats.All.Where(seat => seat.Actor >= next.World.Actors.Count)]; // other worlds can have fewer actors
            foreach (var seat in seats.All)
            {
                seat.BeginAnew();
            }
        }

        foreach (var seat in lost)
        {
            await FreeAsync(seat);
        }

        await TellCardsAsync();
        news.Tell();
    }

    /// <summary>Gives somebody a seat.</summary>
    /// <param name="wish">Which, and for whom.</param>
    /// <param name="secret">Its secret.</param>
    /// <returns>What became of it, and the seat.</returns>
    public async Task<(SeatTaking Taking, PlayedSeat? Seat)> TakeAsync(SeatWish wish, string secret)
    {
        if (!PlayerName.TryRead(wish.Name, out var player))
        {
            return (SeatTaking.BadName, null);
        }

        PlayedSeat? seat, goes;
        lock (gate)
        {
            var world = scene!.World;
            if (wish.Actor is { } wanted && (wanted < 0 || wanted >= world.Actors.Count))
            {
                return (SeatTaking.NoActor, null);
            }

            if (wish.Actor is { } taken && seats.At(taken) is not null)
            {
                return (SeatTaking.Taken, null);
            }

            if (!seats.HasRoom(out goes) || (wish.Actor ?? GivenActor.Of(world, seats.All)) is not { } actor)
            {
                return (SeatTaking.Full, null);
            }

            if (goes is not null)
            {
                seats.Free(goes);
            }

            seat = seats.Take(actor, player, secret);
        }

        if (goes is not null)
        {
            await room.SeatAsync(goes.Actor, false);
        }

        await room.SeatAsync(seat.Actor, true);
        await room.PresentAsync(seat.Actor, false); // until its phone begins to read
        await TellCardAsync(seat);
        news.Tell();
        return (SeatTaking.Given, seat);
    }

    /// <summary>Takes a seat from whoever has it.</summary>
    public async Task FreeAsync(PlayedSeat seat)
    {
        lock (gate)
        {
            if (seats.At(seat.Actor) != seat)
            {
                return;
            }

            seats.Free(seat);
        }

        await room.SeatAsync(seat.Actor, false);
        news.Tell();
    }

    /// <summary>Takes the seat of an actor from whoever has it.</summary>
    /// <returns>Whether somebody had it.</returns>
    public async Task<bool> FreeAsync(int actor)
    {
        if (Read(() => seats.At(actor)) is not { } seat)
        {
            return false;
        }

        await FreeAsync(seat);
        return true;
    }

    /// <summary>A phone begins to read the events of its seat: it is there.</summary>
    /// <param name="seat">The seat.</param>
    /// <param name="stop">Is cancelled when it is to be cut off.</param>
    /// <returns>Whether the seat is still its.</returns>
    public async Task<bool> ComeAsync(PlayedSeat seat, CancellationTokenSource stop)
    {
        lock (gate)
        {
            if (seats.At(seat.Actor) != seat)
            {
                return false;
            }

            seat.Come(stop);
        }

        await HereAsync(seat);
        return true;
    }

    /// <summary>A phone no longer reads.</summary>
    public async Task GoAsync(PlayedSeat seat, CancellationTokenSource stop)
    {
        bool isGone;
        lock (gate)
        {
            seat.Go(stop, clock.GetTimestamp());
            isGone = !seat.IsConnected && seats.At(seat.Actor) == seat;
        }

        if (isGone)
        {
            await room.PresentAsync(seat.Actor, false);
        }

        news.Tell();
    }

    /// <summary>All that a phone needs that comes now, with the number of the last event.</summary>
    public (long Number, IReadOnlyList<WireEvent> Events) Present(PlayedSeat seat) => Read(() => seat.Present(clock.GetTimestamp()));

    /// <summary>A person gives a sign of life: it plays itself again.</summary>
    public async Task HereAsync(PlayedSeat seat)
    {
        await room.PresentAsync(seat.Actor, true);
        await BackAsync(seat);
    }

    /// <summary>A phone runs, whether somebody looks at it or not. Who was away only because it was silent is there again.</summary>
    public async Task BeatAsync(PlayedSeat seat)
    {
        bool isBack;
        lock (gate)
        {
            isBack = seat.IsSilent && !seat.IsAway;
            seat.Beat(clock.GetTimestamp());
        }

        if (isBack)
        {
            await room.PresentAsync(seat.Actor, true);
            news.Tell();
        }
    }

    /// <summary>
    /// Takes phones that fell silent for away, until it is cancelled: so all that vanished are known before the first deadline that they would cost is
    /// over, and a round costs one deadline at most, however many vanished and at whatever turn they are asked.
    /// </summary>
    public async Task ListenAsync(CancellationToken cancellation)
    {
        while (true)
        {
            await Task.Delay(BetweenLooks, clock, cancellation);
            PlayedSeat[] silent;
            lock (gate)
            {
                silent = [.. seats.All.Where(seat => !seat.IsSilent && seat.BeatAt is { } beat && clock.GetElapsedTime(beat) > LongestSilence)];
                foreach (var seat in silent)
                {
                    seat.IsSilent = true;
                }
            }

            foreach (var seat in silent)
            {
                await room.PresentAsync(seat.Actor, false);
                news.Tell();
            }
        }
    }

    /// <summary>Takes a choice.</summary>
    public async Task<ChoiceTaken> ChooseAsync(PlayedSeat seat, SeatChoice choice)
    {
        var open = Read(() => seat.Find(choice.Question));
        var taken = open is null ? await room.ChooseAsync(seat.Actor, choice.Question, new RoomChoice(choice.Value ?? 0, [.. choice.Actors ?? []])) // it says why not
            : ClassTelling.Choice(open.Question, choice) is { } given ? await room.ChooseAsync(seat.Actor, choice.Question, given)
            : ChoiceTaken.NotAnOption;
        if (taken != ChoiceTaken.NotYours)
        {
            await BackAsync(seat);
        }

        return taken;
    }

    /// <summary>Lets time stand still, or go on.</summary>
    public Task PauseAsync(bool paused)
    {
        lock (gate)
        {
            isPaused = paused;
        }

        return RuleAsync();
    }

    /// <summary>Sets how long questions wait.</summary>
    /// <param name="seconds">Seconds; null: until all have chosen.</param>
    public Task WaitAsync(int? seconds)
    {
        lock (gate)
        {
            deadline = seconds;
        }

        return RuleAsync();
    }

    /// <summary>Hides names, or shows them.</summary>
    public void HideNames(bool on)
    {
        lock (gate)
        {
            hidesNames = on;
        }

        news.Tell();
    }

    /// <summary>The model decides what is open.</summary>
    public Task EndQuestionsAsync() => room.EndQuestionsAsync().AsTask();

    /// <summary>The world is left: the model decides what is open and what is asked until <see cref="Stay"/>, so that the round comes to its end.</summary>
    public Task LeaveAsync()
    {
        lock (gate)
        {
            isLeaving = true;
        }

        return EndQuestionsAsync();
    }

    /// <summary>Questions wait for persons again.</summary>
    public void Stay()
    {
        lock (gate)
        {
            isLeaving = false;
        }
    }

    /// <summary>A round was played: tells each seat what happened, and notes what was decided.</summary>
    /// <param name="played">The round.</param>
    /// <param name="round">Its number.</param>
    /// <param name="tables">The tables that are open after it.</param>
    /// <returns>What persons chose in it.</returns>
    public async Task<IReadOnlyList<PlayedChoice>> TakeAsync(PlayedRound played, int round, IReadOnlyList<ShownTable> tables)
    {
        var now = await room.DecisionsAsync(Read(() => decisions.Count));
        lock (gate)
        {
            decisions.AddRange(now);
            scene = scene! with { Tables = tables };
            foreach (var seat in seats.All)
            {
                var own = (seat.Card?.Tables.Select(table => table.Issue.Issue) ?? []).Concat(scene.TablesOf(seat.Actor).Select(table => table.Issue)).ToHashSet();
                seat.Tell(scene.Telling.Round(played.Scenes[ClassScene.Side], round, seat.Actor, own, actor => Known(actor, seat)));
            }
        }

        await TellCardsAsync();
        news.Tell();
        return [.. now.Select(decision => decision.Choice).OfType<PlayedChoice>()];
    }

    /// <summary>The world is over.</summary>
    /// <param name="ending">What each seat, and the class as a whole, is told.</param>
    public void End(ClassEnding ending)
    {
        lock (gate)
        {
            end = ending.OfClass();
            foreach (var seat in seats.All)
            {
                seat.Tell(ending.Of(seat.Actor, end, actor => Known(actor, seat)));
            }
        }

        news.Tell();
    }

    /// <summary>Ends it: whatever waits for persons goes on.</summary>
    public async Task RetireAsync()
    {
        await LeaveAsync();
        await room.RetireAsync();
        if (watcher is not null)
        {
            grains.DeleteObjectReference<IRoomWatcher>(watcher);
        }
    }

    /// <inheritdoc/>
    public async Task OpenedAsync(OpenedQuestion[] questions)
    {
        bool ends;
        lock (gate)
        {
            ends = isLeaving;
            foreach (var question in questions.Where(question => !closed.Contains(question.Number)))
            {
                if (seats.At(question.Question.Decision.Actor) is { } seat && scene is not null)
                {
                    var at = clock.GetTimestamp();
                    seat.Ask(scene.Telling.Question(question, seat.Ties, IsPlayed, new Countdown(question.SecondsLeft, at, question.IsPaused, clock)), at);
                }
            }
        }

        news.Tell();
        if (ends)
        {
            await EndQuestionsAsync();
        }
    }

    /// <inheritdoc/>
    public Task ClosedAsync(PlayedDecision decision)
    {
        lock (gate)
        {
            closed.Add(decision.Number);
            if (seats.At(decision.Question.Decision.Actor) is { } seat && seat.Find(decision.Number) is { } open)
            {
                seat.IsAway |= !decision.ByPerson && decision.IsAway && open.Time.HasRunOut(clock.GetTimestamp());
                seat.Close(ClassTelling.Closed(decision, seat.IsAway));
            }
        }

        news.Tell();
        return Task.CompletedTask;
    }

    private async Task RuleAsync()
    {
        await room.RuleAsync(Read(() => new RoomRules(deadline, isPaused)));
        var open = (await room.OpenAsync()).ToDictionary(question => question.Number);
        lock (gate)
        {
            var at = clock.GetTimestamp();
            foreach (var seat in seats.All)
            {
                foreach (var question in seat.Open.ToArray())
                {
                    if (open.TryGetValue(question.Id, out var now))
                    {
                        seat.Ask(question with { Time = new Countdown(now.SecondsLeft, at, now.IsPaused, clock) }, at);
                    }
                }
            }
        }

        news.Tell();
    }

    private async Task BackAsync(PlayedSeat seat)
    {
        bool wasAway;
        lock (gate)
        {
            wasAway = seat.IsAway;
            (seat.IsAway, seat.IsSilent) = (false, false);
            if (seat.BeatAt is not null)
            {
                seat.Beat(clock.GetTimestamp());
            }
        }

        if (wasAway)
        {
            await TellCardAsync(seat);
        }

        news.Tell();
    }

    private Task TellCardsAsync() => Task.WhenAll(Read(() => seats.All.ToArray()).Select(TellCardAsync));

    private async Task TellCardAsync(PlayedSeat seat)
    {
        var ties = await grains.Actor(session, ClassScene.Side, seat.Actor).TiesAsync();
        lock (gate)
        {
            seat.Ties = ties;
            if (scene is not null)
            {
                seat.Tell(scene.Telling.Card(seat, ties, scene.TablesOf(seat.Actor), IsPlayed));
            }
        }
    }

    private KnownActor Known(int actor, PlayedSeat seat) => scene!.Telling.Known(actor, seat.Ties, IsPlayed);

    private bool IsPlayed(int actor) => seats.At(actor) is not null;

    private T Read<T>(Func<T> read)
    {
        lock (gate)
        {
            return read();
        }
    }
}
