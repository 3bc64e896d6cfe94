using OpgaveSim.Experiments.Calibration;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Model.World;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Results.Calibration;

/// <summary>
/// The quantities that facts are about, world by world, from a finished result: measures as they are stored with a run, the others from who sat where. Only tables
/// that deliberated count, on issues that arrived after the warm-up.
/// </summary>
public static class WorldFacts
{
    private const int Together = 256, FewestMembers = 2;

    /// <summary>Reads them. Worlds are made again from the experiment, on all processors; rows are in the order of points and worlds.</summary>
    /// <param name="reader">The result; it has the table member.</param>
    /// <param name="experiment">Its experiment.</param>
    /// <param name="quantities">The quantities, of <see cref="FactQuantities.All"/>.</param>
    /// <returns>A row for each world of each point, with a value for each quantity; NaN is no value.</returns>
    public static double[][] Read(ResultReader reader, Experiment experiment, IReadOnlyList<string> quantities)
    {
        string[] measures = [.. quantities.Except(FactQuantities.OfSeats)];
        var rows = Measures(reader, measures);
        var seats = quantities.Any(FactQuantities.OfSeats.Contains) ? Seats(reader, experiment, rows) : [];
        return [.. rows.Keys.Select(key => quantities.Select(quantity => Array.IndexOf(measures, quantity) is var at and >= 0
            ? rows[key][at] ?? double.NaN
            : seats.GetValueOrDefault(key)?[IndexOf(quantity)] ?? double.NaN).ToArray())];
    }

    private static int IndexOf(string quantity) => FactQuantities.OfSeats.ToList().IndexOf(quantity);

    private static OrderedDictionary<(int Point, int World), double?[]> Measures(ResultReader reader, string[] measures)
    {
        var columns = string.Concat(measures.Select(measure => $", {measure.Replace('-', '_')}"));
        var rows = new OrderedDictionary<(int, int), double?[]>();
        foreach (var row in reader.Query($"select point, replication{columns} from run where scenario = $1 order by point, replication", FactsFile.Practice))
        {
            rows.Add(((int)row[0]!, (int)row[1]!), [.. row.Skip(2).Select(value => (double?)value)]);
        }

        return rows;
    }

    /// <summary>Passes over the seats once, and measures some worlds at a time.</summary>
    private static Dictionary<(int Point, int World), double?[]> Seats(ResultReader reader, Experiment experiment, OrderedDictionary<(int Point, int World), double?[]> rows)
    {
        var measured = new Dictionary<(int, int), double?[]>(rows.Count);
        var waiting = new List<((int Point, int World) Key, List<(int Issue, int Actor)> Seats)>();
        reader.Scan(
            "select point, replication, issue, actor from member where scenario = $1 order by point, replication, issue, actor", [FactsFile.Practice], _ => { },
            row =>
            {
                var key = ((int)row[0]!, (int)row[1]!);
                if (waiting.Count == 0 || waiting[^1].Key != key)
                {
                    if (waiting.Count == Together)
                    {
                        Measure(experiment, waiting, measured);
                    }

                    waiting.Add((key, []));
                }

                waiting[^1].Seats.Add(((int)row[2]!, (int)row[3]!));
            });
        Measure(experiment, waiting, measured);
        return measured;
    }

    private static void Measure(
        Experiment experiment, List<((int Point, int World) Key, List<(int Issue, int Actor)> Seats)> waiting, Dictionary<(int, int), double?[]> measured)
    {
        var values = new double?[waiting.Count][];
        Parallel.For(0, waiting.Count, at =>
        {
            var ((point, replication), seats) = waiting[at];
            var world = WorldBuilder.Build(experiment.World(experiment.Points[point], replication));
            values[at] = SeatFacts.Of(world, [.. seats.GroupBy(seat => seat.Issue).Where(table => world.Arrival(table.Key) >= experiment.Head.Warmup)
                .Select(table => table.Select(seat => seat.Actor).ToArray()).Where(table => table.Length >= FewestMembers)]);
        });
        foreach (var (at, (key, _)) in waiting.Index())
        {
            measured[key] = values[at];
        }

        waiting.Clear();
    }
}
