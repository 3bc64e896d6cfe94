using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Queries;

/// <summary>The mean effort of those who carry out an agreement, by month: over the tables that still do so, then over worlds.</summary>
public static class EffortSeries
{
    /// <summary>The months of a scenario, in order; empty where nothing takes months.</summary>
    /// <param name="data">The result.</param>
    /// <param name="arm">The scenario.</param>
    public static IReadOnlyList<(int Month, double Effort, int Worlds)> Of(ReportData data, Arm arm) => All(data).GetValueOrDefault(arm.Name, []);

    private static Dictionary<string, (int Month, double Effort, int Worlds)[]> All(ReportData data) => data.Once("efforts", reader => reader
        .Query(
            """
            select scenario, cast(month as integer), replication, avg(cast(effort as double))
            from (select scenario, replication, unnest(string_split(efforts, ' ')) as effort, unnest(range(1, len(string_split(efforts, ' ')) + 1)) as month
                  from closed_table where point = $1 and not is_warm_up and efforts is not null)
            group by all order by all
            """,
            data.FirstPoint.Index)
        .GroupBy(row => (string)row[0]!)
        .ToDictionary(
            group => group.Key,
            group => group.GroupBy(row => (int)row[1]!, row => (double)row[3]!)
                .Select(month => (month.Key, Moments.Mean([.. month])!.Value, month.Count())).ToArray()));
}
