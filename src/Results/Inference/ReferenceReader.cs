using System.Globalization;
using OpgaveSim.Analysis.Inference;
using OpgaveSim.Analysis.Inference.Summaries;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Inference;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.World;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Results.Inference;

/// <summary>
/// Makes the reference table of a scenario from results: what each world was drawn with, and the summaries of its tables. Who sat where comes from the table
/// member; the worlds are made again from the experiment. A row a world, in the order of points and replications; the same results give the same
/// bits, whatever the number of threads.
/// </summary>
/// <param name="results">The results; all runs must be there, with their members.</param>
/// <param name="experiment">The experiment that they are of, with its case.</param>
/// <param name="parameters">The parameters that are drawn; λ of a scenario that has another logic has no value (NaN).</param>
public sealed class ReferenceReader(ResultReader results, Experiment experiment, IReadOnlyList<CaseParameter> parameters)
{
    private const int PointsAtATime = 256;

    /// <summary>The table of a scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="threads">Threads to work on; null: one a processor.</param>
    /// <param name="done">Is told how many more worlds are done, after each lot of them; null: nobody is.</param>
    /// <param name="cancellation">Stops after the present lot.</param>
    /// <exception cref="FaultsException">The results are of another experiment, not finished, or without members.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public ReferenceTable Read(string scenario, int? threads = null, Action<int>? done = null, CancellationToken cancellation = default)
    {
        RequireWhole();
        var (worlds, width) = (experiment.Head.Replications, SummaryCatalogue.All.Count);
        var drawn = experiment.Points.SelectMany(point => Enumerable.Repeat(point, worlds)).SelectMany(point => parameters.Select(parameter => Drawn(point, scenario, parameter))).ToArray();
        var simulated = new double[experiment.Points.Count * worlds * width];
        foreach (var lot in experiment.Points.Chunk(PointsAtATime))
        {
            var members = Members(scenario, lot[0].Index, lot[^1].Index);
            Parallel.For(0, lot.Length * worlds, new ParallelOptions { MaxDegreeOfParallelism = threads ?? Environment.ProcessorCount }, run =>
            {
                var (point, replication) = (lot[run / worlds], run % worlds);
                Summaries(point, replication, members[(point.Index, replication)]).CopyTo(simulated.AsSpan((point.Index * worlds + replication) * width, width));
            });
            done?.Invoke(lot.Length * worlds);
            cancellation.ThrowIfCancellationRequested();
        }

        return new ReferenceTable([.. parameters.Select(parameter => parameter.Prior)], SummaryCatalogue.Ids, drawn, simulated);
    }

    /// <summary>The summaries of the tables that exist in the case, computed like those of a simulated world; NaN: the case does not give what they need, or no value.</summary>
    public double[] Observed()
    {
        var world = WorldBuilder.Build(experiment.World(experiment.Points[0], 0));
        return TableSummaries.Of(SeatedWorld.Observed(world), world.Draws);
    }

    private static double Drawn(DesignPoint point, string scenario, CaseParameter parameter) => parameter.Path is { } path
        ? double.Parse(point.Settings[path], CultureInfo.InvariantCulture)
        : CaseExperiments.LambdaOf(point.Scenarios.First(one => one.Name == scenario)) ?? double.NaN;

    private double[] Summaries(DesignPoint point, int replication, IEnumerable<(int Issue, int Actor, bool HasConvened)> members)
    {
        var world = WorldBuilder.Build(experiment.World(point, replication));
        return TableSummaries.Of(SeatedWorld.Simulated(world, [.. members.GroupBy(member => member.Issue).Select(table => new SeatedTable(
            table.Key, [.. table.Select(member => member.Actor)], table.First(member => member.HasConvened).Actor))]), world.Draws);
    }

    private ILookup<(int Point, int Replication), (int Issue, int Actor, bool HasConvened)> Members(string scenario, int first, int last)
    {
        var rows = new List<(int Point, int Replication, int Issue, int Actor, bool HasConvened)>();
        results.Scan(
            "select point, replication, issue, actor, has_convened from member where scenario = $1 and point between $2 and $3 order by point, replication, issue, actor",
            [scenario, first, last], _ => { }, row => rows.Add(((int)row[0]!, (int)row[1]!, (int)row[2]!, (int)row[3]!, (bool)row[4]!)));
        return rows.ToLookup(row => (row.Point, row.Replication), row => (row.Issue, row.Actor, row.HasConvened));
    }

    private void RequireWhole()
    {
        if (results.SettingsText() != experiment.Text)
        {
            throw new FaultsException(results.Folder, $"the results are of another experiment than {experiment.Head.Name} as it is now; run it again, or name another folder");
        }

        if (results.RunsThere() < results.RunsPlanned())
        {
            throw new FaultsException(results.Folder, $"{results.RunsThere()} of {results.RunsPlanned()} runs are there; finish it with --resume");
        }

        if (!results.Tables().Contains("member"))
        {
            throw new FaultsException(results.Folder, "the table member was not kept; add it to keep and run the experiment again");
        }
    }
}
