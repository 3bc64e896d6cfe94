using OpgaveSim.Grains.Addressing;
using OpgaveSim.Grains.Contracts;
using OpgaveSim.Model.Mail;
using Orleans.Runtime.GrainDirectory;

namespace OpgaveSim.Grains;

/// <summary>
/// The post office of a district. Holds references to its actors and rooms, and which table is in which room. Calls go out in
/// windows, so that little is under way at a time and what is stays in the cache: posted one way with a place for the reply where those
/// concerned are in this silo, as they are unless silos came or went, and else awaited.
/// </summary>
/// <param name="addresses">The addresses by which messages to its actors and rooms go.</param>
/// <param name="budget">What rounds may allocate before the collector looks.</param>
[SpreadPlacement, KeepAlive]
internal sealed class DistrictGrain(IGrainDirectoryCache addresses, AllocationBudget budget) : Grain, IDistrictGrain
{
    private const int Window = 64;

    private IActorGrain?[] actors = [];
    private bool[] touched = [];
    private readonly Dictionary<int, int> roomOfIssue = [];
    private readonly List<ITableGrain> rooms = [];
    private readonly Stack<int> emptyRooms = new();
    private ActorReply[] replies = [];
    private WorldRun? entered;
    private int round;

    public async ValueTask EnterAsync(WorldRun run)
    {
        if (entered?.Districts != run.Districts)
        {
            await RetireActorsAsync(); // each is at another place among those of the district, or of another one
        }

        budget.GiveBack();
        (entered, round) = (run, -1);
        touched = new bool[actors.Length];
        roomOfIssue.Clear();
        emptyRooms.Clear();
        for (var room = rooms.Count - 1; room >= 0; room--)
        {
            emptyRooms.Push(room);
        }
    }

    public ValueTask ChangeAsync(WorldRun run)
    {
        Run(run.Id);
        entered = run;
        return ValueTask.CompletedTask;
    }

    public async ValueTask<TableAnswer> TableAsync(string runId, int issue)
    {
        Run(runId);
        return roomOfIssue.ContainsKey(issue) ? await Room(issue).LookAsync() : new TableAnswer(null);
    }

    public async ValueTask<Batch<ActorReply>> DeliverAsync(Batch<ActorMail> mail)
    {
        var run = Run(mail.RunId);
        if (round != mail.Round)
        {
            round = mail.Round;
            budget.BeforeRound();
        }

        var into = replies.Length < mail.Items.Length ? new ActorReply[mail.Items.Length] : replies;
        replies = []; // until all are there: if something goes wrong, late ones may still be put into it
        await EachAsync(
            mail.Items, into, (one, slot) => Actor(one.Actor).PostAsync(Letter(run, mail.Round, one), slot),
            async one => (await Actor(one.Actor).ReceiveAsync(Letter(run, mail.Round, one))).Reply,
            one => Actor(one.Actor).HearAsync());
        replies = into;
        return new Batch<ActorReply>(mail.RunId, mail.Round, into.AsMemory(0, mail.Items.Length));
    }

    public async ValueTask<Batch<ScoutReport>> ScoutAsync(Batch<ScoutOrder> orders)
    {
        var run = Run(orders.RunId);
        var reports = new ScoutReport[orders.Items.Length];
        await EachAsync(
            orders.Items, reports, (order, slot) => RoomFor(order).PostScoutAsync(new ScoutLetter(run, orders.Round, order), slot),
            async order => (await RoomFor(order).ScoutAsync(new ScoutLetter(run, orders.Round, order))).Report,
            order => Room(order.Issue).HearAsync());
        return new Batch<ScoutReport>(orders.RunId, orders.Round, reports);
    }

    public async ValueTask<Batch<MeetReport>> MeetAsync(Batch<MeetOrder> orders)
    {
        var run = Run(orders.RunId);
        var reports = new MeetReport[orders.Items.Length];
        await EachAsync(
            orders.Items, reports, (order, slot) => Room(order.Issue).PostMeetAsync(new MeetLetter(run, orders.Round, order), slot),
            async order => (await Room(order.Issue).MeetAsync(new MeetLetter(run, orders.Round, order))).Report,
            order => Room(order.Issue).HearAsync());
        foreach (var report in reports)
        {
            if (report.Closed is not null && roomOfIssue.Remove(report.Issue, out var room))
            {
                emptyRooms.Push(room);
            }
        }

        return new Batch<MeetReport>(orders.RunId, orders.Round, reports);
    }

    public async ValueTask<Batch<ActorEnding>> EndAsync(Batch<ActorMail> mail)
    {
        var run = Run(mail.RunId);
        budget.GiveBack();
        var last = mail.Items.ToArray().ToDictionary(one => one.Actor);
        foreach (var actor in last.Keys)
        {
            PlaceOf(actor);
        }

        var all = new List<ActorMail>();
        var number = WorldAddress.DistrictOfKey(this.GetPrimaryKeyLong(out _));
        for (var at = 0; at < actors.Length; at++)
        {
            var actor = at * run.Districts + number;
            var isAwaited = last.TryGetValue(actor, out var mine);
            if (isAwaited || touched[at])
            {
                all.Add(isAwaited ? mine : new ActorMail(actor, [], [], default));
            }
        }

        var endings = new ActorEnding[all.Count];
        await EachAsync<ActorMail, ActorEnding>(
            all.ToArray(), endings, (one, slot) => Actor(one.Actor).PostEndAsync(Letter(run, mail.Round, one), slot),
            async one => (await Actor(one.Actor).EndAsync(Letter(run, mail.Round, one))).Ending,
            one => Actor(one.Actor).HearAsync());
        return new Batch<ActorEnding>(mail.RunId, mail.Round, endings);
    }

