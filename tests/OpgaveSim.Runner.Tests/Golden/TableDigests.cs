using System.Globalization;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Tables;

namespace OpgaveSim.Runner.Tests.Golden;

/// <summary>The digest of each table of a result and scenario, over all points and worlds: it says where a change begins.</summary>
internal static class TableDigests
{
    /// <summary>Hex digits shown: enough to tell two apart.</summary>
    private const int Digits = 12;

    /// <summary>A line a point and scenario, a column a table.</summary>
    /// <param name="folder">The results folder.</param>
    public static string Of(string folder)
    {
        using var reader = new ResultReader(folder);
        var there = reader.Tables();
        KeyedTable[] tables = [.. KeyedTables.All.Where(table => there.Contains(table.Name))];
        (int Point, string Scenario)[] groups = [.. reader.Runs().Select(run => (run.Key.Point, run.Key.Scenario)).Distinct()];
        var width = groups.Max(group => group.Scenario.Length);
        string Line(string point, string scenario, IEnumerable<string> cells) =>
            $"{point,-5} {scenario.PadRight(width)} {string.Join(' ', cells.Select(cell => cell.PadRight(Digits)))}".TrimEnd() + "\n";
        return Line("point", "scenario", tables.Select(table => table.Name)) + string.Concat(groups.Select(group => Line(
            group.Point.ToString(CultureInfo.InvariantCulture), group.Scenario, tables.Select(table => Of(reader, table, group)[..Digits]))));
    }

    private static string Of(ResultReader reader, KeyedTable table, (int Point, string Scenario) group)
    {
        using var digest = new RunDigest();
        var columns = string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\""));
        var order = string.Join(", ", table.Order.Prepend("replication").Select(column => $"\"{column}\""));
        foreach (var row in reader.Query(
            $"select {columns} from {table.Name} where point = $1 and scenario = $2 order by {order}", group.Point, group.Scenario))
        {
            for (var i = 0; i < table.Columns.Count; i++)
            {
                digest.Value(table.Columns[i], row[i]);
            }
        }

        return digest.Finish();
    }
}
