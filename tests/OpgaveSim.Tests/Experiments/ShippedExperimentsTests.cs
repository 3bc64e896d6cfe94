using OpgaveSim.Grains;
using OpgaveSim.Runner.Commands;
using OpgaveSim.Runner.Experiments;
using OpgaveSim.Runner.Results;
using OpgaveSim.Runner.Runs;

namespace OpgaveSim.Tests.Experiments;

/// <summary>Every experiment that is shipped runs, here at small size.</summary>
public class ShippedExperimentsTests
{
    public static TheoryData<string> Folders =>
        [.. Directory.EnumerateDirectories(Path.Combine(SharedData.Repository, "experiments"))
            .Select(folder => Path.GetFileName(folder)!).Where(name => name != "chemnet").Order()];

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task It_runs(string name)
    {
        using var folder = await RunAsync(name);
        Assert.True(File.Exists(folder.At("out/manifest.json")));
    }

    [SharedDataFact("chemnet")]
    public async Task Chemnet_runs_and_its_committees_are_measured()
    {
        using var folder = await RunAsync("chemnet");
        using var reader = new ResultReader(folder.At("out"));
        Assert.Equal(20L, reader.Query("select count(*) from existing_table")[0][0]);
        Assert.Equal(0.499, (double)reader.Query("select avg(kind_variety) from existing_table")[0][0]!, 0.001);
        Assert.Equal("BAM", reader.Query("select name from actor where id = 'BAM'")[0][0]);
    }

    private static async Task<TemporaryFolder> RunAsync(string name)
    {
        var folder = new TemporaryFolder();
        var experiment = ExperimentReader.Read(Path.Combine(SharedData.Repository, "experiments", name), new ExperimentOptions
        {
            Changes = [("", "rounds", "5"), ("", "replications", "1"), ("", "warmup", "1")],
        });
        var report = await new ExperimentRunner(
            experiment, new RunOptions { Out = folder.At("out"), Grain = GrainScale.World }, new TerminalProgress(isQuiet: true), TimeProvider.System).RunAsync(default);
        Assert.Equal(RunEnd.Finished, report.End);
        return folder;
    }
}
