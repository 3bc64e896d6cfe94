using OpgaveSim.Model.Measures;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Runner.Tests.Reports;

namespace OpgaveSim.Runner.Tests.Comparisons;

/// <summary>Scenarios over tables of the same size, against a plain query of the same result.</summary>
[Collection(nameof(ReportFixture))]
public sealed class SizeMatchedTests(ReportFixture reports)
{
    [Fact]
    public void Issues_are_paired_by_size_averaged_in_each_world_and_then_over_worlds()
    {
        using var compared = ComparedResults.Open([reports.FullResult], null, [], 0);
        var arms = compared.Set.Arms;
        var matched = compared.SizeMatched(arms.Named("issue"), arms.Named("interest"))!;
        var reader = compared.Results[0].Reader;
        const string pairs = """
            from closed_table a join closed_table b using (point, replication, issue, size)
            left join common_solution s on (s.point, s.scenario, s.replication, s.issue) = (a.point, a.scenario, a.replication, a.issue)
            left join common_solution t on (t.point, t.scenario, t.replication, t.issue) = (b.point, b.scenario, b.replication, b.issue)
            where a.scenario = 'issue' and b.scenario = 'interest' and a.arrival >= 2
            """;
        Assert.Equal(Convert.ToInt32(reader.Query($"select count(*) {pairs}")[0][0], System.Globalization.CultureInfo.InvariantCulture), matched.Pairs);
        Assert.True(matched.Pairs > 20);
        Assert.True(matched.Pairs < Convert.ToInt32(reader.Query("select count(*) from closed_table where scenario = 'issue' and not is_warm_up")[0][0], System.Globalization.CultureInfo.InvariantCulture));
        foreach (var one in matched.Differences)
        {
            var isCommon = MeasureCatalogue.OfWorlds.Contains(one.Measure);
            var difference = $"{(isCommon ? "s" : "a")}.{one.Measure.Column} - {(isCommon ? "t" : "b")}.{one.Measure.Column}";
            var worlds = reader.Query($"select avg({difference}), count({difference}) {pairs} group by replication having count({difference}) > 0 order by replication");
            Assert.Equal(worlds.Count, one.Sample.Worlds);
            Assert.Equal(worlds.Average(world => (double)world[0]!), one.Sample.Mean!.Value, 1e-12);
            Assert.Equal(worlds.Sum(world => (long)world[1]!), one.Pairs);
        }

        Assert.Equal(SizeMatched.Measures, matched.Differences.Select(one => one.Measure));
        Assert.Contains(matched.Differences, one => one.Sample.Mean > 0);
        Assert.Contains(matched.Differences, one => one.Pairs < matched.Pairs);
        Assert.All(matched.Differences.Where(one => one.Sample.Worlds == 6), one => Assert.NotNull(one.Sample.Interval()));
    }

    [Fact]
    public void The_other_way_round_it_is_the_same_with_the_other_sign()
    {
        using var compared = ComparedResults.Open([reports.FullResult], null, [], 0);
        var (issue, interest) = (compared.Set.Arms.Named("issue"), compared.Set.Arms.Named("interest"));
        var (one, other) = (compared.SizeMatched(issue, interest)!, compared.SizeMatched(interest, issue)!);
        Assert.Equal(one.Pairs, other.Pairs);
        Assert.All(one.Differences.Zip(other.Differences), pair => Assert.Equal(pair.First.Sample.Mean, -pair.Second.Sample.Mean));
    }

    [Fact]
    public void Where_tables_are_not_stored_or_results_differ_there_is_none()
    {
        using var design = ComparedResults.Open([reports.DesignResult], null, [], 0);
        Assert.Null(design.SizeMatched(design.Set.Arms.Named("issue"), design.Set.Arms.Named("interest")));
        using var two = ComparedResults.Open([reports.FullResult, reports.MoreResult], "interest", [], 0);
        Assert.Null(two.SizeMatched(two.Set.Arms.Named("more/issue"), two.Set.Arms.Named("full/interest")));
        Assert.NotNull(two.SizeMatched(two.Set.Arms.Named("full/issue"), two.Set.Arms.Named("full/interest")));
    }

    [Fact]
    public void The_report_shows_every_judged_pair_and_the_ratio_to_chance_where_tables_are_stored()
    {
        Assert.Contains("The same, at tables of the same size", reports.English, StringComparison.Ordinal);
        Assert.Contains("Hetzelfde, bij tafels van gelijke grootte", reports.Dutch, StringComparison.Ordinal);
        Assert.Contains("Relative to chance", reports.English, StringComparison.Ordinal);
        Assert.Contains("Ten opzichte van toeval", reports.Dutch, StringComparison.Ordinal);
        Assert.DoesNotContain("The same, at tables of the same size", reports.DesignEnglish, StringComparison.Ordinal);
        Assert.DoesNotContain("Relative to chance", reports.DesignEnglish, StringComparison.Ordinal);
    }
}
