using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Statistics;
using OpgaveSim.Runner.Experiments;
using OpgaveSim.Runner.Input;
using OpgaveSim.Runner.Results;

namespace OpgaveSim.Runner.Reports;

/// <summary>What a report is made from: a result, read once. Intervals are computed once and kept.</summary>
public sealed class ReportData : IDisposable
{
    private readonly ConcurrentDictionary<(int Point, string Arm, string Against, string Measure), Difference> differences = new();
    private readonly ConcurrentDictionary<(int Point, string Arm, string Measure), Interval?> intervals = new();
    private readonly ConcurrentDictionary<string, object> queries = new();
    private readonly ResultReader reader;
    private readonly IReadOnlySet<string> tables;

    private ReportData(string folder)
    {
        Manifest = Manifest.Read(folder);
        reader = new ResultReader(folder);
        tables = reader.Tables();
        Values = RunValues.Read(reader);
        Settings = JsonNode.Parse(reader.Settings())!;
        var head = reader.Query("select name, title, description, seed, rounds, warm_up from experiment")[0];
        Head = new ExperimentHead
        {
            Name = (string)head[0]!,
            Title = (string)head[1]! is { Length: > 0 } title ? title : (string)head[0]!,
            Description = (string?)head[2] ?? "",
            TitleNl = (string?)Settings["head"]?["titleNl"] ?? "",
            DescriptionNl = (string?)Settings["head"]?["descriptionNl"] ?? "",
            Seed = (ulong)head[3]!,
            Rounds = (int)head[4]!,
            Warmup = (int)head[5]!,
            Replications = Values.Replications,
        };
        Arms = Arms.Read(Values, Settings, reader.Query("select scenario, min(logic) from scenario group by scenario")
            .ToDictionary(row => (string)row[0]!, row => (string?)row[1] ?? ""));
        RunsThere = Convert.ToInt32(reader.Query("select count(*) from run")[0][0], System.Globalization.CultureInfo.InvariantCulture);
        RunsPlanned = Convert.ToInt32(reader.Query("select count(*) from scenario")[0][0], System.Globalization.CultureInfo.InvariantCulture)
            * Values.Replications;
        Touch();
    }

    /// <summary>The manifest; null: there is none, or it is broken.</summary>
    public Manifest? Manifest { get; }

    /// <summary>The runs' values.</summary>
    public RunValues Values { get; }

    /// <summary>The experiment as it was run, in its fixed form.</summary>
    public JsonNode Settings { get; }

    /// <summary>The experiment's plain settings; the title is the name where none is given.</summary>
    public ExperimentHead Head { get; }

    /// <summary>The arms.</summary>
    public Arms Arms { get; }

    /// <summary>Runs that are there.</summary>
    public int RunsThere { get; }

    /// <summary>Runs that were to be.</summary>
    public int RunsPlanned { get; }

    /// <summary>The point that all figures show which do not vary the design: the first.</summary>
    public PointInfo FirstPoint => Values.Points[0];

    /// <summary>Primary outcomes, in the catalogue's order.</summary>
    public static IReadOnlyList<Measure> Primary { get; } =
        [.. MeasureCatalogue.All.Where(measure => measure.Role == MeasureRole.PrimaryOutcome)];

    /// <summary>Opens a result.</summary>
    /// <param name="folder">The results folder.</param>
    /// <exception cref="FaultsException">It is no results folder, or holds no run yet.</exception>
    public static ReportData Open(string folder)
    {
        var data = new ReportData(folder);
        if (data.RunsThere > 0)
        {
            data.ComputeBootstraps();
            return data;
        }

        data.Dispose();
        throw new FaultsException(folder, "no run has finished yet: there is nothing to report");
    }

    /// <summary>Whether all of these tables are stored.</summary>
    public bool Has(params string[] names) => names.All(tables.Contains);

    /// <summary>A difference, paired by world.</summary>
    public Difference Difference(int point, string arm, string against, Measure measure) => differences.GetOrAdd(
        (point, arm, against, measure.Id),
        _ => new Difference(measure, arm, against, Values.Difference(point, arm, against, measure.Id)));

    /// <summary>A difference at the first point.</summary>
    public Difference Difference(Arm arm, Arm against, Measure measure) => Difference(FirstPoint.Index, arm.Name, against.Name, measure);

    /// <summary>The 95 % interval of a scenario's mean over worlds, at the first point; null under 6 worlds with a value.</summary>
    public Interval? MeanIntervalOf(Arm arm, Measure measure) => intervals.GetOrAdd(
        (FirstPoint.Index, arm.Name, measure.Id),
        _ => MeanInterval.Of([.. Values.Worlds(FirstPoint.Index, arm.Name, measure.Id).OfType<double>()]));

    /// <summary>What a query gave, asked once.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="query">The query.</param>
    public T Once<T>(string name, Func<ResultReader, T> query) where T : class => (T)queries.GetOrAdd(name, _ => query(reader));

    /// <summary>The hypotheses of the experiment, those on scenarios that were not run included.</summary>
    public IReadOnlyList<StatedHypothesis> Hypotheses() =>
        [.. from node in Settings["hypotheses"]?.AsArray() ?? []
            let measure = MeasureCatalogue.Find((string?)node!["outcome"] ?? "")
            let contrast = node["contrast"]!.AsArray()
            where measure is not null && contrast.Count == 2
            select new StatedHypothesis(
                measure, (string)contrast[0]!, (string)contrast[1]!,
                Enum.Parse<HypothesisDirection>((string)node["direction"]!, ignoreCase: true),
                (double?)node["by"] ?? measure.SmallestDifference)];

    /// <inheritdoc/>
    public void Dispose() => reader.Dispose();

    /// <summary>From 50 worlds on intervals take a while: those that every report shows are computed on all processors.</summary>
    private void ComputeBootstraps()
    {
        if (Values.Replications < MeanInterval.BootstrapFrom)
        {
            return;
        }

        var all = Values.Points.SelectMany(point => Arms.Others.SelectMany(arm => (point == FirstPoint ? MeasureCatalogue.All : Primary)
            .Select(measure => (Point: point.Index, Arm: arm.Name, Measure: measure))));
        Parallel.ForEach(all, one => Difference(one.Point, one.Arm, Arms.Baseline.Name, one.Measure));
    }

    /// <summary>Makes every list of values before several threads ask for them.</summary>
    private void Touch()
    {
        foreach (var point in Values.Points)
        {
            foreach (var scenario in Values.Scenarios)
            {
                foreach (var measure in MeasureCatalogue.All)
                {
                    Values.Worlds(point.Index, scenario, measure.Id);
                }
            }
        }
    }
}
