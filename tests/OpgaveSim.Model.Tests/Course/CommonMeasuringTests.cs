using OpgaveSim.Model.Course;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Mathematics;
using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Originality;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;
using OpgaveSim.Testing;

namespace OpgaveSim.Model.Tests.Course;

/// <summary>What the scenarios of a played world have in common, against a plain computation from their records.</summary>
public class CommonMeasuringTests
{
    private const int WarmUp = 4;

    // few seats for many issues, and tables that often disagree: some issues nobody takes up, some nobody agrees on
    private static readonly WorldParameters Crowded = new() { Actors = 40, Capacity = 1, IssuesPerRound = 7 };
    private static readonly RunSetting[] Settings =
    [
        .. ((string[])["interest", "issue", "mutual-gains"]).Select(logic => Play.Setting(
            Logics.Named(logic), Crowded, new TableParameters { Rule = DecisionRule.Supermajority, SignalledAnew = 0, Aware = 4 }, rounds: 16, warmUp: WarmUp)),
    ];

    private static readonly PublicWorld World = WorldBuilder.Build(Settings[0].World);
    private static readonly RunRecord[] Runs = [.. Settings.Select(setting => Play.Run(World, setting))];
    private static readonly IReadOnlyList<HeldSolution>[] Held = [.. Runs.Select(run => HeldSolution.Of(run.ClosedTables))];
    private static readonly IReadOnlyList<CommonRecord> Common = CommonMeasuring.Measure(World, WarmUp, Held);

    [Fact]
    public void Every_realised_solution_has_its_novelty_and_means_are_over_those_that_count() => Assert.All(Runs.Zip(Common), pair =>
    {
        var (run, common) = pair;
        Assert.Equal(run.ClosedTables.Where(table => table.Realised is not null).Select(table => table.Issue), common.Solutions.Select(solution => solution.Issue));
        Assert.Contains(common.Solutions, solution => solution.Novelty is null);
        CommonSolution[] counted = [.. common.Solutions.Where(solution => World.Arrival(solution.Issue) >= WarmUp && solution.Novelty is not null)];
        Assert.Equal(counted.Average(solution => solution.Novelty!.Value), common.Measures["common-novelty"]!.Value, 1e-12);
        Assert.Equal(counted.Average(solution => solution.NoveltyGivenSize!.Value), common.Measures["common-novelty-given-size"]!.Value, 1e-12);
        Assert.Equal(MeasureCatalogue.OfWorlds.Select(measure => measure.Id).Order(), common.Measures.Keys.Order());
    });

    [Fact]
    public void An_issue_has_as_many_precedents_in_every_scenario() => Assert.All(
        Common.SelectMany(common => common.Solutions).GroupBy(solution => solution.Issue), issue => Assert.Single(issue.Select(solution => solution.Precedents).Distinct()));

    [Fact]
    public void New_and_useful_is_a_share_of_issues_also_of_those_that_nobody_took_up_or_agreed_on()
    {
        var novelty = new CommonNovelty(World, [.. Held.Select(held => held.Select(solution => solution.Precedent).ToArray())]);
        int[] counted = [.. Enumerable.Range(0, World.IssueCount).Where(id =>
        {
            var issue = World.Issue(id);
            var landscape = World.LandscapeOf(issue);
            novelty.Begin(issue);
            return issue.Arrival >= WarmUp && novelty.Precedents >= 5 && World.BestQuality(issue, landscape) > landscape.Fitness([World.StatusQuo]);
        })];
        Assert.All(Common, common => Assert.Equal(counted.Length, common.IssuesCounted));
        Assert.Contains(counted, issue => Runs.All(run => run.ClosedTables.All(table => table.Issue != issue)));
        Assert.Contains(counted, issue => Held.All(held => held.All(solution => solution.Precedent.Issue != issue)));

        var all = Common.SelectMany(common => common.Solutions).Where(solution => counted.Contains(solution.Issue)).Select(solution => solution.Novelty!.Value).Order().ToArray();
        foreach (var (run, common) in Runs.Zip(Common))
        {
            var quality = run.ClosedTables.ToDictionary(table => table.Issue, table => table.Quality);
            foreach (var (threshold, percentile, id) in ((double, double, string)[])[(0.5, 0.5, "new-and-useful"), (0.3, 0.25, "new-and-useful-30-25"), (0.7, 0.75, "new-and-useful-70-75")])
            {
                var both = common.Solutions.Count(solution =>
                    counted.Contains(solution.Issue) && quality[solution.Issue] >= threshold && solution.Novelty >= Quantile.Sorted(all, percentile));
                Assert.Equal((double)both / counted.Length, common.Measures[id]!.Value, 1e-15);
            }
        }

        Assert.Contains(Common, common => common.Measures["new-and-useful"] > 0);
    }

    [Fact]
    public void The_order_of_scenarios_makes_no_difference_to_the_bit()
    {
        var turned = CommonMeasuring.Measure(World, WarmUp, [Held[2], Held[0], Held[1]]);
        foreach (var (one, other) in Common.Zip((CommonRecord[])[turned[1], turned[2], turned[0]]))
        {
            Assert.Equal(one.Solutions, other.Solutions);
            Assert.Equal(one.Measures, other.Measures);
            Assert.Equal(one.IssuesCounted, other.IssuesCounted);
        }
    }

    [Fact]
    public void A_world_made_anew_in_which_nothing_is_known_of_any_table_gives_the_same()
    {
        var anew = CommonMeasuring.Measure(WorldBuilder.Build(Settings[0].World), WarmUp, Held);
        Assert.Equal(Common.Select(common => common.Measures["new-and-useful"]), anew.Select(common => common.Measures["new-and-useful"]));
        Assert.Equal(Common[0].IssuesCounted, anew[0].IssuesCounted);
    }

    [Fact]
    public void What_nobody_realised_has_no_value()
    {
        var none = CommonMeasuring.Measure(World, WarmUp, [[], []]);
        Assert.All(none, common => Assert.All(common.Measures.Values, value => Assert.Null(value)));
        var one = CommonMeasuring.Measure(World, WarmUp, [Held[0], []]);
        Assert.Equal((null, 0.0), (one[1].Measures["common-novelty"], one[1].Measures["new-and-useful"]));
        Assert.NotNull(one[0].Measures["common-novelty"]);
    }
}
