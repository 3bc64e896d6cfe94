using OpgaveSim.Live.Protocol;

namespace OpgaveSim.Live.Watching;

/// <summary>
/// What watchers are told, in order: a log that every page reads from where it was, and a picture for who comes now. Frames of a fast world go out at
/// most four a second, so that a fast world costs its watchers no more than a slow one. Guarded by its performance, but for the log, which is safe to
/// read at any time.
/// </summary>
/// <param name="clock">For the pace of frames.</param>
internal sealed class Broadcast(TimeProvider clock)
{
    private const int EventsKept = 128;
    private static readonly TimeSpan LeastBetweenFrames = TimeSpan.FromMilliseconds(250);

    private readonly List<ShownRound> unsent = [];
    private (long At, WireEvent Event)? picture;
    private long sentAt;

    /// <summary>What was told.</summary>
    public EventLog Log { get; } = new(EventsKept);

    /// <summary>Tells all there is.</summary>
    /// <param name="world">All there is.</param>
    /// <param name="beginsAnew">Whether nothing told before can be gone on from.</param>
    public void Tell(WorldEvent world, bool beginsAnew = false)
    {
        if (beginsAnew)
        {
            unsent.Clear();
        }

        Log.Append("world", LiveJson.Bytes(world), beginsAnew);
    }

    /// <summary>Tells how it stands.</summary>
    public void Tell(StateEvent state) => Log.Append("state", LiveJson.Bytes(state));

    /// <summary>Tells of the other worlds.</summary>
    public void Tell(BandEvent band) => Log.Append("band", LiveJson.Bytes(band));

    /// <summary>Tells of the class.</summary>
    public void Tell(ClassEvent told) => Log.Append("class", LiveJson.Bytes(told));

    /// <summary>A round was played; <see cref="Send"/> tells of it.</summary>
    public void Add(ShownRound round) => unsent.Add(round);

    /// <summary>Tells of the rounds not told of yet, unless the worlds are fast and a frame went out just now.</summary>
    /// <param name="isFast">Whether they are fast.</param>
    /// <param name="frame">Makes a frame of rounds.</param>
    /// <returns>Whether a frame went out.</returns>
    public bool Send(bool isFast, Func<IReadOnlyList<ShownRound>, FrameEvent> frame)
    {
        if (unsent.Count == 0 || (isFast && clock.GetElapsedTime(sentAt) < LeastBetweenFrames))
        {
            return false;
        }

        sentAt = clock.GetTimestamp();
        Log.Append("frame", LiveJson.Bytes(frame(unsent)));
        unsent.Clear();
        return true;
    }

    /// <summary>The number of the last event and a picture of all it led to, rendered once for all who come until the next.</summary>
    /// <param name="world">All there is.</param>
    public (long Number, WireEvent Event) Picture(Func<WorldEvent> world)
    {
        var number = Log.Last;
        if (picture?.At != number)
        {
            picture = (number, new WireEvent("world", LiveJson.Bytes(world()), Log.IdOf(number)));
        }

        return picture.Value;
    }
}
