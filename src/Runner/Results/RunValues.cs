using System.Text.Json;
using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Statistics;

namespace OpgaveSim.Runner.Results;

/// <summary>
/// The runs' values of all measures, by design point, scenario and world: what summaries, reports and comparisons are made from.
/// </summary>
public sealed class RunValues
{
    private readonly Dictionary<(int Point, string Scenario, string Measure), double?[]> values = [];

    private RunValues(IReadOnlyList<PointInfo> points, IReadOnlyList<string> scenarios, string baseline, int replications) =>
        (Points, Scenarios, Baseline, Replications) = (points, scenarios, baseline, replications);

    /// <summary>The points of the design, in order.</summary>
    public IReadOnlyList<PointInfo> Points { get; }

    /// <summary>The scenarios, in the order of the experiment.</summary>
    public IReadOnlyList<string> Scenarios { get; }

    /// <summary>The scenario that others are compared with.</summary>
    public string Baseline { get; }

    /// <summary>Worlds a scenario was to run in.</summary>
    public int Replications { get; }

    /// <summary>Reads the values of a result.</summary>
    public static RunValues Read(ResultReader reader)
    {
        var head = reader.Query("select baseline, replications from experiment")[0];
        PointInfo[] points = [.. reader.Query("select distinct point, point_label, point_settings from scenario order by point")
            .Select(row => new PointInfo(
                (int)row[0]!, (string)row[1]!, JsonSerializer.Deserialize<Dictionary<string, string>>((string)row[2]!) ?? []))];
        string[] scenarios = [.. reader.Query("select scenario from scenario group by scenario order by min(position)").Select(row => (string)row[0]!)];
        var read = new RunValues(points, scenarios, (string)head[0]!, (int)head[1]!);
        var columns = string.Join(", ", MeasureCatalogue.All.Select(measure => measure.Column));
        foreach (var row in reader.Query($"select point, scenario, replication, {columns} from run"))
        {
            for (var i = 0; i < MeasureCatalogue.All.Count; i++)
            {
                read.Worlds((int)row[0]!, (string)row[1]!, MeasureCatalogue.All[i].Id)[(int)row[2]!] = (double?)row[3 + i];
            }
        }

        return read;
    }

    /// <summary>A measure's values, world by world; null is no value, or a run that is not there.</summary>
    public double?[] Worlds(int point, string scenario, string measure)
    {
        if (!values.TryGetValue((point, scenario, measure), out var worlds))
        {
            values[(point, scenario, measure)] = worlds = new double?[Replications];
        }

        return worlds;
    }

    /// <summary>Mean over worlds with a value; null when there is none.</summary>
    public double? Mean(int point, string scenario, string measure) =>
        Moments.Mean([.. Worlds(point, scenario, measure).OfType<double>()]);

    /// <summary>One scenario against another, paired by world.</summary>
    public PairedDifference Difference(int point, string scenario, string against, string measure) =>
        PairedDifference.Of(Worlds(point, scenario, measure), Worlds(point, against, measure));

    /// <summary>
    /// Share of worlds in which a scenario is ahead of another: has more, or less where less is better; equal ones count half.
    /// </summary>
    public static double? Ahead(PairedDifference difference, Measure measure) =>
        measure.Better < 0 ? 1 - difference.Ahead : difference.Ahead;
}

/// <summary>A point of the design.</summary>
/// <param name="Index">Its number.</param>
/// <param name="Label">What is set at it, or empty.</param>
/// <param name="Settings">Every path that the design varies, with its value at this point.</param>
public sealed record PointInfo(int Index, string Label, IReadOnlyDictionary<string, string> Settings);
