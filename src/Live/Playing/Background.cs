using OpgaveSim.Live.Measuring;
using OpgaveSim.Model.Course;
using OpgaveSim.Model.Playing;
using OpgaveSim.Model.Records;
using OpgaveSim.Silo.Sessions;

namespace OpgaveSim.Live.Playing;

/// <summary>
/// The other worlds: the same plan in replication after replication, so that the one on the screen is not taken for the truth. They are
/// world grains in the same silo, one pair at a time.
/// </summary>
/// <param name="grains">The grains.</param>
internal sealed class Background(IGrainFactory grains)
{
    private readonly WorldSession session = new(grains, GrainScale.World, 1);

    /// <summary>The curves of both scenarios in one world, without a value before a table counts.</summary>
    /// <param name="First">Of the left one, round by round, measure by measure.</param>
    /// <param name="Second">Of the right one.</param>
    internal sealed record Pair(double?[][] First, double?[][] Second);

    /// <summary>Plays a world after the other.</summary>
    /// <param name="schedule">The settings of both scenarios.</param>
    /// <param name="count">How many; they are the replications from 1 on.</param>
    /// <param name="onPair">Gets each as it is ready.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task PlayAsync(Schedule schedule, int count, Action<Pair> onPair, CancellationToken cancellation)
    {
        for (var replication = 1; replication <= count; replication++)
        {
            var curves = new double?[2][][];
            for (var side = 0; side < 2; side++)
            {
                curves[side] = CurveOf(await PlayAsync(schedule, side, replication, [], cancellation));
            }

            cancellation.ThrowIfCancellationRequested();
            onPair(new Pair(curves[0], curves[1]));
        }
    }

    /// <summary>Plays one run of a plan to its end.</summary>
    /// <param name="schedule">As for many.</param>
    /// <param name="side">0 the left scenario, 1 the right one.</param>
    /// <param name="replication">The replication.</param>
    /// <param name="choices">What persons chose in it.</param>
    /// <param name="cancellation">Stops it.</param>
    public Task<RunRecord> PlayAsync(
        Schedule schedule, int side, int replication, IReadOnlyList<PlayedChoice> choices, CancellationToken cancellation)
    {
        RunSetting In(RunSetting setting) => setting with { World = setting.World with { Replication = replication } };
        var run = session.NewRun(In(schedule.First[side])) with
        {
            Choices = new PlayedChoices(choices),
            Changes = [.. schedule.OnTheWay.Select(change => session.NewChange(change.Round, In(change.Settings[side])))],
        };
        return session.PlayAsync(side + (replication == 0 ? 2 : 0), run, null, cancellation);
    }

    /// <summary>Ends the activations.</summary>
    public Task EndAsync() => session.EndAsync(4);

    private static double?[][] CurveOf(RunRecord record)
    {
        var closed = new SortedDictionary<int, ClosedTable>();
        var byRound = record.ClosedTables.ToLookup(table => table.Closed);
        return [.. Enumerable.Range(0, record.Rounds.Count).Select(round =>
        {
            foreach (var table in byRound[round])
            {
                closed[table.Issue] = table;
            }

            var (values, counts) = LiveMeasures.Of(closed.Values, record.Actors.Count);
            return counts ? values : new double?[values.Length];
        })];
    }
}
