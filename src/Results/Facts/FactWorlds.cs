using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Formation;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Results.Facts;

/// <summary>
/// The worlds that facts of the field are read from: those of a scenario at a point. It is the one that is half-way between interest and issue, as practice is
/// neither; where a result lacks it, its baseline.
/// </summary>
public sealed class FactWorlds
{
    private readonly ResultReader reader;
    private readonly RunValues values;
    private readonly Arm? chance;
    private readonly Lazy<IReadOnlyList<IReadOnlyList<FactTable>>> tables;

    /// <summary>The worlds at a point.</summary>
    /// <param name="reader">The result.</param>
    /// <param name="values">Its runs' values.</param>
    /// <param name="point">The point.</param>
    public FactWorlds(ResultReader reader, RunValues values, int point)
    {
        (this.reader, this.values, Point) = (reader, values, point);
        var arms = Arms.Read(values, point);
        Practice = arms.All.FirstOrDefault(arm => arm.Logic == HalfWay) ?? arms.Baseline;
        chance = arms.Chance;
        tables = new(ReadTables);
    }

    /// <summary>The point.</summary>
    public int Point { get; }

    /// <summary>The scenario.</summary>
    public Arm Practice { get; }

    /// <summary>Under what it was run.</summary>
    public WorldPreset Preset => WorldPreset.Of(values, Point);

    /// <summary>Who has the stake starts; inviting, answering and judging are half from interest and half from the issue.</summary>
    private static Logic HalfWay => Logics.Complete(new LogicChoice(null, 0), new LogicChoice(null, 0.5), 0.5, 0.5);

    /// <summary>A measure, world by world, where it has a value.</summary>
    internal IReadOnlyList<double> Measure(string id) => [.. values.Worlds(Point, Practice.Name, id).OfType<double>()];

    /// <summary>A measure relative to tables that chance sets, in the same world; none where the result has no such scenario, or chance has 0.</summary>
    internal IReadOnlyList<double> ToChance(string id) => chance is null
        ? []
        : [.. values.Worlds(Point, Practice.Name, id).Zip(values.Worlds(Point, chance.Name, id))
            .Where(pair => pair is { First: not null, Second: not (null or 0) }).Select(pair => pair.First!.Value / pair.Second!.Value)];

    /// <summary>A number of the tables of each world that deliberated; none where closed_table is not stored.</summary>
    internal IReadOnlyList<double> OfTables(Func<IReadOnlyList<FactTable>, double?> of) => [.. tables.Value.Select(of).OfType<double>()];

    /// <summary>The change of quality with one standard deviation more variety of kind, between tables of the same size.</summary>
    internal static double? QualityByVariety(IReadOnlyList<FactTable> world)
    {
        FactTable[] known = [.. world.Where(table => table is { Variety: not null, Quality: not null })];
        return WithinGroups.Slope<int>([.. known.Select(table => (table.Size, table.Variety!.Value, table.Quality!.Value))])
            * Moments.Deviation([.. known.Select(table => table.Variety!.Value)]);
    }

    /// <summary>The change of quality with one member more, between tables on issues of the same breadth.</summary>
    internal static double? QualityBySize(IReadOnlyList<FactTable> world) => WithinGroups.Slope<int>(
        [.. world.Where(table => table.Quality is not null).Select(table => (table.Breadth, (double)table.Size, table.Quality!.Value))]);

    private IReadOnlyList<IReadOnlyList<FactTable>> ReadTables() => !reader.Tables().Contains("closed_table") ? [] :
    [
        .. reader.Query(
            "select replication, size, breadth, kind_variety_unbiased, quality from closed_table where point = $1 and scenario = $2 and not is_warm_up and size is not null order by replication, issue",
            Point, Practice.Name)
            .GroupBy(row => (int)row[0]!)
            .Select(world => world.Select(row => new FactTable((int)(double)row[1]!, (int)row[2]!, (double?)row[3], (double?)row[4])).ToArray()),
    ];
}
