using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Reports.Queries;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Runner.Tests.Reports;

/// <summary>What is read from the database, checked another way.</summary>
[Collection(nameof(ReportFixture))]
public sealed class ReportQueryTests(ReportFixture reports)
{
    [Fact]
    public void Arms_are_told_by_their_logic()
    {
        using var data = ReportData.Open(reports.FullResult);
        var arms = data.First.Arms;
        Assert.Equal("interest", arms.Baseline.Name);
        Assert.Equal("issue", arms.Issue?.Name);
        Assert.Equal("random", arms.Chance?.Name);
        Assert.Equal("random-interest", arms.ChanceWithInterests?.Name);
        Assert.Equal([("mixed-table", "interest")], arms.InvitationAlone.Select(pair => (pair.Mixed.Name, pair.Interest.Name)));
        Assert.Contains("meetings = 0", ArmWords.Of(new ReportContext(data, ReportLanguage.English), arms.Named("silent")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_mean_of_a_round_is_that_of_its_worlds()
    {
        using var data = ReportData.Open(reports.FullResult);
        using var reader = new ResultReader(reports.FullResult);
        var worlds = reader.Query("select replication, avg(quality) from closed_table where scenario = 'issue' and closed = 6 group by replication")
            .Select(row => row[1]).OfType<double>().ToArray();
        var point = RoundSeries.Of(data, data.First.Arms.Named("issue"), MeasureCatalogue.Find("quality")!).Single(point => point.Round == 6);
        Assert.Equal(worlds.Length, point.Worlds);
        Assert.Equal(worlds.Average(), point.Mean, 12);
        Assert.Equal(worlds.Length >= 6, point.Interval is not null);
    }

    [Fact]
    public void Slopes_are_those_of_least_squares_in_each_world()
    {
        using var data = ReportData.Open(reports.FullResult);
        using var reader = new ResultReader(reports.FullResult);
        double[] slopes =
        [
            .. reader.Query("select replication, home_variety, quality from closed_table where scenario = 'random' and not is_warm_up")
                .Where(row => row[1] is not null && row[2] is not null)
                .GroupBy(row => (int)row[0]!, row => (X: (double)row[1]!, Y: (double)row[2]!))
                .OrderBy(world => world.Key).Select(world => Slope([.. world])).Where(double.IsFinite),
        ];
        var slope = TableSlopes.Of(data, data.First.Arms.Named("random"), MeasureCatalogue.Find("quality")!, MeasureCatalogue.Find("home-variety")!);
        Assert.Equal(slopes.Length, slope.Worlds);
        Assert.Equal(slopes.Average(), slope.Mean!.Value, 9);
        var interval = MeanInterval.Of(slopes)!.Value;
        Assert.Equal(interval.Low, slope.Interval!.Value.Low, 9);
    }

    [Fact]
    public void Seats_agree_with_the_members_of_tables_that_count()
    {
        using var data = ReportData.Open(reports.FullResult);
        using var reader = new ResultReader(reports.FullResult);
        var seats = Participation.Of(data);
        var issue = data.First.Arms.Named("issue");
        var byKind = reader.Query("""
            select a.kind, count(*) from member m
            join closed_table g on (m.scenario, m.replication, m.issue) = (g.scenario, g.replication, g.issue)
            join actor a on (m.scenario, m.replication, m.actor) = (a.scenario, a.replication, a.actor)
            where m.scenario = 'issue' and not g.is_warm_up group by a.kind
            """).ToDictionary(row => (string)row[0]!, row => (double)(long)row[1]!);
        Assert.Equal(["public", "<b>kind</b>"], seats.Kinds);
        Assert.All(seats.Kinds, kind => Assert.Equal(byKind[kind] / byKind.Values.Sum(), seats.ShareOfSeats(issue, kind)!.Value, 12));
        Assert.Equal(1, seats.Kinds.Sum(kind => seats.ShareOfActors(kind)), 12);
    }

    [Fact]
    public void The_Lorenz_curve_holds_the_Gini_coefficient()
    {
        const int Steps = 400;
        using var data = ReportData.Open(reports.FullResult);
        foreach (var arm in data.First.Arms.All)
        {
            var curve = Participation.Of(data).Lorenz(arm, Steps)!;
            Assert.Equal(0, curve[0]);
            Assert.Equal(1, curve[Steps], 12);
            var under = Enumerable.Range(0, Steps).Sum(step => (curve[step] + curve[step + 1]) / 2 / Steps);
            Assert.Equal(data.Values.Mean(0, arm.Name, "participation-gini")!.Value, 1 - 2 * under, 4);
        }
    }

    [Fact]
    public void A_network_is_drawn_from_the_strongest_ties_each_once()
    {
        using var data = ReportData.Open(reports.FullResult);
        var network = EndNetwork.Of(data, data.First.Arms.Named("interest"))!;
        Assert.Equal(40, network.Nodes.Count);
        Assert.False(network.IsPart);
        Assert.Equal(Math.Min(network.Ties, EndNetwork.MostEdges), network.Edges.Count);
        Assert.Equal(network.Edges.Count, network.Edges.Distinct().Count());
        Assert.All(network.Edges, edge => Assert.True(edge.First < edge.Second));
        Assert.Equal(data.Values.Worlds(0, "interest", "mean-degree")[0]!.Value, 2.0 * network.Ties / 40, 9);
        Assert.Equal((1 + data.Values.Worlds(0, "interest", "kind-ei")[0]!.Value) / 2, network.BetweenKinds!.Value, 9);
    }

    [Fact]
    public void A_web_of_domains_has_the_ties_of_all_worlds()
    {
        using var data = ReportData.Open(reports.FullResult);
        var interest = data.First.Arms.Named("interest");
        var web = DomainWeb.Of(data, interest)!;
        var degrees = data.Values.Worlds(0, "interest", "mean-degree").OfType<double>().ToArray();
        Assert.Equal(degrees.Length, web.Worlds);
        Assert.Equal(40, web.Actors.Values.Sum(), 9);
        Assert.Equal(degrees.Average() * 40 / 2, web.Ties.Values.Sum(), 9);
        Assert.All(web.Ties.Keys, pair => Assert.True(pair.First <= pair.Second));
        Assert.Equal(2 * web.Ties.Values.Sum(), web.Homes.Sum(home => 2 * web.Within(home) + web.Outside(home)), 9);
        Assert.Equal(web.Ties.Values.Max(), web.Most);
    }

    private static double Slope((double X, double Y)[] points)
    {
        if (points.Length < 3)
        {
            return double.NaN;
        }

        var (x, y) = (points.Average(point => point.X), points.Average(point => point.Y));
        return points.Sum(point => (point.X - x) * (point.Y - y)) / points.Sum(point => (point.X - x) * (point.X - x));
    }
}
