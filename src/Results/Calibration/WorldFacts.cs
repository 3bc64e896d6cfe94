using OpgaveSim.Experiments.Calibration;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.World;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Results.Calibration;

/// <summary>
/// The quantities that facts are about, world by world, from a finished result: measures as they are stored with a run, the others from who sat where. Only tables
/// that deliberated count, on issues that arrived after the warm-up.
/// </summary>
public static class WorldFacts
{
    private const int FewestMembers = 2;

    /// <summary>Reads them, on all processors.</summary>
    /// <param name="reader">The result; it is finished, and has the table member.</param>
    /// <param name="experiment">Its experiment.</param>
    /// <param name="quantities">The quantities, of <see cref="FactQuantities.All"/>.</param>
    /// <returns>A row for each world, in the order of points and worlds, with a value for each quantity; NaN is no value.</returns>
    /// <exception cref="FaultsException">A quantity is one of seats, and the result is of another experiment, not finished, or without members.</exception>
    public static double[][] Read(ResultReader reader, Experiment experiment, IReadOnlyList<string> quantities)
    {
        string[] measures = [.. quantities.Except(FactQuantities.OfSeats)];
        var stored = Measures(reader, measures);
        var seats = quantities.Any(FactQuantities.OfSeats.Contains)
            ? new SeatReader(reader, experiment).Read(FactsFile.Practice, (world, of) => OfSeats(world, of, experiment.Head.Warmup))
            : [];
        return [.. stored.Select((values, world) => quantities.Select(quantity => Array.IndexOf(measures, quantity) is var at and >= 0
            ? values[at] ?? double.NaN
            : seats[world][IndexOf(quantity)] ?? double.NaN).ToArray())];
    }

    private static int IndexOf(string quantity) => FactQuantities.OfSeats.ToList().IndexOf(quantity);

    /// <summary>By world, the measures that are stored with its run.</summary>
    private static List<double?[]> Measures(ResultReader reader, string[] measures)
    {
        var columns = string.Concat(measures.Select(measure => $", {measure.Replace('-', '_')}"));
        return [.. reader.Query($"select point, replication{columns} from run where scenario = $1 order by point, replication", FactsFile.Practice)
            .Select(row => row.Skip(2).Select(value => (double?)value).ToArray())];
    }

    private static double?[] OfSeats(PublicWorld world, IReadOnlyList<Seat> seats, int warmup) => SeatFacts.Of(
        world, [.. seats.GroupBy(seat => seat.Issue).Where(table => world.Arrival(table.Key) >= warmup)
            .Select(table => table.Select(seat => seat.Actor).ToArray()).Where(table => table.Length >= FewestMembers)]);
}
