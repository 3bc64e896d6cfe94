using System.Globalization;
using OpgaveSim.Analysis.Inference;
using OpgaveSim.Analysis.Inference.Summaries;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Inference;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.World;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Results.Inference;

/// <summary>Makes the reference table of a scenario from results: what each world was drawn with, and the summaries of its tables. A row a world, in the order of points and replications.</summary>
/// <param name="results">The results; all runs must be there, with their members.</param>
/// <param name="experiment">The experiment that they are of, with its case.</param>
/// <param name="parameters">The parameters that are drawn; λ of a scenario that has another logic has no value (NaN).</param>
public sealed class ReferenceReader(ResultReader results, Experiment experiment, IReadOnlyList<CaseParameter> parameters)
{
    /// <summary>The table of a scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="threads">Threads to work on; null: one a processor.</param>
    /// <param name="done">Is told how many more worlds are done, after each lot of them; null: nobody is.</param>
    /// <param name="cancellation">Stops after the present lot.</param>
    /// <exception cref="FaultsException">The results are of another experiment, not finished, or without members.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public ReferenceTable Read(string scenario, int? threads = null, Action<int>? done = null, CancellationToken cancellation = default)
    {
        var simulated = new SeatReader(results, experiment).Read(scenario, Summaries, threads, done, cancellation);
        return new ReferenceTable(
            [.. parameters.Select(parameter => parameter.Prior)], SummaryCatalogue.Ids,
            [.. from point in experiment.Points
                from world in Enumerable.Range(0, experiment.Head.Replications)
                from parameter in parameters
                select Drawn(point, scenario, parameter)],
            [.. simulated.SelectMany(summaries => summaries)]);
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

    private static double[] Summaries(PublicWorld world, IReadOnlyList<Seat> seats) => TableSummaries.Of(
        SeatedWorld.Simulated(world, [.. seats.GroupBy(seat => seat.Issue).Select(table => new SeatedTable(
            table.Key, [.. table.Select(seat => seat.Actor)], table.First(seat => seat.HasConvened).Actor))]), world.Draws);
}
