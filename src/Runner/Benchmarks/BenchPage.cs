using System.Globalization;
using System.Text;
using OpgaveSim.Model.Course;

namespace OpgaveSim.Runner.Benchmarks;

/// <summary>The figures of a run of <c>bench</c> as tables in Markdown: the middle of docs/performance.md.</summary>
public static class BenchPage
{
    private const double Micro = 1e6, Milli = 1e3, Mega = 1e6, Giga = 1e9;
    private const string None = "–";

    /// <summary>The tables.</summary>
    /// <param name="result">The run.</param>
    public static string Markdown(BenchResult result)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"Measured {result.Measured:d MMMM yyyy}, {result.On}.\n\n");
        Write(page, ["Orleans alone", "usual", "computed address"],
        [
            ["awaited call, µs of processor time", Number(result.Floor.Call * Micro, 2), Number(result.Floor.AddressedCall * Micro, 2)],
            ["first activation, µs of processor time", Number(result.Floor.Activation * Micro, 0), Number(result.Floor.AddressedActivation * Micro, 0)],
        ]);
        Write(page, ["formation alone", "a grain is", "M candidates/s", "of the plain loop", "first run", "end, s", "bytes an actor"], result.Worlds.Where(world => !world.IsWhole).Select(world => (string[])
        [
            Actors(world.Actors), Grain(world.Grain), Number(world.CandidatesPerSecond / Mega, 2), Number(result.OverPlainLoop(world), 2),
            Number(world.Candidates / world.First / Mega, 2), Number(world.Ending, 1), Number(world.BytesPerActor, 0),
        ]));
        Write(page, ["whole model", "a grain is", "tables", "ms a table", "against the smallest", "wall, s", "end, s", "bytes an actor"], result.Worlds.Where(world => world.IsWhole).Select(world => (string[])
        [
            Actors(world.Actors), Grain(world.Grain), Number(world.Tables, 0), Number(world.SecondsPerTable * Milli, 2), Number(result.OverSmallest(world), 2),
            Number(world.WarmWall, 1), Number(world.Ending, 1), Number(world.BytesPerActor, 0),
        ]));
        Write(page, ["over silos, a grain an actor", "silos", "one silo, s", "several, s", "several / one, median (range)"], result.Silos.Select(silos => (string[])
        [
            $"{Actors(silos.Actors)}, {(silos.IsWhole ? "whole" : "formation")}", $"1 and {silos.Silos}", Number(silos.One.Min(), 2), Number(silos.Several.Min(), 2),
            $"{Number(silos.Ratio, 2)} ({Number(silos.Ratios.Min(), 2)} to {Number(silos.Ratios.Max(), 2)})",
        ]));
        page.Append(CultureInfo.InvariantCulture, $"Peak of the process: {Number(result.Worlds.Max(world => world.Peak) / Giga, 1)} GB.\n");
        return page.ToString();
    }

    private static void Write(StringBuilder page, string[] heads, IEnumerable<string[]> rows)
    {
        foreach (var row in (IEnumerable<string[]>)[heads, [.. heads.Select((_, column) => column == 0 ? "---" : "---:")], .. rows])
        {
            page.Append("| ").AppendJoin(" | ", row).Append(" |\n");
        }

        page.Append('\n');
    }

    private static string Actors(int actors) => $"{Number(actors, 0)} actors";

    private static string Grain(GrainScale grain) => grain == GrainScale.Actor ? "an actor" : "a world";

    private static string Number(double? value, int decimals) =>
        value is { } number ? number.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) : None;
}
