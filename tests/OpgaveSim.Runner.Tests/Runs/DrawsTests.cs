using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Exports;
using OpgaveSim.Results.Output;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Runs;

/// <summary>A design of draws from the file to the results: every point has worlds of its own, and all that reads results knows it.</summary>
public sealed class DrawsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Points_do_not_share_worlds_scenarios_do_and_a_run_is_played_again_the_same()
    {
        var results = folder.At("results");
        await QuietRun.FinishAsync(Experiment(), results);
        using var reader = new ResultReader(results);
        string Homes(int point, string scenario, int replication) => string.Join(' ', reader.Query(
            "select home from actor where point = $1 and scenario = $2 and replication = $3 order by actor", point, scenario, replication).Select(row => row[0]));
        string[] worlds = [.. from point in Enumerable.Range(0, 3) from replication in Enumerable.Range(0, 2) select Homes(point, "mix", replication)];
        Assert.Equal(6, worlds.Distinct().Count());
        Assert.Equal(Homes(2, "mix", 1), Homes(2, "issue", 1));

        var again = await new NetworkExport(reader, null, default).OfAsync(new RunKey(2, "issue", 1), 2);
        Assert.Equal(string.Join(' ', again.Actors.Select(actor => actor.Home)), Homes(2, "issue", 1));
        var values = RunValues.Read(reader);
        Assert.All(Enumerable.Range(0, 3), point => Assert.Equal(2, values.Worlds(point, "mix", "size").OfType<double>().Count()));
    }

    [Fact]
    public async Task What_is_missing_is_played_and_the_digest_is_that_of_one_go()
    {
        string whole = folder.At("whole"), parts = folder.At("parts");
        var digest = (await QuietRun.FinishAsync(Experiment(), whole)).Digest;
        Directory.CreateDirectory(parts);
        File.Copy(Path.Combine(whole, ResultFolder.Database), Path.Combine(parts, ResultFolder.Database));
        ChangedDatabase.Change(parts, "delete from run where point = 1; delete from kind where point = 1; delete from round where point = 1; delete from closed_table where point = 1; "
            + "delete from member where point = 1; delete from actor where point = 1; delete from tie where point = 1");
        var report = await QuietRun.FinishAsync(Experiment(), parts, options => options with { Use = FolderUse.Resume, Parallel = 3 });
        Assert.Equal(digest, report.Digest);
    }

    private Experiment Experiment()
    {
        var file = folder.Write("experiment.yaml", """
            name: drawn
            rounds: 6
            warmup: 0
            replications: 2
            grain: world
            measure: formation
            world: { actors: 24 }
            scenarios: { mix: { logic: 0.5 }, issue: { logic: issue } }
            design: { type: draws, points: 3, over: { scenarios.mix.logic: { from: 0, to: 1 } } }
            """);
        return ExperimentReader.Read(file, ExperimentOptions.None);
    }
}
