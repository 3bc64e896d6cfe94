using System.Globalization;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Numbers;
using OpgaveSim.Runner.Benchmarks;
using Spectre.Console;

namespace OpgaveSim.Runner.Commands;

/// <summary>The table of <c>bench</c> in the terminal.</summary>
public static class BenchTable
{
    private const double Micro = 1e6, Mega = 1e6;

    /// <summary>Writes it.</summary>
    public static void Write(IAnsiConsole console, BenchResult result)
    {
        var baseline = result.Baseline;
        console.MarkupLineInterpolated($"{BenchResult.Machine}");
        var raw = new Table { Border = TableBorder.Rounded };
        raw.AddColumns("Orleans alone", "usual", "computed address");
        raw.AddRow("awaited call, µs of processor time", Number(baseline.Call * Micro, 2), Number(baseline.AddressedCall * Micro, 2));
        raw.AddRow("one-way call, µs of processor time", Number(baseline.OneWay * Micro, 2), Numbers.None);
        raw.AddRow("first activation, µs of processor time", Number(baseline.Activation * Micro, 1), Number(baseline.AddressedActivation * Micro, 1));
        raw.AddRow("awaited calls a second", Number(baseline.CallsPerSecond, 0), Numbers.None);
        raw.AddRow("one-way calls a second", Number(baseline.OneWaysPerSecond, 0), Numbers.None);
        raw.AddRow("bytes an activation", Number(baseline.BytesPerActivation, 0), Numbers.None);
        console.Write(raw);
        foreach (var (actors, candidates) in result.Plain.OrderBy(one => one.Key))
        {
            console.MarkupLineInterpolated($"plain loop, {Number(actors, 0)} actors: {Number(candidates / Mega, 3)} M candidates / s");
        }

        var table = new Table { Border = TableBorder.Rounded };
        foreach (var heading in (string[])["actors", "model", "grain"])
        {
            table.AddColumn(new TableColumn(heading).NoWrap());
        }

        foreach (var heading in (string[])["M cand.\n/ s", "/ plain\nloop", "first\nrun", "rounds\n/ s", "calls /\ntouched", "/ table-\nround", "outside/\ncalls", "/ addr.\ncalls", "bytes\n/ actor", "end\ns", "digest"])
        {
            table.AddColumn(new TableColumn(heading).RightAligned().NoWrap());
        }

        foreach (var world in result.Worlds)
        {
            var calls = world.Calls;
            table.AddRow(
                Number(world.Actors, 0), world.IsWhole ? "whole" : "formation", YamlBinder.EnumWord(world.Grain),
                Number(world.CandidatesPerSecond / Mega, 3), Number(result.OverPlainLoop(world), 2), Number(world.Candidates / world.First / Mega, 3), Number(world.RoundsPerSecond, 1),
                Number((double?)calls?.ToActors / calls?.Touched, 2), Number((double?)calls?.ToTables / calls?.TableRounds, 2),
                Number(result.OverRawCalls(world), 2), Number(result.OverAddressedCalls(world), 2), Number(world.BytesPerActor, 0), Number(world.Ending, 2), world.Digest[..8]);
        }

        console.Write(table);
        console.MarkupLineInterpolated($"logic {result.Worlds[0].Logic}; peak {Number(result.Worlds.Max(world => world.Peak) / Mega, 0)} MB");
        console.MarkupLine("M cand. / s: million candidates, once a table and round, a second of processor time of the whole process, rounds alone, warm; / plain loop: "
            + "over those of the plain loop; calls: to actors a touched actor and round, to tables a table-round; outside/ calls: processor time outside the rules over the "
            + "usual cost of its calls, / addr. calls: over that of calls to computed addresses; end: last mail and networks");
    }

    private static string Number(double? value, int decimals) =>
        value is { } number ? number.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) : Numbers.None;
}
