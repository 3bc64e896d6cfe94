using OpgaveSim.Runner.Live.Protocol;

namespace OpgaveSim.Runner.Live;

/// <content>What watchers are told.</content>
public sealed partial class Stage
{
    /// <summary>The number of the last event and a picture of all it led to, rendered once for all who come.</summary>
    public (long Number, byte[] Event) Picture()
    {
        lock (gate)
        {
            var number = Log.Last;
            if (picture.At != number)
            {
                picture = (number, EventLog.Render("world", LiveJson.Bytes(PictureOf()), Log.IdOf(number)));
            }

            return (number, picture.Event);
        }
    }

    /// <summary>Frames of a fast world go out at most four a second, so that a fast world costs its watchers no more than a slow one.</summary>
    private void Send()
    {
        lock (gate)
        {
            var isFast = isPlaying && (speed == 0 || speed > 4) && !IsOver && round != playUntil;
            if (unsent.Count == 0 || (isFast && clock.GetElapsedTime(sentAt) < LeastBetweenFrames))
            {
                return;
            }

            sentAt = clock.GetTimestamp();
            Log.Append("frame", LiveJson.Bytes(new FrameEvent(unsent, [.. worlds.Select(world => world.TakeGrown())], Moment)));
            unsent.Clear();
            if (IsOver || (!isPlaying && round >= playUntil))
            {
                TellState();
            }
        }
    }

    private void TellState() => Log.Append("state", LiveJson.Bytes(State()));

    private StateEvent State() => new(
        isPlaying,
        speed,
        round,
        isHeld,
        votes is null ? null : question,
        votes?.Counts,
        digest,
        Moment,
        problem,
        Audience.Pages,
        plan.Changes,
        settingsShown.Last(one => one.Round <= round).Settings,
        LiveLink.Write(experiment, plan, round));

    private WorldEvent PictureOf() => new(
        setup!, // set before anybody watches
        [.. worlds.Select(world => world.Picture(!isHeld))],
        pairs.Count > 0 && !isHeld ? Background.Band(pairs) : null,
        State());

    private string Moment => moment.Length == 0 ? "" : Convert.ToHexStringLower(moment)[..8];
}
