using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Grains.Contracts;
using OpgaveSim.Model.Course;
using OpgaveSim.Model.Measures;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Output;
using OpgaveSim.Results.Tables;
using OpgaveSim.Runner.Commands;
using OpgaveSim.Runner.Runs;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Runs;

/// <summary>An experiment from file to results, on embedded silos.</summary>
public sealed class ExperimentRunnerTests : IDisposable
{
    private const string Text = """
        name: small
        seed: 11
        rounds: 8
        replications: 3
        warmup: 2
        world: { actors: 60, issuesPerRound: 2 }
        scenarios:
          interest: { logic: interest }
          issue: { logic: issue }
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Same_digest_whatever_the_grain_the_silos_and_the_parallelism()
    {
        var digests = new HashSet<string?>();
        foreach (var (grain, silos, parallel) in ((GrainScale, int, int)[])[(GrainScale.Actor, 1, 1), (GrainScale.Actor, 3, 2), (GrainScale.World, 1, 4), (GrainScale.World, 3, 1), (GrainScale.Actor, 1, 1)])
        {
            var report = await RunAsync(Read(Text), $"out{grain}{silos}{parallel}{digests.Count}", options => options with { Grain = grain, Silos = silos, Parallel = parallel, Use = FolderUse.Overwrite });
            Assert.Equal(RunEnd.Finished, report.End);
            digests.Add(report.Digest);
        }

        Assert.Single(digests);
    }

    [Fact]
    public async Task Adding_or_reordering_scenarios_changes_no_number_of_the_others()
    {
        await RunAsync(Read(Text), "two");
        await RunAsync(Read("""
            name: small
            seed: 11
            rounds: 8
            replications: 3
            warmup: 2
            world: { actors: 60, issuesPerRound: 2 }
            scenarios:
              random: { logic: random }
              issue: { logic: issue }
              interest: { logic: interest }
            """), "three");
        var two = DigestsOf("two");
        var three = DigestsOf("three");
        Assert.Equal(6, two.Count);
        Assert.All(two, run => Assert.Equal(run.Value, three[run.Key]));
        Assert.NotEqual(two[new RunKey(0, "interest", 0)], two[new RunKey(0, "interest", 1)]);
    }

    [Fact]
    public async Task The_digest_is_computed_from_the_content_and_a_changed_row_is_found()
    {
        var report = await RunAsync(Read(Text), "out");
        Assert.Equal(report.Digest, DigestCommand.Of(folder.At("out")));
        Assert.Matches("^[0-9a-f]{64}$", report.Digest);
        Assert.True(ChangedDatabase.Change(folder.At("out"), "update closed_table set quality = quality + 1e-15 where issue = 7 and replication = 1") > 0);

        Assert.Contains("not as they were written", Assert.Throws<ResultDamagedException>(() => DigestCommand.Of(folder.At("out"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interrupted_run_keeps_what_is_finished_and_goes_on_to_the_same_digest()
    {
        var whole = await RunAsync(Read(Text), "whole");
        using var stop = new CancellationTokenSource();
        var interrupted = await new ExperimentRunner(Read(Text), Options("part") with { Parallel = 1, Together = TimeSpan.Zero }, new StopAfter(2, stop), TimeProvider.System).RunAsync(stop.Token);
        Assert.Equal(RunEnd.Interrupted, interrupted.End);
        Assert.InRange(interrupted.Runs, 2, 5);
        Assert.Null(interrupted.Digest);
        Assert.Contains("unfinished", Assert.Throws<FaultsException>(() => DigestCommand.Of(folder.At("part"))).Message, StringComparison.Ordinal);
        var resumed = await RunAsync(Read(Text), "part", options => options with { Use = FolderUse.Resume });
        Assert.Equal((RunEnd.Finished, whole.Digest), (resumed.End, resumed.Digest));
        var again = await RunAsync(Read(Text), "part", options => options with { Use = FolderUse.Resume });
        Assert.Equal((RunEnd.NothingToDo, whole.Digest), (again.End, again.Digest));
    }

    [Fact]
    public async Task Progress_tells_of_every_round_once()
    {
        using var never = new CancellationTokenSource();
        var counted = new StopAfter(int.MaxValue, never);
        await new ExperimentRunner(Read(Text), Options("out") with { Parallel = 1 }, counted, TimeProvider.System).RunAsync(default);
        using var reader = new ResultReader(folder.At("out"));
        Assert.Equal(reader.Query("select count(*) from round")[0][0], (long)counted.Played);
    }

    [Fact]
    public async Task Results_are_never_replaced_silently_and_only_the_same_experiment_goes_on()
    {
        await RunAsync(Read(Text), "out");
        var refused = await Assert.ThrowsAsync<FaultsException>(() => RunAsync(Read(Text), "out"));
        Assert.Contains("--resume", refused.Message, StringComparison.Ordinal);
        Assert.Contains("--overwrite", refused.Message, StringComparison.Ordinal);
        var other = await Assert.ThrowsAsync<FaultsException>(() => RunAsync(Read(Text.Replace("seed: 11", "seed: 12", StringComparison.Ordinal)), "out", options => options with { Use = FolderUse.Resume }));
        Assert.Contains("\"seed\": 12", other.Message, StringComparison.Ordinal);
        var replaced = await RunAsync(Read(Text.Replace("seed: 11", "seed: 12", StringComparison.Ordinal)), "out", options => options with { Use = FolderUse.Overwrite });
        Assert.Equal(RunEnd.Finished, replaced.End);
    }

    [Fact]
    public async Task A_folder_with_other_things_or_a_file_is_refused_and_left_alone()
    {
        folder.Write("mine/thesis.txt", "dear");
        await Assert.ThrowsAsync<FaultsException>(() => RunAsync(Read(Text), "mine", options => options with { Use = FolderUse.Overwrite }));
        Assert.Equal("dear", File.ReadAllText(folder.At("mine/thesis.txt")));
        await Assert.ThrowsAsync<FaultsException>(() => RunAsync(Read(Text), "mine/thesis.txt"));
    }

    [Fact]
    public async Task What_has_no_value_is_null_in_the_database()
    {
        await RunAsync(Read(Text), "out");
        using var reader = new ResultReader(folder.At("out"));
        Assert.Equal(0L, reader.Query("select count(*) from run where novelty is not null and isnan(novelty)")[0][0]);
        Assert.True((long)reader.Query("select count(*) from closed_table where novelty is null")[0][0]! > 0);
        Assert.Equal(0L, reader.Query("select count(*) from closed_table where outcome <> 'realised' and novelty is not null")[0][0]);
        Assert.Equal(0L, reader.Query("select count(*) from closed_table where (began is null) <> (domain_coverage is null)")[0][0]);
        Assert.Equal(0L, reader.Query("select count(*) from closed_table where (outcome = 'realised') <> (surprisal is not null)")[0][0]);
        Assert.Equal(0L, reader.Query("select count(*) from closed_table where (began is null) <> (kind_hill_0 is null)")[0][0]);
        Assert.Equal(18L, reader.Query("select count(*) from kind")[0][0]);
        Assert.Equal(0L, reader.Query("select count(*) from kind where (tables_with_members = 0) <> (payoff_of_members is null)")[0][0]);
        var counted = reader.Query("select count(*) from closed_table g where not is_warm_up and novelty is null and scenario = 'issue' and replication = 0")[0][0];
        Assert.Equal(counted, Convert.ToInt64(reader.Query("select novelty_without from run where scenario = 'issue' and replication = 0")[0][0], System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Only_the_tables_that_are_kept_are_there()
    {
        await RunAsync(Read(Text + "\nkeep: [round]\n"), "out");
        using var reader = new ResultReader(folder.At("out"));
        Assert.Equal(["case_domain", "case_issue", "common", "design", "design_point", "existing_member", "existing_table", "experiment", "measure", "round", "run", "scenario", "scenario_title", "stopping", "variety"], reader.Tables().Order());
        Assert.All(CaseTables.All.Concat(DesignTables.All), table => Assert.Equal(0L, reader.Query($"select count(*) from {table.Name}")[0][0]));
        Assert.Equal(1L, reader.Query("select count(*) from variety")[0][0]);
    }

    [Fact]
    public async Task Worlds_are_played_until_it_is_precise_whoever_executes_and_however_often_it_was_interrupted()
    {
        var text = Text.Replace("replications: 3", "replications: { at_least: 6, until: { outcome: quality, half_width: 0.03 }, at_most: 30 }", StringComparison.Ordinal)
            + "\ndesign: { type: list, points: [ { world.actors: 60 }, { world.issuesPerRound: 6 } ] }\n";
        var whole = await RunAsync(Read(text), "whole", options => options with { Parallel = 1, Grain = GrainScale.World });
        Assert.Equal(RunEnd.Finished, whole.End);
        using var stop = new CancellationTokenSource();
        var interrupted = await new ExperimentRunner(Read(text), Options("part") with { Parallel = 2, Together = TimeSpan.Zero }, new StopAfter(15, stop), TimeProvider.System).RunAsync(stop.Token);
        Assert.Equal((RunEnd.Interrupted, null), (interrupted.End, interrupted.Digest));
        Assert.Contains("unfinished", Assert.Throws<FaultsException>(() => DigestCommand.Of(folder.At("part"))).Message, StringComparison.Ordinal);
        var resumed = await RunAsync(Read(text), "part", options => options with { Use = FolderUse.Resume });
        Assert.Equal((RunEnd.Finished, whole.Digest, whole.Runs), (resumed.End, resumed.Digest, resumed.Runs));
        Assert.Equal(RunEnd.NothingToDo, (await RunAsync(Read(text), "part", options => options with { Use = FolderUse.Resume })).End);

        using var reader = new ResultReader(folder.At("part"));
        var worlds = reader.WorldsAt();
        Assert.NotEqual(worlds[0], worlds[1]);
        Assert.All(worlds.Values, count => Assert.Contains(count, Analysis.Statistics.PrecisionStopping.Looks(6, 30)));
        Assert.Equal(2L * worlds.Values.Sum(), reader.Runs().Count);
        var comparisons = new ResultComparisons(RunValues.Read(reader));
        foreach (var row in reader.Query("select point, half_width, reason from stopping order by point"))
        {
            var found = comparisons.Of((int)row[0]!, "issue", "interest", MeasureCatalogue.Find("quality")!).Sample;
            Assert.Equal(worlds[(int)row[0]!], found.Worlds);
            Assert.Equal(found.Interval()!.Value.HalfWidth, (double)row[1]!, 12);
            Assert.Equal((double)row[1]! <= 0.03 ? "precise-enough" : "at-most", row[2]);
        }

        Assert.Equal(2, Manifest.Read(folder.At("part"))!.Content["stopping"]!.AsArray().Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_run_that_fails_is_recorded_with_its_error_and_the_rest_goes_on_or_stops_as_asked(bool goesOn)
    {
        var whole = await RunAsync(Read(Text), "whole");
        var report = await RunAsync(Read(Text), "part", options => options with
        {
            ContinueOnError = goesOn, Parallel = 1, Grain = GrainScale.World,
            MoreOfSilo = silo => silo.AddIncomingGrainCallFilter(new Disturbance()),
        });
        var manifest = Manifest.Read(folder.At("part"))!;
        Assert.Contains(report.Failures, failure => failure.Key.Replication == 1 && failure.Error.Contains("disturbed", StringComparison.Ordinal));
        Assert.Equal(goesOn ? (RunEnd.FinishedWithFailures, 4, 2) : (RunEnd.Failed, 2, 1), (report.End, report.Runs, report.Failures.Count));
        Assert.Equal(goesOn ? "finished-with-failures" : "failed", manifest.Status);
        Assert.Contains("disturbed", (string)manifest.Content["failures"]![0]!["error"]!, StringComparison.Ordinal);
        Assert.Null(report.Digest);
        var resumed = await RunAsync(Read(Text), "part", options => options with { Use = FolderUse.Resume });
        Assert.Equal((RunEnd.Finished, whole.Digest), (resumed.End, resumed.Digest));
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(true, 3)]
    [InlineData(false, 1)]
    [InlineData(false, 3)]
    public async Task Whatever_goes_wrong_while_runs_are_played_or_written_ends_it_in_words_and_it_can_go_on(bool whileWriting, int parallel)
    {
        var whole = await RunAsync(Read(Text), "whole");
        var report = await new ExperimentRunner(Read(Text), Options("part") with { Parallel = parallel, Together = TimeSpan.Zero }, new Unforeseen(whileWriting), TimeProvider.System).RunAsync(default);
        Assert.Equal((RunEnd.Failed, null), (report.End, report.Digest));
        Assert.Equal((whileWriting ? "the results cannot be written: " : "the execution cannot go on: ") + "nobody foresaw this (ArithmeticException)", report.Problem);
        Assert.Equal("failed", Manifest.Read(folder.At("part"))!.Status);
        Assert.InRange(report.Runs, whileWriting ? 1 : 0, 5);
        var resumed = await RunAsync(Read(Text), "part", options => options with { Use = FolderUse.Resume });
        Assert.Equal((RunEnd.Finished, whole.Digest), (resumed.End, resumed.Digest));
    }

    /// <summary>Fails when the first run was written, or when the first round was played.</summary>
    private sealed class Unforeseen(bool whileWriting) : IRunProgress
    {
        public void Begin(long runs, int there)
        {
        }

        public void Rounds(int more) => Fail(!whileWriting);

        public void Done() => Fail(whileWriting);

        public void Failed(string run, string error)
        {
        }

        private static void Fail(bool now)
        {
            if (now)
            {
                throw new ArithmeticException("nobody foresaw this");
            }
        }
    }

    /// <summary>Lets no run of the second world begin.</summary>
    private sealed class Disturbance : IIncomingGrainCallFilter
    {
        public Task Invoke(IIncomingGrainCallContext context) =>
            context.MethodName == nameof(IWorldGrain.BeginAsync) && ((WorldRun)context.Request.GetArgument(0)!).Setting.World.Replication == 1
                ? throw new InvalidOperationException("disturbed")
                : context.Invoke();
    }

    private static RunOptions With(RunOptions options, Func<RunOptions, RunOptions>? change) => change?.Invoke(options) ?? options;

    private Experiment Read(string text) => ExperimentReader.Read(folder.Write("experiment.yaml", text), ExperimentOptions.None);

    private RunOptions Options(string name) => new() { Out = folder.At(name) };

    private Task<RunReport> RunAsync(Experiment experiment, string name, Func<RunOptions, RunOptions>? change = null) =>
        new ExperimentRunner(experiment, With(Options(name), change), new TerminalProgress(isQuiet: true), TimeProvider.System).RunAsync(default);

    private Dictionary<RunKey, string> DigestsOf(string name)
    {
        using var reader = new ResultReader(folder.At(name));
        return reader.Runs().ToDictionary(run => run.Key, run => run.Digest);
    }

    private sealed class StopAfter(int runs, CancellationTokenSource stop) : IRunProgress
    {
        private int done;

        public int Played { get; private set; }

        public void Begin(long runs, int there)
        {
        }

        public void Rounds(int more) => Played += more;

        public void Done()
        {
            if (++done == runs)
            {
                stop.Cancel();
            }
        }

        public void Failed(string run, string error)
        {
        }
    }
}
