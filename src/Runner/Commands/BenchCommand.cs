using System.CommandLine;
using System.Globalization;
using System.Text;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Course;
using OpgaveSim.Model.Formation;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Output;
using OpgaveSim.Runner.Benchmarks;
using OpgaveSim.Silo.Hosting;
using Text = OpgaveSim.Presentation.Words.Text;

namespace OpgaveSim.Runner.Commands;

/// <summary><c>bench</c>: what the simulator costs beside what Orleans alone costs, in one run.</summary>
public static class BenchCommand
{
    private const int Fewest = 1_000, Most = 2_000_000, BaselineGrains = 100_000, Million = 1_000_000, Counted = 100_000, OverSilos = 20_000;
    private const int Rounds = 20, RoundsOfWhole = 36, RoundsOfLarge = 24, WarmRuns = 4, WarmRunsOfLargeWhole = 1, LargeWhole = 50_000;
    private const string Kept = "bench/results";
    private static readonly int[] Sizes = [1_000, 10_000, 100_000];

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("bench");
        var actors = new Option<int[]>("--actors") { HelpName = "N" };
        var logic = new Option<string>("--logic") { DefaultValueFactory = _ => "issue", HelpName = "NAME" };
        logic.AcceptOnlyFromAmong([.. Logics.Names]);
        var large = new Option<bool>("--large");
        var outFile = new Option<string?>("--out")
        {
            HelpName = "FILE",
        };
        var (json, language) = (SharedOptions.Json(), SharedOptions.Language());
        foreach (var option in (Option[])[actors, logic, large, outFile, json, language])
        {
            command.Add(option);
        }

        command.SetAction(async Task<int> (parsed, cancellation) =>
        {
            var sizes = parsed.GetValue(actors) is { Length: > 0 } given ? given : Sizes;
            if (sizes.FirstOrDefault(size => size is < Fewest or > Most) is not 0 and var wrong)
            {
                throw new FaultsException("--actors", CommandFaultTexts.OutOfRange(wrong, Fewest, Most));
            }

            var spoken = PageFile.LanguageOf(parsed.GetValue(language)!);
            var began = TimeProvider.System.GetUtcNow().UtcDateTime;
            var file = FileFor(parsed.GetValue(outFile), began);
            var result = await MeasureAsync(began, sizes, parsed.GetValue(logic)!, parsed.GetValue(large), spoken, cancellation);
            if (parsed.GetValue(json))
            {
                Terminal.WriteJson(result.ToJson());
            }
            else
            {
                new BenchTable(new Terminal().Out, spoken).Write(result);
            }

            Keep(file, result, spoken);
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The file for the figures; null: none.</summary>
    private static string? FileFor(string? given, DateTime began)
    {
        var file = given ?? (Directory.Exists(Kept) ? $"{Kept}/{began.ToString("yyyy-MM-dd-HHmm", CultureInfo.InvariantCulture)}.json" : null);
        return !File.Exists(file) ? file : throw new FaultsException("--out", CommandFaultTexts.IsThere(file));
    }

    private static void Keep(string? file, BenchResult result, ReportLanguage language)
    {
        if (file is not null)
        {
            using var files = new OutputFiles("--out", force: false) { AreListed = false };
            files.Write(file, path => File.WriteAllText(path, result.ToText(), new UTF8Encoding(false)));
            Terminal.Put(files, language);
            Terminal.Say(BenchTexts.Kept.Filled(language, file));
        }
    }

    private static async Task<BenchResult> MeasureAsync(DateTime began, int[] sizes, string logic, bool isLarge, ReportLanguage language, CancellationToken cancellation)
    {
        var (worlds, plain, silos) = (new List<WorldFigures>(), new Dictionary<int, double>(), new List<SiloFigures>());
        Terminal.Say(BenchTexts.OrleansAlone.In(language));
        BaselineFigures baseline;
        await using (var cluster = await EmbeddedSilos.StartAsync(1, cancellation))
        {
            baseline = await BaselineBench.MeasureAsync(cluster, Math.Min(BaselineGrains, Math.Max(sizes.Max(), Sizes[1])));
        }

        foreach (var (world, grain, warmRuns) in sizes.SelectMany(size => Of(size, logic)).Concat(isLarge ? OfMillion(logic) : []))
        {
            cancellation.ThrowIfCancellationRequested();
            if (world.Actors <= Counted && !plain.ContainsKey(world.Actors))
            {
                Terminal.Say(BenchTexts.Loop.Filled(language, $"{world.Actors}"));
                plain[world.Actors] = PlainLoop.Measure(world.Actors);
            }

            Terminal.Say(BenchTexts.World.Filled(language, $"{world.Actors}", Model(world).In(language), (grain == GrainScale.Actor ? BenchTexts.Actor : BenchTexts.OneWorld).In(language)));
            worlds.Add(await new WorldBench(world).MeasureAsync(grain, warmRuns, !world.IsWhole && world.Actors <= Counted, cancellation));
        }

        foreach (var isWhole in (bool[])[false, true])
        {
            var world = new BenchWorld(Math.Min(OverSilos, sizes.Max()), RoundsOfLarge, logic, isWhole);
            Terminal.Say(BenchTexts.OverSilos.Filled(language, $"{world.Actors}", Model(world).In(language)));
            silos.Add(await SiloBench.MeasureAsync(world, cancellation));
        }

        return new BenchResult(began, BenchResult.Machine, baseline, plain, worlds, silos);
    }

    private static Text Model(BenchWorld world) => world.IsWhole ? BenchTexts.WholeModel : BenchTexts.FormationAlone;

    private static IEnumerable<(BenchWorld World, GrainScale Grain, int WarmRuns)> Of(int size, string logic) =>
        from isWhole in (bool[])[false, true]
        from grain in (GrainScale[])[GrainScale.World, GrainScale.Actor]
        select (new BenchWorld(size, isWhole ? RoundsOfWhole : Rounds, logic, isWhole), grain, isWhole && size >= LargeWhole ? WarmRunsOfLargeWhole : WarmRuns);

    private static IEnumerable<(BenchWorld World, GrainScale Grain, int WarmRuns)> OfMillion(string logic) =>
    [
        (new BenchWorld(Million, RoundsOfLarge, logic, IsWhole: false), GrainScale.World, 0),
        (new BenchWorld(Million, RoundsOfLarge, logic, IsWhole: false), GrainScale.Actor, 0),
        (new BenchWorld(Million, RoundsOfWhole, logic, IsWhole: true), GrainScale.World, 0),
    ];
}
