using OpgaveSim.Experiments.Designs;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Definitions;

/// <summary>An experiment, read, checked and expanded.</summary>
/// <param name="Head">Its plain settings.</param>
/// <param name="Points">The points of its designs, at least one.</param>
/// <param name="Hypotheses">What it expects.</param>
/// <param name="Text">The experiment as it is run, one setting a line, in a fixed form: what its hash is made from.</param>
/// <param name="Warnings">What a user should know but is no fault.</param>
public sealed record Experiment(
    ExperimentHead Head, IReadOnlyList<DesignPoint> Points, IReadOnlyList<Hypothesis> Hypotheses, string Text,
    IReadOnlyList<Text> Warnings)
{
    /// <summary>The file that makes a folder an experiment.</summary>
    public const string FileName = "experiment.yaml";

    /// <summary>When enough worlds were played; null: their number is given.</summary>
    public Stopping? Stopping { get; init; }

    /// <summary>Its designs; none: it has one point, the file as it stands.</summary>
    public IReadOnlyList<Design> Designs { get; init; } = [];

    /// <summary>The scenario that others are compared with.</summary>
    public string Baseline => Head.Baseline.Length > 0 ? Head.Baseline : Points[0].Scenarios[0].Name;

    /// <summary>All runs, in the order point, replication, scenario: the scenarios of a world come together.</summary>
    public IEnumerable<RunPlan> Plans() => Points.SelectMany(point => Plans(point, Head.Replications));

    /// <summary>The runs of a point, up to a number of worlds.</summary>
    /// <param name="point">The point.</param>
    /// <param name="worlds">Worlds.</param>
    public IEnumerable<RunPlan> Plans(DesignPoint point, int worlds) =>
        from replication in Enumerable.Range(0, worlds)
        from scenario in point.Scenarios
        select new RunPlan(new RunKey(point.Index, scenario.Name, replication), Setting(point, scenario, replication));

    /// <summary>Number of runs; where a rule stops them, the most that there can be.</summary>
    public long RunCount => Points.Sum(point => (long)point.Scenarios.Count) * Head.Replications;

    /// <summary>What a world of a point is made from; all scenarios share it.</summary>
    /// <param name="point">The point.</param>
    /// <param name="replication">The world, from 0.</param>
    public WorldSource World(DesignPoint point, int replication) => new(Head.Seed, point.FirstReplication + replication, Head.Rounds, point.World, point.Case);

    private RunSetting Setting(DesignPoint point, Scenario scenario, int replication) => new(
        World(point, replication),
        scenario.Logic, scenario.Table, Head.Warmup, Head.Measure);
}
