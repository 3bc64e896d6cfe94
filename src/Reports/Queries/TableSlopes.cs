using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Queries;

/// <summary>
/// Slopes over the tables of an arm: in each world the least-squares slope of an outcome on a variety over the tables that count,
/// then the mean over worlds. A world counts when at least 3 of its tables have both and the variety differs among them.
/// </summary>
/// <param name="Worlds">Worlds with a slope.</param>
/// <param name="Mean">Mean slope: outcome per whole unit of variety; null without worlds.</param>
/// <param name="Interval">95 % interval; null under 6 worlds.</param>
public sealed record TableSlopes(int Worlds, double? Mean, Interval? Interval)
{
    private const int LeastTables = 3;

    /// <summary>Computes the slope; needs the table closed_table.</summary>
    /// <param name="data">The result.</param>
    /// <param name="arm">The arm.</param>
    /// <param name="outcome">What is explained.</param>
    /// <param name="variety">By what.</param>
    public static TableSlopes Of(ReportData data, Arm arm, Measure outcome, Measure variety) =>
        data.Once($"slope/{arm.Name}/{outcome.Id}/{variety.Id}", reader =>
        {
            double[] slopes = [.. reader.Query(
                $"select replication, regr_slope({outcome.Column}, {variety.Column}) from closed_table "
                + "where point = $1 and scenario = $2 and not is_warm_up group by replication "
                + $"having regr_count({outcome.Column}, {variety.Column}) >= {LeastTables} order by replication",
                data.FirstPoint.Index, arm.Name).Select(row => row[1]).OfType<double>().Where(double.IsFinite)];
            return new TableSlopes(slopes.Length, Moments.Mean(slopes), MeanInterval.Of(slopes));
        });
}
