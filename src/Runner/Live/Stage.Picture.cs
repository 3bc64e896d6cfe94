using System.Text.Json;

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
                picture = (number, EventLog.Render("world", JsonSerializer.SerializeToUtf8Bytes(PictureOf(), Json), Log.IdOf(number)));
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
            Log.Append("frame", JsonSerializer.SerializeToUtf8Bytes(new { rounds = unsent, k = worlds.Select(world => world.TakeGrown()).ToArray(), moment = Moment }, Json));
            unsent.Clear();
            if (IsOver || (!isPlaying && round >= playUntil))
            {
                TellState();
            }
        }
    }

    private void TellState() => Log.Append("state", JsonSerializer.SerializeToUtf8Bytes(State(), Json));

    private object State() => new
    {
        playing = isPlaying,
        speed,
        round,
        held = isHeld,
        question = votes is null ? (int?)null : question,
        votes = votes?.Counts,
        digest,
        moment = Moment,
        problem,
        watchers = Audience.Pages,
        changes = plan.Changes,
        settings = settingsShown.Last(one => one.Round <= round).Settings,
        link = LiveLink.Write(experiment, plan, round),
    };

    private object PictureOf() => new
    {
        setup,
        worlds = worlds.Select(world => world.Picture(!isHeld)),
        band = pairs.Count > 0 && !isHeld ? Background.Band(pairs) : null,
        state = State(),
    };

    private string Moment => moment.Length == 0 ? "" : Convert.ToHexStringLower(moment)[..8];
}
