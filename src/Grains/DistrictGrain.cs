using OpgaveSim.Grains.Addressing;
using OpgaveSim.Grains.Contracts;
using OpgaveSim.Model.Mail;

namespace OpgaveSim.Grains;

/// <summary>
/// The post office of a district. Holds references to its actors and rooms, and which table is in which room. Calls go out in
/// windows, so that little is under way at a time and what is stays in the cache.
/// </summary>
[SpreadPlacement, KeepAlive]
internal sealed class DistrictGrain : Grain, IDistrictGrain
{
    private const int Window = 64;

    private IActorGrain?[] actors = [];
    private bool[] touched = [];
    private readonly Dictionary<int, int> roomOfIssue = [];
    private readonly List<ITableGrain> rooms = [];
    private readonly Stack<int> emptyRooms = new();
    private ActorReply[] replies = [];
    private WorldRun? entered;

    public async ValueTask EnterAsync(WorldRun run)
    {
        if (entered?.Districts != run.Districts)
        {
            await RetireActorsAsync(); // each is at another place among those of the district, or of another one
        }

        entered = run;
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
        replies = await EachAsync(
            mail.Items, one => Actor(one.Actor).ReceiveAsync(Letter(run, mail.Round, one)), static answer => answer.Reply, replies);
        return new Batch<ActorReply>(mail.RunId, mail.Round, replies.AsMemory(0, mail.Items.Length));
    }

    public async ValueTask<Batch<ScoutReport>> ScoutAsync(Batch<ScoutOrder> orders)
    {
        var run = Run(orders.RunId);
        var reports = await EachAsync(
            orders.Items, order => RoomFor(order).ScoutAsync(new ScoutLetter(run, orders.Round, order)), static answer => answer.Report);
        return new Batch<ScoutReport>(orders.RunId, orders.Round, reports);
    }

    public async ValueTask<Batch<MeetReport>> MeetAsync(Batch<MeetOrder> orders)
    {
        var run = Run(orders.RunId);
        var reports = await EachAsync(
            orders.Items, order => Room(order.Issue).MeetAsync(new MeetLetter(run, orders.Round, order)), static answer => answer.Report);
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

        var endings = await EachAsync<ActorMail, ActorFarewell, ActorEnding>(
            all.ToArray(), one => Actor(one.Actor).EndAsync(Letter(run, mail.Round, one)), static farewell => farewell.Ending);
        return new Batch<ActorEnding>(mail.RunId, mail.Round, endings);
    }

    public async ValueTask RetireAsync()
    {
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

    /// <summary>Calls for each item, a window at a time; where persons are asked all at once, so that they are asked at the same time.</summary>
    /// <param name="items">The items.</param>
    /// <param name="call">Calls for one.</param>
    /// <param name="read">What an answer says.</param>
    /// <param name="into">Takes what came back, where it is long enough.</param>
    /// <returns>What came back, in the order of the items: <paramref name="into"/> or a new array.</returns>
    private async ValueTask<TOut[]> EachAsync<TIn, TAnswer, TOut>(
        ReadOnlyMemory<TIn> items, Func<TIn, ValueTask<TAnswer>> call, Func<TAnswer, TOut> read, TOut[]? into = null)
    {
        var answers = into is not null && into.Length >= items.Length ? into : new TOut[items.Length];
        var window = new ValueTask<TAnswer>[entered!.Room is null ? Math.Min(Window, items.Length) : items.Length];
        for (var from = 0; from < items.Length; from += window.Length)
        {
            var count = Math.Min(window.Length, items.Length - from);
#pragma warning disable CA2012 // each is awaited once, right below; as tasks they would cost an object a call
            for (var i = 0; i < count; i++)
            {
                window[i] = call(items.Span[from + i]);
            }
#pragma warning restore CA2012

            for (var i = 0; i < count; i++)
            {
                answers[from + i] = read(await window[i]);
            }
        }

        return answers;
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
