using System.CommandLine;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Course;
using OpgaveSim.Model.Formation;
using OpgaveSim.Runner.Benchmarks;
using OpgaveSim.Silo.Hosting;

namespace OpgaveSim.Runner.Commands;

/// <summary><c>bench</c>: what the simulator costs beside what Orleans alone costs, in one run.</summary>
public static class BenchCommand
{
    private const int Fewest = 100, Most = 2_000_000, BaselineGrains = 100_000, LargestWhole = 10_000, Million = 1_000_000, Counted = 100_000;
    private const int Rounds = 20, RoundsOfLarge = 24, WarmRuns = 4;
    private static readonly int[] Sizes = [1_000, 10_000, 100_000];

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("bench", "Measures the simulator and, in the same run, Orleans alone; compare figures of one run only. "
            + "Minutes; on a machine that does nothing else.\n\nExample: opgavesim bench\nExample: opgavesim bench --actors 1000 --json");
        var actors = new Option<int[]>("--actors") { Description = "Sizes of worlds (default: 1000, 10000, 100000; repeatable)", HelpName = "N" };
        var logic = new Option<string>("--logic") { Description = "A named logic", DefaultValueFactory = _ => "issue", HelpName = "NAME" };
        logic.AcceptOnlyFromAmong([.. Logics.Names]);
        var large = new Option<bool>("--large") { Description = "A million actors too: formation alone, 24 rounds, one run" };
        var json = SharedOptions.Json();
        foreach (var option in (Option[])[actors, logic, large, json])
        {
            command.Add(option);
        }

        command.SetAction(async Task<int> (parsed, cancellation) =>
        {
            var sizes = parsed.GetValue(actors) is { Length: > 0 } given ? given : Sizes;
            if (sizes.FirstOrDefault(size => size is < Fewest or > Most) is not 0 and var wrong)
            {
                throw new FaultsException("--actors", $"{wrong} is out of range; allowed: {Fewest} … {Most}");
            }

            var result = await MeasureAsync(sizes, parsed.GetValue(logic)!, parsed.GetValue(large), cancellation);
            if (parsed.GetValue(json))
            {
                Terminal.WriteJson(result.ToJson());
            }
            else
            {
                BenchTable.Write(new Terminal().Out, result);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<BenchResult> MeasureAsync(int[] sizes, string logic, bool isLarge, CancellationToken cancellation)
    {
        var (worlds, plain) = (new List<WorldFigures>(), new Dictionary<int, double>());
        var plan = sizes.SelectMany(size => Of(size, logic, Rounds, WarmRuns)).Concat(isLarge ? Of(Million, logic, RoundsOfLarge, 0) : []);
        Terminal.Say("Orleans alone");
        BaselineFigures baseline;
        await using (var cluster = await EmbeddedSilos.StartAsync(1, cancellation))
        {
            baseline = await BaselineBench.MeasureAsync(cluster, Math.Min(BaselineGrains, Math.Max(sizes.Max(), Sizes[1])));
        }

        foreach (var (bench, size, grain, isWhole, warmRuns) in plan)
        {
            cancellation.ThrowIfCancellationRequested();
            if (size <= Counted && !plain.ContainsKey(size))
            {
                Terminal.Say($"{size} actors, a plain loop");
                plain[size] = PlainLoop.Measure(size);
            }

            Terminal.Say($"{size} actors, {(isWhole ? "whole model" : "formation alone")}, a grain is {(grain == GrainScale.Actor ? "an actor" : "a world")}");
            worlds.Add(await bench.MeasureAsync(grain, warmRuns, size <= Counted, cancellation));
        }

        return new BenchResult(baseline, plain, worlds);
    }

    private static IEnumerable<(WorldBench Bench, int Actors, GrainScale Grain, bool IsWhole, int WarmRuns)> Of(int size, string logic, int rounds, int warmRuns) =>
        from isWhole in (bool[])[false, true]
        where !isWhole || size <= LargestWhole
        from grain in (GrainScale[])[GrainScale.World, GrainScale.Actor]
        select (new WorldBench(size, rounds, logic, isWhole), size, grain, isWhole, warmRuns);
}
