using System.Globalization;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Stored;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Tables;

namespace OpgaveSim.Results.Database;

/// <summary>
/// The runs' values of all measures, by design point, scenario and world: what summaries, reports and comparisons are made from.
/// Once read it does not change.
/// </summary>
public sealed class RunValues
{
    private readonly Dictionary<(int Point, string Scenario, string Measure), double?[]> values = [];
    private readonly IReadOnlyDictionary<int, int> worldsAt;
    private IReadOnlyDictionary<int, WorldVariety> varieties = new Dictionary<int, WorldVariety>();

    private RunValues(IReadOnlyList<PointInfo> points, IReadOnlyList<string> scenarios, string baseline, IReadOnlyDictionary<int, int> worlds) =>
        (Points, Scenarios, Baseline, worldsAt) = (points, scenarios, baseline, worlds);

    /// <summary>The points of the design, in order.</summary>
    public IReadOnlyList<PointInfo> Points { get; }

    /// <summary>The designs that the points belong to; none where the experiment has none.</summary>
    public IReadOnlyList<DesignInfo> Designs { get; private init; } = [];

    /// <summary>The points of designs that list their values: those that can lie on a line along one parameter.</summary>
    public IReadOnlyList<PointInfo> ListedPoints => Designs.Count == 0 ? Points : [.. Designs.Where(design => design.IsListed).SelectMany(design => design.Points)];

    /// <summary>The scenarios, in the order of the experiment.</summary>
    public IReadOnlyList<string> Scenarios { get; }

    /// <summary>The scenario that others are compared with.</summary>
    public string Baseline { get; }

    /// <summary>Worlds a scenario was to run in at the first point.</summary>
    public int Replications => WorldsAt(Points[0].Index);

    /// <summary>Worlds a scenario was to run in at a point.</summary>
    public int WorldsAt(int point) => worldsAt[point];

    /// <summary>How much actors and issues can differ at a point; null: the result does not say.</summary>
    public WorldVariety? VarietyAt(int point) => varieties.GetValueOrDefault(point);

    /// <summary>The experiment as it was run.</summary>
    public required StoredExperiment Settings { get; init; }

    /// <summary>Logics as the experiment writes them, by scenario.</summary>
    public required IReadOnlyDictionary<string, string> LogicTexts { get; init; }

    /// <summary>What readers call the scenarios, by scenario; a scenario is missing where an earlier version made the result.</summary>
    public required IReadOnlyDictionary<string, Text> Titles { get; init; }

    /// <summary>Reads the values of a result.</summary>
    /// <exception cref="FaultsException">The result has not all measures: another version made it.</exception>
    public static RunValues Read(ResultReader reader)
    {
        reader.RequireColumns(ResultTables.Run.Name, MeasureCatalogue.InRun.Where(measure => !measure.IsOfPhase).Select(measure => measure.Column));
        var baseline = (string)reader.Query("select baseline from experiment")[0][0]!;
        PointInfo[] points = [.. reader.Query("select distinct point, point_label, point_settings from scenario order by point")
            .Select(row => new PointInfo((int)row[0]!, (string?)row[1], reader.Varied((string)row[2]!)))];
        string[] scenarios = [.. reader.Query("select scenario from scenario group by scenario order by min(position)").Select(row => (string)row[0]!)];
        var read = new RunValues(points, scenarios, baseline, reader.WorldsAt())
        {
            varieties = VarietyTable.Read(reader),
            Settings = reader.Settings,
            Designs = DesignInfo.ReadAll(reader, points),
            LogicTexts = reader.Query("select scenario, min(logic) from scenario group by scenario")
                .ToDictionary(row => (string)row[0]!, row => (string?)row[1] ?? ""),
            Titles = TitleTable.Read(reader),
        };
        foreach (var (point, scenario, measure) in
            from point in points from scenario in scenarios from measure in MeasureCatalogue.All select (point, scenario, measure))
        {
            read.values[(point.Index, scenario, measure.Id)] = new double?[read.WorldsAt(point.Index)];
        }

        var there = reader.Columns(ResultTables.Run.Name);
        read.Add(reader, ResultTables.Run.Name, [.. MeasureCatalogue.InRun.Where(measure => there.Contains(measure.Column))]); // those of phases came later
        if (reader.Tables().Contains(CommonTables.Common.Name))
        {
            reader.RequireColumns(CommonTables.Common.Name, MeasureCatalogue.OfWorlds.Select(measure => measure.Column));
            read.Add(reader, CommonTables.Common.Name, MeasureCatalogue.OfWorlds);
        }

        return read;
    }

    /// <summary>Adds the values of measures from a table with a row a run.</summary>
    private void Add(ResultReader reader, string table, IReadOnlyList<Measure> measures)
    {
        foreach (var row in reader.Query($"select point, scenario, replication, {string.Join(", ", measures.Select(measure => measure.Column))} from {table}"))
        {
            for (var i = 0; i < measures.Count; i++)
            {
                Worlds((int)row[0]!, (string)row[1]!, measures[i].Id)[(int)row[2]!] = (double?)row[3 + i];
            }
        }
    }

    /// <summary>A measure's values, world by world; null is no value, or a run that is not there.</summary>
    public double?[] Worlds(int point, string scenario, string measure) => values[(point, scenario, measure)];

    /// <summary>Mean over worlds with a value; null when there is none.</summary>
    public double? Mean(int point, string scenario, string measure) =>
        Moments.Mean([.. Worlds(point, scenario, measure).OfType<double>()]);
}

/// <summary>A point of the design.</summary>
/// <param name="Index">Its number.</param>
/// <param name="Label">What is set at it; null: nothing, all is as in the file; empty: there is no design.</param>
/// <param name="Settings">Every path that the design varies, with its value at this point.</param>
public sealed record PointInfo(int Index, string? Label, IReadOnlyDictionary<string, string> Settings)
{
    /// <summary>The label as a reader sees it.</summary>
    public Text Words => Label is null ? DesignTexts.AsInFile : Text.Same(Label);

    /// <summary>The value of a path as a number; null: it is none.</summary>
    public double? Number(string path) =>
        double.TryParse(Settings[path], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
