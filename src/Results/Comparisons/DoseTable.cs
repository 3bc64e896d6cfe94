using OpgaveSim.Model.Originality;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Results.Comparisons;

/// <summary>What dose and response read of a table that closed and counts.</summary>
/// <param name="Scenario">Its scenario.</param>
/// <param name="World">Its world.</param>
/// <param name="Issue">Its issue.</param>
/// <param name="Size">Members when deliberation began; null: it never did.</param>
/// <param name="Values">The responses, by <see cref="DoseResponse.Responses"/>; null is no value.</param>
internal sealed record DoseTable(string Scenario, int World, int Issue, int? Size, IReadOnlyList<double?> Values)
{
    private static readonly string[] Stored = ["kind_variety_unbiased", "home_variety_unbiased", "competence_distance", "interest_distance", "quality"];

    /// <summary>
    /// Reads the tables of all scenarios at a point, by world, scenario and issue. Without the table common_solution novelty has no value.
    /// </summary>
    /// <param name="reader">The result, which stores closed_table.</param>
    /// <param name="point">The point.</param>
    public static IReadOnlyList<DoseTable> Read(ResultReader reader, int point)
    {
        var hasCommon = reader.Tables().Contains("common_solution");
        var rows = reader.Query(
            $"select t.scenario, t.replication, t.issue, t.size, {string.Join(", ", Stored.Select(column => "t." + column))}, "
            + (hasCommon ? "c.common_novelty, c.common_novelty_given_size" : "cast(null as double), cast(null as double)")
            + " from closed_table t " + (hasCommon ? "left join common_solution c using (point, scenario, replication, issue) " : "")
            + "where t.point = $1 and not t.is_warm_up order by t.replication, t.scenario, t.issue",
            point);
        return [.. rows.GroupBy(row => (int)row[1]!).SelectMany(world => OfWorld([.. world]))];
    }

    /// <summary>
    /// Whether a table's solution is new and useful is told by the median of its world, and on issues that some scenario solved in a way whose novelty is known
    /// and that can be improved: in the others nothing can be new and useful in any scenario.
    /// </summary>
    private static IEnumerable<DoseTable> OfWorld(object?[][] rows)
    {
        double? Quality(object?[] row) => (double?)row[8];
        double? Novelty(object?[] row) => (double?)row[9];
        double[] novelties = [.. rows.Where(row => Quality(row) is not null).Select(Novelty).OfType<double>().Order()];
        var issues = rows.Where(row => Quality(row) is not null && Novelty(row) is not null).Select(row => (int)row[2]!).ToHashSet();
        return rows.Select(row => new DoseTable(
            (string)row[0]!, (int)row[1]!, (int)row[2]!, row[3] is double size ? (int)size : null,
            [
                (double?)row[4], (double?)row[5], (double?)row[6], (double?)row[7], Novelty(row), (double?)row[10],
                !issues.Contains((int)row[2]!) ? null
                    : Quality(row) >= NewAndUseful.Judged.LeastUseful && Novelty(row) >= NewAndUseful.Judged.LeastNew(novelties) ? 1 : 0,
                Quality(row),
            ]));
    }
}
