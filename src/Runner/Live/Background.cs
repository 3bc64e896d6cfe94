using OpgaveSim.Grains;
using OpgaveSim.Model.Rounds;
using OpgaveSim.Model.Statistics;
using OpgaveSim.Runner.Live.Protocol;
using OpgaveSim.Silo;

namespace OpgaveSim.Runner.Live;

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
    /// <param name="settings">The settings of both scenarios from a round on, ascending by round, the first from round 0.</param>
    /// <param name="count">How many; they are the replications from 1 on.</param>
    /// <param name="onPair">Gets each as it is ready.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task PlayAsync(IReadOnlyList<(int Round, RunSetting[] Settings)> settings, int count, Action<Pair> onPair, CancellationToken cancellation)
    {
        for (var replication = 1; replication <= count; replication++)
        {
            var curves = new double?[2][][];
            for (var side = 0; side < 2; side++)
            {
                curves[side] = CurveOf(await PlayAsync(settings, side, replication, cancellation));
            }

            cancellation.ThrowIfCancellationRequested();
            onPair(new Pair(curves[0], curves[1]));
        }
    }

    /// <summary>Plays one run of a plan to its end.</summary>
    /// <param name="settings">As for many.</param>
    /// <param name="side">0 the left scenario, 1 the right one.</param>
    /// <param name="replication">The replication.</param>
    /// <param name="cancellation">Stops it.</param>
    public Task<RunRecord> PlayAsync(
        IReadOnlyList<(int Round, RunSetting[] Settings)> settings, int side, int replication, CancellationToken cancellation)
    {
        RunSetting In(RunSetting setting) => setting with { World = setting.World with { Replication = replication } };
        var run = session.NewRun(In(settings[0].Settings[side])) with
        {
            Changes = [.. settings.Skip(1).Select(change => session.NewChange(change.Round, In(change.Settings[side])))],
        };
        return session.PlayAsync(side + (replication == 0 ? 2 : 0), run, null, cancellation);
    }

    /// <summary>Ends the activations.</summary>
    public Task EndAsync() => session.EndAsync(4);

    /// <summary>The band of pairs: 10th and 90th percentile and median, world by world, measure by measure, round by round.</summary>
    /// <param name="pairs">The pairs, at least one.</param>
    public static BandEvent Band(IReadOnlyList<Pair> pairs) => new(
        pairs.Count,
        [Band(pairs, pair => pair.First), Band(pairs, pair => pair.Second)],
        [.. LiveMeasures.All.Select((measure, at) => Ahead(pairs, at, measure.SmallestDifference))]);

    private static double[]?[][] Band(IReadOnlyList<Pair> pairs, Func<Pair, double?[][]> side)
    {
        var rounds = pairs.Max(pair => side(pair).Length);
        return [.. LiveMeasures.Ids.Select((_, measure) => Enumerable.Range(0, rounds).Select(round =>
        {
            double[] values = [.. pairs.Select(pair => side(pair)).Select(curve => curve[Math.Min(round, curve.Length - 1)][measure]).OfType<double>().Order()];
            return values.Length == 0 ? null : (double[])[.. ((double[])[0.1, 0.5, 0.9]).Select(share => Math.Round(Quantile.Sorted(values, share), 5))];
        }).ToArray())];
    }

    /// <summary>In how many worlds the left one ends higher, the right one, or neither by a difference that matters.</summary>
    private static int[] Ahead(IReadOnlyList<Pair> pairs, int measure, double smallest)
    {
        var ahead = new int[3];
        foreach (var pair in pairs)
        {
            if (pair.First[^1][measure] is { } first && pair.Second[^1][measure] is { } second)
            {
                ahead[Math.Abs(first - second) < smallest ? 2 : first > second ? 0 : 1]++;
            }
        }

        return ahead;
    }

    private static double?[][] CurveOf(RunRecord record)
    {
        var closed = new SortedDictionary<int, Gathering>();
        var byRound = record.Gatherings.ToLookup(table => table.Closed);
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