    public async ValueTask RetireAsync()
    {
        budget.GiveBack();
        await RetireActorsAsync();
        foreach (var window in rooms.Chunk(Window))
        {
            await Task.WhenAll(window.Select(room => room.RetireAsync().AsTask()));
        }

        DeactivateOnIdle();
    }

    /// <summary>Ends its actors and forgets them: only it knows who they are, and they would live as long as the silo.</summary>
    private async ValueTask RetireActorsAsync()
    {
        foreach (var window in actors.OfType<IActorGrain>().Chunk(Window))
        {
            await Task.WhenAll(window.Select(actor => actor.RetireAsync().AsTask()));
        }

        actors = [];
    }

    /// <summary>Has each item answered, a window at a time.</summary>
    /// <param name="items">The items.</param>
    /// <param name="into">Takes the replies, in the order of the items; at least as long.</param>
    /// <param name="post">Posts one inside the silo.</param>
    /// <param name="call">Calls for one, wherever it is.</param>
    /// <param name="hear">Calls who a letter was posted to and did not reply.</param>
    private async ValueTask EachAsync<TItem, TReply>(
        ReadOnlyMemory<TItem> items, TReply[] into, Func<TItem, ReplySlot<TReply>, ValueTask> post, Func<TItem, Task<TReply>> call,
        Func<TItem, Task> hear)
    {
        var tray = new ReplyTray<TReply>(into, Math.Min(Window, items.Length));
        for (var from = 0; from < items.Length; from += Window)
        {
            var count = Math.Min(Window, items.Length - from);
            if (IsNear())
            {
                var slots = tray.Begin(from, count);
                for (var at = 0; at < count; at++)
                {
                    await post(items.Span[from + at], slots.Span[at]);
                }

                var first = from;
                await tray.AllAsync(IsNear, at => hear(items.Span[first + at]));
            }
            else
            {
                (await Task.WhenAll(items.Slice(from, count).ToArray().Select(call))).CopyTo(into, from);
            }
        }
    }

    /// <summary>Whether messages to its actors and rooms, which are all in one silo, go to this one.</summary>
    private bool IsNear()
    {
        var key = this.GetPrimaryKeyLong(out var session);
        var any = GrainFactory.Actor(session!, WorldAddress.PlaceOfDistrict(key), WorldAddress.DistrictOfKey(key)).GetGrainId();
        return addresses.LookUp(any, out var address, out _) && GrainContext.Address.SiloAddress!.Equals(address.SiloAddress);
    }

    private WorldRun Run(string runId) => entered?.Id == runId
        ? entered
        : throw new WorldLostException("one of its districts was lost with its silo");

    /// <summary>A letter that says whether the actor must know the run already.</summary>
    private ActorLetter Letter(WorldRun run, int round, ActorMail mail)
    {
        var at = PlaceOf(mail.Actor);
        var letter = new ActorLetter(run, round, mail, touched[at]);
        touched[at] = true;
        return letter;
    }

    private IActorGrain Actor(int actor)
    {
        var at = PlaceOf(actor);
        if (actors[at] is not { } grain)
        {
            var place = WorldAddress.PlaceOfDistrict(this.GetPrimaryKeyLong(out var session));
            actors[at] = grain = GrainFactory.Actor(session!, place, actor);
        }

        return grain;
    }

    /// <summary>The place of an actor among those of the district, made when there is none.</summary>
    private int PlaceOf(int actor)
    {
        var at = actor / entered!.Districts;
        if (at >= actors.Length)
        {
            var size = Math.Max(at + 1, 2 * actors.Length);
            Array.Resize(ref actors, size);
            Array.Resize(ref touched, size);
        }

        return at;
    }

    private ITableGrain Room(int issue) => roomOfIssue.TryGetValue(issue, out var room)
        ? rooms[room]
        : throw new WorldLostException($"the table of issue {issue} was lost with its silo");

    /// <summary>The room of the table that is to scout; one that is convened gets an empty one.</summary>
    private ITableGrain RoomFor(ScoutOrder order)
    {
        if (order.Initiator is not null)
        {
            roomOfIssue[order.Issue] = FindRoom();
        }

        return Room(order.Issue);
    }

    private int FindRoom()
    {
        if (!emptyRooms.TryPop(out var room))
        {
            var key = this.GetPrimaryKeyLong(out var session);
            room = rooms.Count;
            rooms.Add(GrainFactory.Table(session!, WorldAddress.PlaceOfDistrict(key), WorldAddress.DistrictOfKey(key), room));
        }

        return room;
    }
}
