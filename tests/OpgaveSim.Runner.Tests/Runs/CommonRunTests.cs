using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Grains.Contracts;
using OpgaveSim.Model.Course;
using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Output;
using OpgaveSim.Runner.Commands;
using OpgaveSim.Runner.Runs;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Runs;

/// <summary>What the scenarios of a world have in common: written when the last of them is there, and the same however it came about.</summary>
public sealed class CommonRunTests : IDisposable
{
    private const string Text = """
        name: small
        seed: 11
        rounds: 16
        replications: 5
        warmup: 2
        world: { actors: 40, issuesPerRound: 2 }
        scenarios:
          interest: { logic: interest }
          issue: { logic: issue }
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Every_run_has_what_follows_from_the_solutions_of_its_world()
    {
        var experiment = Read(Text);
        await QuietRun.FinishAsync(experiment, folder.At("out"));
        using var reader = new ResultReader(folder.At("out"));
        Assert.Equal(reader.Runs().Select(run => run.Key), reader.Common().Select(run => run.Key));
        foreach (var world in experiment.Plans().GroupBy(plan => plan.Key.Replication))
        {
            var records = world.Select(plan => Play.Run(plan.Setting)).ToArray();
            var common = CommonMeasuring.Measure(WorldBuilder.Build(world.First().Setting.World), 2, [.. records.Select(record => HeldSolution.Of(record.ClosedTables))]);
            foreach (var (plan, expected) in world.Zip(common))
            {
                var columns = string.Join(", ", MeasureCatalogue.OfWorlds.Select(measure => measure.Column));
                var row = reader.Query($"select issues_counted, {columns} from common where scenario = $1 and replication = $2", plan.Key.Scenario, plan.Key.Replication).Single();
                Assert.Equal([expected.IssuesCounted, .. MeasureCatalogue.OfWorlds.Select(measure => (object?)expected.Measures[measure.Id])], row);
                Assert.Equal(
                    expected.Solutions.Select(solution => (object?[])[solution.Issue, solution.Precedents, solution.Novelty, solution.NoveltyGivenSize]),
                    reader.Query("select issue, precedents, common_novelty, common_novelty_given_size from common_solution where scenario = $1 and replication = $2 order by issue", plan.Key.Scenario, plan.Key.Replication));
                Assert.Equal(expected.Measures["common-novelty"], RunValues.Read(reader).Worlds(0, plan.Key.Scenario, "common-novelty")[plan.Key.Replication]);
            }
        }

        Assert.True((int)reader.Query("select min(issues_counted) from common")[0][0]! > 0);
    }

    [Fact]
    public async Task Another_scenario_changes_the_common_measures_and_no_run_and_another_order_changes_nothing()
    {
        const string interest = "  interest: { logic: interest }\n", issue = "  issue: { logic: issue }";
        var two = await QuietRun.FinishAsync(Read(Text), folder.At("two"));
        var turned = await QuietRun.FinishAsync(Read(Text.Replace(interest + issue, issue + "\n" + interest, StringComparison.Ordinal)), folder.At("turned"));
        Assert.Equal(two.Digest, turned.Digest);
        var three = await QuietRun.FinishAsync(Read(Text.Replace(interest, interest + "  random: { logic: random }\n", StringComparison.Ordinal)), folder.At("three"));
        Assert.NotEqual(two.Digest, three.Digest);
        using var before = new ResultReader(folder.At("two"));
        using var after = new ResultReader(folder.At("three"));
        Assert.Equal(before.Runs(), after.Runs().Where(run => run.Key.Scenario != "random"));
        var (fewer, more) = (before.Common().ToDictionary(run => run.Key, run => run.Digest), after.Common().ToDictionary(run => run.Key, run => run.Digest));
        Assert.All(fewer, run => Assert.NotEqual(run.Value, more[run.Key]));
        Assert.NotEqual(before.Digest().OfCommon, after.Digest().OfCommon);
    }

    [Fact]
    public async Task The_manifest_says_the_digest_of_the_runs_and_that_of_what_is_common()
    {
        var report = await QuietRun.FinishAsync(Read(Text), folder.At("out"));
        var manifest = Manifest.Read(folder.At("out"))!;
        var digest = DigestCommand.Digests(folder.At("out"));
        Assert.Equal((report.Digest, digest.OfRuns, digest.OfCommon), (manifest.Digest, manifest.DigestOfRuns, manifest.DigestOfCommon));
        Assert.Equal(3, new HashSet<string?> { digest.Whole, digest.OfRuns, digest.OfCommon }.Count);
        using var reader = new ResultReader(folder.At("out"));
        Assert.Equal(RunDigest.OfAll(reader.Runs()), digest.OfRuns);
    }

    [Fact]
    public async Task With_formation_alone_nothing_is_common_and_the_digest_is_that_of_the_runs()
    {
        var report = await QuietRun.FinishAsync(Read(Text + "\nmeasure: formation\n"), folder.At("out"));
        using var reader = new ResultReader(folder.At("out"));
        Assert.Empty(reader.Common());
        Assert.Equal((report.Digest, null), (RunDigest.OfAll(reader.Runs()), Manifest.Read(folder.At("out"))!.DigestOfCommon));
        Assert.Equal(report.Digest, DigestCommand.Of(folder.At("out")));
        Assert.All(RunValues.Read(reader).Worlds(0, "issue", "common-novelty"), value => Assert.Null(value));
    }

    [LongTheory]
    [InlineData(GrainScale.Actor, 1, "")]
    [InlineData(GrainScale.World, 3, "")]
    [InlineData(GrainScale.Actor, 3, "\nkeep: [round]\n")]
    [InlineData(GrainScale.World, 1, "\nkeep: [kind]\n")]
    [InlineData(GrainScale.World, 3, "\nkeep: [solution]\n")]
    public async Task An_interrupted_run_goes_on_to_the_same_whether_solutions_were_kept_or_are_played_again(GrainScale grain, int parallel, string keep)
    {
        var experiment = Read(Text + keep);
        var whole = await QuietRun.FinishAsync(experiment, folder.At("whole"));
        foreach (var runs in (int[])[1, 3])
        {
            using var stop = new CancellationTokenSource();
            var options = new RunOptions { Out = folder.At($"part{runs}"), Grain = grain, Parallel = parallel, Together = TimeSpan.Zero };
            var part = await new ExperimentRunner(experiment, options, new StopAfter(runs, stop), TimeProvider.System).RunAsync(stop.Token);
            Assert.Equal((RunEnd.Interrupted, null), (part.End, part.Digest));
            using (var reader = new ResultReader(options.Out))
            {
                Assert.InRange(reader.Common().Count, 0, reader.Runs().Count);
            }

            var resumed = await new ExperimentRunner(experiment, options with { Use = FolderUse.Resume }, new TerminalProgress(isQuiet: true), TimeProvider.System).RunAsync(default);
            Assert.Equal((RunEnd.Finished, whole.Digest), (resumed.End, resumed.Digest));
            Assert.Equal(RunEnd.NothingToDo, (await QuietRun.RunAsync(experiment, options.Out, one => one with { Use = FolderUse.Resume })).End);
        }

        AreEqual("whole", "part3");
    }

    [LongTheory]
    [InlineData("", 0)]
    [InlineData("\nkeep: [solution]\n", 4)]
    [InlineData("\nkeep: [closed_table]\n", 4)]
    [InlineData("\nkeep: [kind]\n", 4)]
    public async Task Killed_before_common_rows_were_written_it_goes_on_without_playing_what_is_kept(string keep, int playedAgain)
    {
        var experiment = Read(Text + keep);
        var whole = await QuietRun.FinishAsync(experiment, folder.At("out"));
        foreach (var table in (string[])["common", "common_solution"])
        {
            if (table == "common" || keep is "" or "\nkeep: [solution]\n")
            {
                Assert.True(ChangedDatabase.Change(folder.At("out"), $"delete from {table} where replication > 2") > 0);
            }
        }

        File.Delete(folder.At("out/manifest.json"));
        Assert.Contains("in common is missing for 4 of 10 runs", Assert.Throws<FaultsException>(() => DigestCommand.Of(folder.At("out"))).Message, StringComparison.Ordinal);
        using var stop = new CancellationTokenSource();
        var counted = new StopAfter(int.MaxValue, stop);
        var resumed = await new ExperimentRunner(
            experiment, new RunOptions { Out = folder.At("out"), Grain = GrainScale.World, Use = FolderUse.Resume }, counted, TimeProvider.System).RunAsync(default);
        Assert.Equal((RunEnd.Finished, whole.Digest, playedAgain), (resumed.End, resumed.Digest, counted.Runs));
    }

    [Fact]
    public async Task A_world_of_which_a_scenario_failed_has_nothing_in_common_until_it_is_there()
    {
        var whole = await QuietRun.FinishAsync(Read(Text), folder.At("whole"));
        var part = await QuietRun.RunAsync(Read(Text), folder.At("part"), options => options with
        {
            ContinueOnError = true, Parallel = 1, MoreOfSilo = silo => silo.AddIncomingGrainCallFilter(new Disturbance()),
        });
        Assert.Equal((RunEnd.FinishedWithFailures, 9, null), (part.End, part.Runs, part.Digest));
        using (var reader = new ResultReader(folder.At("part")))
        {
            Assert.Equal([0, 0, 2, 2, 3, 3, 4, 4], reader.Common().Select(run => run.Key.Replication).Order());
            Assert.Equal([true, false, true, true, true], RunValues.Read(reader).Worlds(0, "interest", "new-and-useful").Select(value => value is not null));
        }

        var resumed = await QuietRun.FinishAsync(Read(Text), folder.At("part"), options => options with { Use = FolderUse.Resume });
        Assert.Equal(whole.Digest, resumed.Digest);
    }

    [Fact]
    public async Task One_scenario_alone_is_held_against_its_own_precedents()
    {
        var alone = ExperimentReader.Read(folder.Write("experiment.yaml", Text), new ExperimentOptions { Scenarios = ["interest"] });
        await QuietRun.FinishAsync(alone, folder.At("alone"));
        using var reader = new ResultReader(folder.At("alone"));
        Assert.Equal(5, reader.Common().Count);
        Assert.All(RunValues.Read(reader).Worlds(0, "interest", "common-novelty"), value => Assert.NotNull(value));
    }

    [Fact]
    public async Task A_rule_for_stopping_can_be_about_what_is_common_and_is_the_same_resumed()
    {
        var text = Text.Replace("replications: 5", "replications: { at_least: 6, until: { outcome: common-novelty, half_width: 0.05 }, at_most: 30 }", StringComparison.Ordinal) + "\nkeep: [kind]\n";
        var whole = await QuietRun.FinishAsync(Read(text), folder.At("whole"));
        using var stop = new CancellationTokenSource();
        var options = new RunOptions { Out = folder.At("part"), Grain = GrainScale.World, Parallel = 3, Together = TimeSpan.Zero };
        Assert.Equal(RunEnd.Interrupted, (await new ExperimentRunner(Read(text), options, new StopAfter(7, stop), TimeProvider.System).RunAsync(stop.Token)).End);
        var resumed = await QuietRun.FinishAsync(Read(text), options.Out, one => one with { Use = FolderUse.Resume });
        Assert.Equal((whole.Digest, whole.Runs), (resumed.Digest, resumed.Runs));
        using var reader = new ResultReader(folder.At("whole"));
        var found = new ResultComparisons(RunValues.Read(reader)).Of(0, "issue", "interest", MeasureCatalogue.Find("common-novelty")!).Sample;
        Assert.Equal(found.Interval()!.Value.HalfWidth, (double)reader.Query("select half_width from stopping")[0][0]!, 12);
        Assert.InRange(found.Worlds, 6, 29);
    }

    private void AreEqual(string one, string other)
    {
        using var first = new ResultReader(folder.At(one));
        using var second = new ResultReader(folder.At(other));
        Assert.Equal(first.Common(), second.Common());
        Assert.Equal(first.Query("select * from common order by scenario, replication"), second.Query("select * from common order by scenario, replication"));
    }

    private Experiment Read(string text) => ExperimentReader.Read(folder.Write("experiment.yaml", text), ExperimentOptions.None);

    /// <summary>Lets one run of the second world not begin.</summary>
    private sealed class Disturbance : IIncomingGrainCallFilter
    {
        public Task Invoke(IIncomingGrainCallContext context) =>
            context.MethodName == nameof(IWorldGrain.BeginAsync) && ((WorldRun)context.Request.GetArgument(0)!).Setting is { World.Replication: 1, Logic.Deliberate: 0 }
                ? throw new InvalidOperationException("disturbed")
                : context.Invoke();
    }

    /// <summary>Counts runs, and stops after some.</summary>
    private sealed class StopAfter(int runs, CancellationTokenSource stop) : IRunProgress
    {
        public int Runs { get; private set; }

        public void Begin(long all, int there)
        {
        }

        public void Rounds(int more)
        {
        }

        public void Done()
        {
            if (++Runs == runs)
            {
                stop.Cancel();
            }
        }

        public void Failed(string run, string error)
        {
        }
    }
}
