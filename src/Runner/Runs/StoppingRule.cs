using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Model.Measures;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Tables;

namespace OpgaveSim.Runner.Runs;

/// <summary>
/// How many worlds each point of a design gets: it looks at the finished worlds of a look, all of them and no others, so that the outcome
/// does not depend on who executes, in what order, or on interruptions.
/// </summary>
/// <param name="experiment">The experiment, with a rule for stopping.</param>
public sealed class StoppingRule(Experiment experiment)
{
    private readonly Stopping stopping = experiment.Stopping!;
    private readonly Dictionary<int, Queue<int>> looks = experiment.Points.ToDictionary(
        point => point.Index, _ => new Queue<int>(PrecisionStopping.Looks(experiment.Stopping!.AtLeast, experiment.Stopping.AtMost)));

    /// <summary>The points that have stopped, in the order of the design.</summary>
    public SortedDictionary<int, StoppedPoint> Stopped { get; } = [];

    /// <summary>The points that go on, each with the worlds it is to have at its next look.</summary>
    public IReadOnlyList<(DesignPoint Point, int Worlds)> Open =>
        [.. experiment.Points.Where(point => !Stopped.ContainsKey(point.Index)).Select(point => (point, looks[point.Index].Peek()))];

    /// <summary>Looks at the points that go on, now that they have the worlds of their look.</summary>
    /// <param name="writer">Where the runs are.</param>
    public void Look(ResultWriter writer)
    {
        foreach (var (point, worlds) in Open)
        {
            var half = PrecisionStopping.WidestHalf(Samples(writer, point, worlds));
            looks[point.Index].Dequeue();
            if (half <= stopping.HalfWidth || looks[point.Index].Count == 0)
            {
                Stopped[point.Index] = new StoppedPoint(
                    point.Index, worlds, half, half <= stopping.HalfWidth ? StopReason.PreciseEnough : StopReason.AtMost);
            }
        }
    }

    /// <summary>
    /// Differences of each scenario to the baseline, or the values of the only one. Where the outcome cannot vary, or the difference did not, its
    /// interval has no width, which is no precision: such a sample does not count, and where none counts it does not stop.
    /// </summary>
    private IEnumerable<IReadOnlyList<double>> Samples(ResultWriter writer, DesignPoint point, int worlds)
    {
        var measure = MeasureCatalogue.Find(stopping.Outcome)!;
        if (VarietyWarnings.CannotVary(point, measure, experiment.Head.Measure) is not null)
        {
            return [];
        }

        var values = writer.Values(point.Index, measure);
        double?[] Of(string scenario) => [.. Enumerable.Range(0, worlds).Select(world => values.GetValueOrDefault((scenario, world)))];
        var baseline = Of(experiment.Baseline);
        string[] others = [.. point.Scenarios.Select(scenario => scenario.Name).Where(name => name != experiment.Baseline)];
        return others.Length == 0
            ? ((double[][])[[.. baseline.OfType<double>()]]).Where(sample => !Variation.AreAlike(sample))
            : others.Select(name => SampleDifference.Paired(Of(name), baseline))
                .Where(sample => sample.Seen is null or NoVariation.NoValue)
                .Select(sample => sample.Differences);
    }
}
