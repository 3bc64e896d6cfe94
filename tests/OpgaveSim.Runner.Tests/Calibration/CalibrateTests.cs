using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Experiments.Calibration;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Model.World;
using OpgaveSim.Reports.Report;
using OpgaveSim.Results.Calibration;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Exports;
using OpgaveSim.Results.Files;
using OpgaveSim.Runner.Commands;
using OpgaveSim.Runner.Tests.Commands;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Calibration;

/// <summary>A calibration of small worlds, from the command to its files, and the ensemble that it leaves.</summary>
[Collection(Spoken.Name)]
public sealed class CalibrateTests : IDisposable
{
    private static readonly string[] Quantities = ["size", "size-spread", "agreement"];
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [LongFact]
    public async Task The_same_seed_gives_the_same_files_whatever_runs_at_a_time_and_it_can_be_gone_on_with()
    {
        string facts = Facts("0, to: 1"), one = folder.At("one"), other = folder.At("other");
        Assert.Equal(ExitCode.Done, (await Spoken.RunAsync("calibrate", facts, "--draws", "24", "--out", one, "--parallel", "1")).Code);
        Assert.Equal(ExitCode.Done, (await Spoken.RunAsync("calibrate", facts, "--draws", "24", "--out", other, "--parallel", "3")).Code);
        Dictionary<string, string> Files(string of) => ((string[])["calibration.json", "calibration.html", "preset.yaml", "ensemble/experiment.yaml", "prior/experiment.yaml", "check/experiment.yaml"])
            .ToDictionary(name => name, name => File.ReadAllText(Path.Combine(of, name)));
        var files = Files(one);
        Assert.Equal(files, Files(other));

        Assert.Equal(ExitCode.BadInput, (await Spoken.RunAsync("calibrate", facts, "--draws", "24", "--out", one)).Code);
        Assert.Equal(ExitCode.Done, (await Spoken.RunAsync("calibrate", facts, "--draws", "24", "--out", one, "--resume")).Code);
        Assert.Equal(files, Files(one));
        Assert.Equal(ExitCode.Done, (await Spoken.RunAsync("calibrate", facts, "--draws", "24", "--seed", "8", "--out", one, "--overwrite")).Code);
        Assert.NotEqual(files["calibration.json"], Files(one)["calibration.json"]);

        var result = CalibrationResult.FromText(files["calibration.json"]);
        Assert.Equal(24, result.Draws);
        Assert.InRange(result.Accepted, 5, 24);
        Assert.Equal(result.Accepted, result.Sample.Count);
        Assert.Contains("preset", ExperimentReader.Read(Path.Combine(other, "ensemble"), ExperimentOptions.None).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facts_that_no_world_meets_are_given_up_and_where_all_are_there_is_no_ensemble()
    {
        var output = folder.At("given-up");
        Assert.Equal(ExitCode.Done, (await Spoken.RunAsync("calibrate", Facts("2, to: 3"), "--draws", "24", "--out", output)).Code);
        var result = CalibrationResult.FromText(File.ReadAllText(Path.Combine(output, "calibration.json")));
        Assert.Equal(["agreement"], result.GivenUp.Select(fact => fact.Id));
        Assert.Equal(0, result.MeetingAll);
        Assert.True(result.Accepted > 0);
        Assert.NotNull(result.Middle);
    }

    [Fact]
    public async Task Nobody_else_writes_to_its_folder_meanwhile()
    {
        Directory.CreateDirectory(folder.At("held"));
        using var held = FolderLock.Take(folder.At("held"));
        var (code, lines) = await Spoken.RunAsync("calibrate", Facts("0, to: 1"), "--draws", "24", "--out", folder.At("held"));
        Assert.Equal(ExitCode.BadInput, code);
        Assert.Contains("another process is writing in this folder", Assert.Single(lines), StringComparison.Ordinal);
        Assert.Equal([FolderLock.FileName], Directory.EnumerateFileSystemEntries(folder.At("held")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task To_go_on_and_to_replace_are_refused_in_the_same_words_by_all_commands()
    {
        var town = Path.Combine(SharedData.Repository, "experiments", "inference", "tables-15");
        foreach (var command in (string[][])[["calibrate", Facts("0, to: 1")], ["infer", town], ["run", Path.Combine(SharedData.Repository, "experiments", "quickstart")]])
        {
            var (code, lines) = await Spoken.RunAsync([.. command, "--out", folder.At("both"), "--resume", "--overwrite"]);
            Assert.Equal(ExitCode.BadInput, code);
            Assert.Contains("--resume: continues with what is in the folder, and --overwrite replaces it; give one of them", Assert.Single(lines), StringComparison.Ordinal);
            Assert.False(Directory.Exists(folder.At("both")));
        }
    }

    /// <summary>Each quantity of a stored run is what the same run gives when it is played in memory.</summary>
    [Fact]
    public async Task Facts_are_those_of_the_same_runs_played_in_memory()
    {
        var experiment = ExperimentReader.Read(ExperimentSource.Of("made", new CalibrationExperiments(FactsReader.Read(Facts("0, to: 1"))).Reference(6)), ExperimentOptions.None);
        await QuietRun.FinishAsync(experiment, folder.At("results"));
        using var reader = new ResultReader(folder.At("results"));
        var rows = WorldFacts.Read(reader, experiment, [.. Quantities, FactQuantities.KindToChance]);
        foreach (var (at, plan) in experiment.Plans().Index())
        {
            var world = WorldBuilder.Build(plan.Setting.World);
            var run = await RunAgain.WholeAsync(world, plan.Setting, default);
            int[][] tables = [.. run.ClosedTables.Where(table => !table.IsWarmUp && table.AtStart is not null).Select(table => table.Members.Select(member => member.Actor).ToArray())];
            Assert.Equal(run.Measures["size"], rows[at][0]);
            Assert.Equal(Moments.Deviation([.. tables.Select(table => (double)table.Length)]), rows[at][1]);
            Assert.Equal(run.Measures["agreement"], rows[at][2]);
            Assert.Equal(SeatFacts.Of(world, tables)[1], rows[at][3]);
        }
    }

    [Fact]
    public async Task The_report_of_an_ensemble_says_in_what_share_of_plausible_worlds_the_issue_is_better()
    {
        var facts = FactsReader.Read(Facts("0, to: 1"));
        var experiment = ExperimentReader.Read(
            ExperimentSource.Of("made", new CalibrationExperiments(facts).Ensemble("ensemble", "Plausible", [[0.2, 0.3], [0.7, 0.6], [0.5, 0.9]], 3)), ExperimentOptions.None);
        await QuietRun.FinishAsync(experiment, folder.At("results"));
        ReportFile.Write(folder.At("results"), "en", folder.At("report.html"));
        var page = File.ReadAllText(folder.At("report.html"));
        Assert.Contains("In how many plausible worlds reasoning from the issue does better", page, StringComparison.Ordinal);
        Assert.Matches("Issue-driven compared with Interest-driven: better in .{1,14}? of the settings of draws", page);
        foreach (var other in (string[])["Like-minded", "Mutual gains", "Experts", "By chance", "Mixed practice"])
        {
            Assert.Contains($"<td>{other}</td>", page, StringComparison.Ordinal);
        }
    }

    private string Facts(string agreement) => folder.Write("facts.yaml", $$"""
        name: small
        seed: 7
        rounds: 8
        warmup: 2
        world: { actors: 30 }
        facts:
          size: { from: 2, to: 12, source: made }
          size-spread: { from: 0, to: 9, source: made }
          agreement: { from: {{agreement}}, source: made }
        free:
          scenarios.mixed-practice.logic: { from: 0, to: 1 }
          world.seats.mean: { from: 4, to: 9 }
        """);
}
