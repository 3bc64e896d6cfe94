using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Stored;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Reading;

/// <summary>
/// Reads an experiment strictly: everything is checked, the design is expanded and checked point by point, and all faults come
/// at once. Paths in it are relative to its file.
/// </summary>
public sealed class ExperimentReader
{
    /// <summary>The keys of an experiment beside those of <see cref="ExperimentHead"/>.</summary>
    public static readonly string[] OtherKeys = ["hypotheses", "world", "scenarios", "design", .. DesignReader.ShortKeys];

    private readonly List<Fault> faults = [];
    private readonly List<Text> warnings = [];
    private readonly ExperimentSource source;

    private ExperimentReader(ExperimentSource source) => this.source = source;

    /// <summary>Reads an experiment.</summary>
    /// <param name="path">A folder with <c>experiment.yaml</c>, or the file.</param>
    /// <param name="options">What the command line changes.</param>
    /// <exception cref="FaultsException">Anything is wrong with it.</exception>
    public static Experiment Read(string path, ExperimentOptions options) => Read(ExperimentSource.Open(path), options);

    /// <summary>Reads an experiment from files that were read before.</summary>
    /// <param name="source">The files.</param>
    /// <param name="options">What the command line changes.</param>
    /// <exception cref="FaultsException">Anything is wrong with it.</exception>
    public static Experiment Read(ExperimentSource source, ExperimentOptions options) => new ExperimentReader(source).Read(options);

    private Experiment Read(ExperimentOptions options)
    {
        var map = ExperimentChanges.Apply(source.Root, options.Changes, faults);
        (map, var stopping) = new StoppingReader(faults, warnings).Read(map);
        var head = new YamlBinder(faults).Bind(map, new ExperimentHead(), OtherKeys);
        var (checks, limits) = (new HeadChecks(faults, warnings), new ExperimentLimits(faults));
        checks.Check(map, head);
        var reader = new PointReader(source, head, options.IgnoreUnknown, faults, warnings);
        var basis = reader.Read(map, 0, "", isRun: map.Find("design") is null);
        string[] scenarios = [.. basis?.Scenarios.Select(scenario => scenario.Name) ?? []];
        var designs = new DesignReader(faults, head.Seed).Read(map);
        var hypotheses = new HypothesisReader(faults, warnings).Read(map.Find("hypotheses"), scenarios, head.Measure);
        checks.CheckReferences(map, head, scenarios, options);
        limits.CheckDesign(map, designs.Sum(design => (long)design.Points.Count), scenarios.Length);
        ThrowIfFaulty();
        var points = new DesignExpansion(reader, faults, head.Replications).Expand(map, designs, basis!);
        ThrowIfFaulty();
        StoppingChecks.Check(map, stopping, points, head.Measure, faults);
        ThrowIfFaulty();
        points = Select(points, options);
        if (options.FirstPointOnly)
        {
            (points, designs) = ([points[0]], []);
        }

        limits.CheckRuns(map, head, points);
        ThrowIfFaulty();
        warnings.AddRange(VarietyWarnings.Of(
            points, head, [.. hypotheses.Select(hypothesis => hypothesis.Outcome), .. stopping is null ? (string[])[] : [stopping.Outcome]]));
        return new Experiment(
            head with { Baseline = BaselineOf(head, points) }, points, hypotheses, StoredExperiment.Write(head, stopping, hypotheses, designs, points),
            [.. warnings.Distinct()])
        {
            Stopping = stopping,
            Designs = designs,
        };
    }

    private static List<DesignPoint> Select(List<DesignPoint> points, ExperimentOptions options) =>
        options.Scenarios.Count == 0
            ? points
            : [.. points.Select(point => point with
                {
                    Scenarios = [.. point.Scenarios.Where(scenario => options.Scenarios.Contains(scenario.Name))],
                })];

    private static string BaselineOf(ExperimentHead head, List<DesignPoint> points) =>
        points[0].Scenarios.Any(scenario => scenario.Name == head.Baseline) ? head.Baseline : points[0].Scenarios[0].Name;

    private void ThrowIfFaulty()
    {
        if (faults.Count > 0)
        {
            throw new FaultsException([.. faults.Distinct()]);
        }
    }
}
