using OpgaveSim.Grains.Contracts;
using OpgaveSim.Live.Protocol;
using OpgaveSim.Live.Watching;

namespace OpgaveSim.Live.Seating;

/// <summary>A seat that somebody has: the actor that is played, and all that its phone was told. Guarded by its room.</summary>
/// <param name="actor">The actor.</param>
/// <param name="player">What the person calls itself; null: nothing.</param>
/// <param name="hash">Hash of its secret.</param>
/// <param name="now">When it was taken.</param>
internal sealed class PlayedSeat(int actor, string? player, string hash, long now)
{
    /// <summary>Phones that read a seat's events at the same time; of one more the oldest is cut off.</summary>
    public const int MostStreams = 3;

    private const int EventsKept = 64;

    private readonly List<CancellationTokenSource> streams = [];
    private readonly SortedDictionary<long, OpenQuestion> open = [];
    private byte[]? card, round, end;

    /// <summary>The actor.</summary>
    public int Actor => actor;

    /// <summary>What the person calls itself; null: nothing.</summary>
    public string? Player => player;

    /// <summary>Hash of its secret.</summary>
    public string Hash => hash;

    /// <summary>What its phone reads.</summary>
    public EventLog Log { get; } = new(EventsKept);

    /// <summary>Whether a phone is connected.</summary>
    public bool IsConnected => streams.Count > 0;

    /// <summary>Since when no phone is connected, as the clock's timestamp; without meaning while one is.</summary>
    public long AwaySince { get; private set; } = now;

    /// <summary>Whether it missed a deadline and gave no sign of life since.</summary>
    public bool IsAway { get; set; }

    /// <summary>Whether its phone said that it runs, and has been silent since for too long: it was switched off, or lost its network unnoticed.</summary>
    public bool IsSilent { get; set; }

    /// <summary>When its phone said last that it runs, as the clock's timestamp; null: it never does.</summary>
    public long? BeatAt { get; private set; }

    /// <summary>Whether somebody can be asked.</summary>
    public bool IsThere => IsConnected && !IsAway && !IsSilent;

    /// <summary>Whether it was asked something in the present turn that it has answered.</summary>
    public bool HasChosen { get; private set; }

    /// <summary>Questions that are open, by id.</summary>
    public IReadOnlyCollection<OpenQuestion> Open => open.Values;

    /// <summary>Whose it is, for its phone; null: it was not told yet.</summary>
    public SeatCard? Card { get; private set; }

    /// <summary>Its actor's ties, as they were when it was told of them last.</summary>
    public IReadOnlyList<ActorTie> Ties { get; set; } = [];

    /// <summary>Notes and tells who the actor is, when that is news.</summary>
    public void Tell(SeatCard told)
    {
        var json = LiveJson.Bytes(told);
        Card = told;
        if (card is null || !json.AsSpan().SequenceEqual(card))
        {
            card = json;
            Log.Append("card", json);
        }
    }

    /// <summary>Asks, or says how much time is left.</summary>
    public void Ask(OpenQuestion question, long at)
    {
        open[question.Id] = question;
        HasChosen = false;
        Log.Append("question", LiveJson.Bytes(question.TellAt(at)));
    }

    /// <summary>A question is no longer open.</summary>
    public void Close(ClosedQuestion closed)
    {
        if (open.Remove(closed.Question))
        {
            HasChosen = closed.ByPerson && open.Count == 0;
            Log.Append("closed", LiveJson.Bytes(closed));
        }
    }

    /// <summary>A question as it stands; null: it is not open here.</summary>
    public OpenQuestion? Find(long question) => open.GetValueOrDefault(question);

    /// <summary>A round was played.</summary>
    public void Tell(SeatRound told)
    {
        HasChosen = false;
        round = LiveJson.Bytes(told);
        Log.Append("round", round);
    }

    /// <summary>The world is over.</summary>
    public void Tell(SeatEnding told)
    {
        end = LiveJson.Bytes(told);
        Log.Append("end", end);
    }

    /// <summary>Another world begins: nothing told before holds.</summary>
    public void BeginAnew()
    {
        (card, round, end, Card, HasChosen) = (null, null, null, null, false);
        open.Clear();
    }

    /// <summary>The number of the last event, and all that a phone needs that comes now.</summary>
    /// <param name="at">The clock's timestamp.</param>
    public (long Number, IReadOnlyList<WireEvent> Events) Present(long at)
    {
        var number = Log.Last;
        List<(string Type, byte[]? Json)> told = [("card", card), ("round", round), .. open.Values.Select(one => ("question", (byte[]?)LiveJson.Bytes(one.TellAt(at)))), ("end", end)];
        told.RemoveAll(one => one.Json is null);
        // only the last one has the id to go on from: who got a part of them begins again
        return (number, [.. told.Select((one, i) => new WireEvent(one.Type, one.Json, i == told.Count - 1 ? Log.IdOf(number) : ""))]);
    }

    /// <summary>Its phone runs.</summary>
    /// <param name="at">The clock's timestamp.</param>
    public void Beat(long at) => (BeatAt, IsSilent) = (at, false);

    /// <summary>A phone begins to read.</summary>
    /// <param name="stop">Is cancelled when it is to be cut off.</param>
    public void Come(CancellationTokenSource stop)
    {
        streams.Add(stop);
        if (streams.Count > MostStreams)
        {
            streams[0].CancelAsync().Ignore();
            streams.RemoveAt(0);
        }
    }

    /// <summary>A phone no longer reads.</summary>
    /// <param name="stop">As when it came.</param>
    /// <param name="at">The clock's timestamp.</param>
    public void Go(CancellationTokenSource stop, long at)
    {
        streams.Remove(stop);
        AwaySince = at;
    }

    /// <summary>Somebody else takes it, or nobody: its phones are cut off.</summary>
    public void Close()
    {
        foreach (var stream in streams)
        {
            stream.CancelAsync().Ignore();
        }

        streams.Clear();
    }
}
