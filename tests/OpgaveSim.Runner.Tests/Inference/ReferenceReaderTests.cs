using OpgaveSim.Analysis.Inference.Summaries;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Inference;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.World;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Exports;
using OpgaveSim.Results.Inference;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Inference;

/// <summary>From the results of a case's experiment to the reference table, and to a file of it.</summary>
public sealed class ReferenceReaderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Summaries_of_stored_runs_are_those_of_the_same_runs_played_in_memory_with_any_number_of_threads()
    {
        var (made, experiment, results) = await RunAsync(CaseExperimentKind.Gate);
        using var reader = new ResultReader(results);
        var table = new ReferenceReader(reader, experiment, made.Parameters).Read(CaseExperiments.Drawn, threads: 1);
        Assert.Equal(6, table.Rows);
        Assert.Equal(made.Parameters.Select(parameter => parameter.Prior), table.Parameters);
        Assert.Equal(SummaryCatalogue.Ids, table.Summaries);
        foreach (var plan in experiment.Plans())
        {
            var world = WorldBuilder.Build(plan.Setting.World);
            var record = await RunAgain.WholeAsync(world, plan.Setting, default);
            Assert.Equal(TableSummaries.Of(SeatedWorld.Simulated(world, record), world.Draws), table.SummariesOf(plan.Key.Point).ToArray());
            Assert.Equal(plan.Setting.Logic.Answer, table.Parameter(plan.Key.Point, 0));
            Assert.Equal(plan.Setting.World.Parameters.Willingness.Mean, table.Parameter(plan.Key.Point, 1));
        }

        var four = new ReferenceReader(reader, experiment, made.Parameters).Read(CaseExperiments.Drawn, threads: 4);
        Assert.Equal(table.Simulated, four.Simulated);
        Assert.Equal(table.Drawn, four.Drawn);
        Assert.Contains(table.Simulated, value => value is not 0 && !double.IsNaN(value));
    }

    [Fact]
    public async Task Known_worlds_bear_their_lambda_and_wrong_ones_have_none()
    {
        var (made, experiment, results) = await RunAsync(CaseExperimentKind.Worlds);
        using var reader = new ResultReader(results);
        var read = new ReferenceReader(reader, experiment, made.Parameters);
        var known = read.Read("lambda-08");
        Assert.Equal([0.8, 0.8, 0.8], Enumerable.Range(0, 3).Select(row => known.Parameter(row, 0)));
        var wrong = read.Read(CaseExperiments.PlantedKind);
        Assert.All(Enumerable.Range(0, 3), row => Assert.True(double.IsNaN(wrong.Parameter(row, 0))));
        Assert.Equal(known.Parameter(1, 1), wrong.Parameter(1, 1));
        var place = SummaryCatalogue.Ids.ToList().IndexOf("kind-variety");
        Assert.True(Enumerable.Range(0, 3).Average(row => wrong.Summary(row, place)) < Enumerable.Range(0, 3).Average(row => read.Read("random").Summary(row, place)));
    }

    [Fact]
    public async Task What_exists_is_measured_like_what_is_simulated()
    {
        var (made, experiment, results) = await RunAsync(CaseExperimentKind.Gate);
        using var reader = new ResultReader(results);
        var observed = new ReferenceReader(reader, experiment, made.Parameters).Observed();
        double Of(string id) => observed[SummaryCatalogue.Ids.ToList().IndexOf(id)];
        Assert.Equal((5.0 / 12, 10.0 / 63), (Of("never-seated"), Of("seats-of-seated-gini")), (one, other) => Math.Abs(one.Item1 - other.Item1) + Math.Abs(one.Item2 - other.Item2) < 1e-12);
        Assert.Equal((2.0 / 3 + 1 + 4.0 / 6) / 3, Of("kind-variety"), 1e-12);
        Assert.Equal((double.NaN, double.NaN, double.NaN), (Of("coverage"), Of("interest-distance"), Of("convener-likeness")));
    }

    [Fact]
    public async Task A_table_is_written_and_read_to_the_bit()
    {
        var (made, experiment, results) = await RunAsync(CaseExperimentKind.Gate);
        using var reader = new ResultReader(results);
        var table = new ReferenceReader(reader, experiment, made.Parameters).Read(CaseExperiments.Drawn);
        var file = folder.At(ReferenceFile.FileName);
        ReferenceFile.Write(file, table);
        ReferenceFile.Write(file, table);
        var read = ReferenceFile.Read(file, table.Parameters, table.Summaries)!;
        Assert.Equal(table.Drawn, read.Drawn);
        Assert.Equal(table.Simulated, read.Simulated);
        Assert.Null(ReferenceFile.Read(file, table.Parameters, [.. table.Summaries.Skip(1)]));
        Assert.Null(ReferenceFile.Read(file, [.. table.Parameters.Reverse()], table.Summaries));
        Assert.Throws<IOException>(() => ReferenceFile.Read(folder.Write("none.parquet", "no parquet"), table.Parameters, table.Summaries));
    }

    [Fact]
    public async Task Results_of_another_experiment_or_with_runs_that_are_missing_are_refused()
    {
        var (made, experiment, results) = await RunAsync(CaseExperimentKind.Gate);
        using (var reader = new ResultReader(results))
        {
            var other = Assert.Throws<FaultsException>(() => new ReferenceReader(reader, made.Read(CaseExperimentKind.Worlds), made.Parameters).Read("random"));
            Assert.Contains("are of another experiment", other.Message, StringComparison.Ordinal);
        }

        File.Delete(Path.Combine(results, ResultFolder.Manifest));
        ChangedDatabase.Change(results, "delete from run where point = 2");
        using var missing = new ResultReader(results);
        var fault = Assert.Throws<FaultsException>(() => new ReferenceReader(missing, experiment, made.Parameters).Read(CaseExperiments.Drawn));
        Assert.Contains("5 of 6 runs are there", fault.Message, StringComparison.Ordinal);
    }

    private async Task<(CaseExperiments Made, Experiment Experiment, string Results)> RunAsync(CaseExperimentKind kind)
    {
        folder.Write("town/actors.csv", "id,kind\n" + string.Concat(Enumerable.Range(0, 12).Select(actor => $"a{actor},{(actor % 2 == 0 ? "public" : "civic")}\n")));
        folder.Write("town/domains.csv", "id\nwater\nwonen\nzorg\n");
        folder.Write("town/tables.csv", "id\nt1\nt2\nt3\n");
        folder.Write("town/memberships.csv", "actor,table\na0,t1\na1,t1\na2,t1\na2,t2\na3,t2\na0,t3\na4,t3\na5,t3\na7,t3\n");
        var made = CaseExperiments.Write(folder.At("town"), folder.At("made"), new CaseExperimentOptions { Draws = 9, GateDraws = 6, ModelDraws = 2, WorldDraws = 3 });
        var experiment = made.Read(kind);
        await QuietRun.FinishAsync(experiment, folder.At("results"));
        return (made, experiment, folder.At("results"));
    }
}
