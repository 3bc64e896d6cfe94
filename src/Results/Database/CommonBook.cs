using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Model.Course;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;

namespace OpgaveSim.Results.Database;

/// <summary>
/// Holds what runs realised until all scenarios of their world are there, and measures them then. Plans come world by world, so it holds
/// little: some fifty bytes a solution of the worlds that are being played, and of those of which a scenario failed.
/// </summary>
/// <param name="experiment">The experiment.</param>
internal sealed class CommonBook(Experiment experiment)
{
    private readonly Dictionary<int, DesignPoint> points = experiment.Points.ToDictionary(point => point.Index);
    private readonly Dictionary<(int Point, int Replication), Dictionary<string, IReadOnlyList<HeldSolution>>> held = [];

    /// <summary>Whether there is anything to hold: solutions are measured.</summary>
    public bool Holds => experiment.Head.Measure == MeasureScope.Full;

    /// <summary>Takes up what a run realised.</summary>
    /// <param name="run">The run.</param>
    /// <param name="realised">What it realised, in order of round and issue.</param>
    /// <param name="world">Its public world; null: it is made when it is needed.</param>
    /// <returns>Of each scenario what it has in common with the others of its world, when this was the last one; else nothing.</returns>
    public IReadOnlyList<(RunKey Key, CommonRecord Record)> Add(RunKey run, IReadOnlyList<HeldSolution> realised, PublicWorld? world)
    {
        if (!held.TryGetValue((run.Point, run.Replication), out var there))
        {
            there = held[(run.Point, run.Replication)] = [];
        }

        there[run.Scenario] = realised;
        var point = points[run.Point];
        if (there.Count < point.Scenarios.Count)
        {
            return [];
        }

        held.Remove((run.Point, run.Replication));
        world ??= WorldBuilder.Build(experiment.World(point, run.Replication));
        var records = CommonMeasuring.Measure(world, experiment.Head.Warmup, [.. point.Scenarios.Select(scenario => there[scenario.Name])]);
        return [.. point.Scenarios.Select((scenario, i) => (run with { Scenario = scenario.Name }, records[i]))];
    }
}
