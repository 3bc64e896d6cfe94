using System.Collections.Concurrent;
using OpgaveSim.Model.Measures;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Tables;

namespace OpgaveSim.Results.Comparisons;

/// <summary>
/// The tables that closed and count at a point of a result, with their sizes and <see cref="SizeMatched.Measures"/>. Those of a scenario are read
/// when they are first asked for, and once: every pair that it is in needs them.
/// </summary>
/// <param name="reader">The result.</param>
/// <param name="point">The point of its design.</param>
public sealed class SizedTables(ResultReader reader, int point)
{
    /// <summary>Columns before those of the measures: world, issue and size.</summary>
    internal const int ColumnsBefore = 3;

    private readonly ConcurrentDictionary<string, ILookup<int, object?[]>> read = new();

    /// <summary>The tables of the result that they are read from.</summary>
    public static IReadOnlyList<string> Needs { get; } = [ResultTables.ClosedTable.Name, CommonTables.Solution.Name];

    /// <summary>Whether the result stores what they are read from.</summary>
    public bool AreStored { get; } = Needs.All(reader.Tables().Contains);

    /// <summary>The tables of a scenario, by world: world, issue, size, and each measure.</summary>
    internal ILookup<int, object?[]> Of(string scenario) => read.GetOrAdd(scenario, Read);

    private ILookup<int, object?[]> Read(string scenario)
    {
        var columns = SizeMatched.Measures.Select(measure => $"{(MeasureCatalogue.OfWorlds.Contains(measure) ? "common_solution" : "closed_table")}.{measure.Column}");
        return reader.Query(
            $"select replication, issue, size, {string.Join(", ", columns)} from closed_table left join common_solution using (point, scenario, replication, issue) "
            + "where point = $1 and scenario = $2 and not is_warm_up order by replication, issue",
            point, scenario).ToLookup(row => (int)row[0]!);
    }
}
