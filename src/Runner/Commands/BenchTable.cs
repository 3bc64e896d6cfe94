using System.Globalization;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Numbers;
using OpgaveSim.Runner.Benchmarks;
using Spectre.Console;

namespace OpgaveSim.Runner.Commands;

/// <summary>The tables of <c>bench</c> in the terminal.</summary>
public static class BenchTable
{
    private const double Micro = 1e6, Milli = 1e3, Mega = 1e6;

    /// <summary>Writes them.</summary>
    public static void Write(IAnsiConsole console, BenchResult result)
    {
        console.MarkupLineInterpolated($"{result.On}");
        console.Write(Floor(result.Floor));
        foreach (var (actors, candidates) in result.PlainLoop.OrderBy(one => one.Key))
        {
            console.MarkupLineInterpolated($"plain loop, {Number(actors, 0)} actors: {Number(candidates / Mega, 3)} M candidates / s");
        }

        console.Write(Formation(result));
        console.Write(Whole(result));
        console.MarkupLineInterpolated($"logic {result.Worlds[0].Logic}; peak {Number(result.Worlds.Max(world => world.Peak) / Mega, 0)} MB");
        console.MarkupLine("M cand. / s: million candidates, once a table and round, a second of processor time of the whole process, rounds alone, warm; / plain loop: "
            + "over those of the plain loop; calls: to actors a touched actor and round, to tables a table-round; outside/ calls: processor time outside the rules over the "
            + "usual cost of its calls, / addr. calls: over that of calls to computed addresses; end: last mail and networks; ms / table: processor time of rounds "
            + "and end, warm, a table");
        console.Write(Silos(result.Silos));
    }

    private static Table Floor(BaselineFigures floor)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumns("Orleans alone", "usual", "computed address");
        table.AddRow("awaited call, µs of processor time", Number(floor.Call * Micro, 2), Number(floor.AddressedCall * Micro, 2));
        table.AddRow("first activation, µs of processor time", Number(floor.Activation * Micro, 1), Number(floor.AddressedActivation * Micro, 1));
        table.AddRow("awaited calls a second", Number(floor.CallsPerSecond, 0), Numbers.None);
        table.AddRow("bytes an activation", Number(floor.BytesPerActivation, 0), Numbers.None);
        return table;
    }

    private static Table Formation(BenchResult result)
    {
        var table = With("formation", "grain", "M cand.\n/ s", "/ plain\nloop", "first\nrun", "rounds\n/ s", "calls /\ntouched", "/ table-\nround", "outside/\ncalls", "/ addr.\ncalls", "bytes\n/ actor", "end\ns", "digest");
        foreach (var world in result.Worlds.Where(world => !world.IsWhole))
        {
            var calls = world.Calls;
            table.AddRow(
                Number(world.Actors, 0), YamlBinder.EnumWord(world.Grain),
                Number(world.CandidatesPerSecond / Mega, 3), Number(result.OverPlainLoop(world), 2), Number(world.Candidates / world.First / Mega, 3), Number(world.RoundsPerSecond, 1),
                Number((double?)calls?.ToActors / calls?.Touched, 2), Number((double?)calls?.ToTables / calls?.TableRounds, 2),
                Number(result.OverRawCalls(world), 2), Number(result.OverAddressedCalls(world), 2), Number(world.BytesPerActor, 0), Number(world.Ending, 2), world.Digest[..8]);
        }

        return table;
    }

    private static Table Whole(BenchResult result)
    {
        var table = With("whole model", "grain", "tables", "ms /\ntable", "/ smallest\nworld", "rounds\n/ s", "wall\ns", "bytes\n/ actor", "end\ns", "digest");
        foreach (var world in result.Worlds.Where(world => world.IsWhole))
        {
            table.AddRow(
                Number(world.Actors, 0), YamlBinder.EnumWord(world.Grain), Number(world.Tables, 0), Number(world.SecondsPerTable * Milli, 3), Number(result.OverSmallest(world), 2),
                Number(world.RoundsPerSecond, 1), Number(world.WarmWall, 1), Number(world.BytesPerActor, 0), Number(world.Ending, 2), world.Digest[..8]);
        }

        return table;
    }

    private static Table With(params string[] headings)
    {
        var table = new Table { Border = TableBorder.Rounded };
        foreach (var heading in headings)
        {
            table.AddColumn(new TableColumn(heading).RightAligned().NoWrap());
        }

        return table;
    }

    private static Table Silos(IReadOnlyList<SiloFigures> silos)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumns("processor time, a grain an actor", "silos", "one silo, s", "several, s", "several / one", "measures");
        foreach (var one in silos)
        {
            table.AddRow(
                $"{Number(one.Actors, 0)} actors, {Model(one.IsWhole)}", $"1 and {one.Silos}", Number(one.One.Min(), 2), Number(one.Several.Min(), 2),
                $"{Number(one.Ratio, 2)} ({Number(one.Ratios.Min(), 2)} – {Number(one.Ratios.Max(), 2)})", one.IsSame ? "the same" : "differ");
        }

        return table;
    }

    private static string Model(bool isWhole) => isWhole ? "whole" : "formation";

    private static string Number(double? value, int decimals) =>
        value is { } number ? number.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) : Numbers.None;
}
