using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Queries;

/// <summary>
/// Measures over the rounds, by the round in which a table closed, warm-up included. The interval is Student's for any number of
/// worlds: there are thousands of them, and none is judged.
/// </summary>
public static class RoundSeries
{
    /// <summary>Measures that are shown over the rounds.</summary>
    public static IReadOnlyList<Measure> Measures { get; } =
        [.. ((string[])["kind-variety-unbiased", "novelty", "novelty-given-size", "quality", "payoff-of-all", "agreement"]).Select(id => MeasureCatalogue.Find(id)!)];

    /// <summary>The points of an arm on one of the measures, in order of round.</summary>
    public static IReadOnlyList<RoundPoint> Of(ReportData data, Arm arm, Measure measure) =>
        All(data).GetValueOrDefault((arm.Name, measure.Id), []);

    private static Dictionary<(string, string), RoundPoint[]> All(ReportData data) => data.Once("rounds", reader =>
    {
        var columns = string.Join(", ", Measures.Select(measure => $"avg({measure.Column})"));
        var rows = reader.Query(
            $"select scenario, closed, replication, {columns} from closed_table where point = $1 group by all order by all", data.FirstPoint.Index);
        return Measures
            .SelectMany((measure, column) => rows.Where(row => row[column + 3] is not null)
                .GroupBy(row => ((string)row[0]!, measure.Id), row => (Round: (int)row[1]!, Value: (double)row[column + 3]!)))
            .ToDictionary(group => group.Key, group => group.GroupBy(row => row.Round, row => row.Value).Select(Point).ToArray());
    });

    private static RoundPoint Point(IGrouping<int, double> round)
    {
        double[] values = [.. round];
        return new RoundPoint(
            round.Key, values.Length, Moments.Mean(values)!.Value, values.Length < MeanInterval.AtLeast ? null : MeanInterval.Student(values));
    }
}
