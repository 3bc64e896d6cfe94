using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Formation.Scores;
using OpgaveSim.Model.Formation.Strategies;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Vectors;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Tests.Formation;

public class InvitingTests
{
    private static readonly PublicWorld World = WorldBuilder.Build(new WorldSource(5, 0, 36, new WorldParameters()));
    private static readonly int[] Candidates = [.. Enumerable.Range(10, 40)];

    [Theory]
    [InlineData("interest")]
    [InlineData("kindred")]
    [InlineData("mutual-gains")]
    [InlineData("issue")]
    [InlineData("expert")]
    [InlineData("random")]
    public void The_first_pick_is_the_best_score(string logic)
    {
        var issue = World.Issue(2);
        var picks = Pick(logic, 3, Candidates);
        Assert.Equal(3, picks.Distinct().Count());
        Assert.Equal(Candidates.MaxBy(actor => Score(logic, issue, actor)), picks[0]);
    }

    [Fact]
    public void Picks_count_for_the_picks_after_them()
    {
        var issue = World.Issue(2);
        var picks = Pick("issue", 2, Candidates);
        var open = Uncovered(issue, 0, picks[0]);
        var second = Candidates.Where(actor => actor != picks[0])
            .MaxBy(actor => MarginalCoverage.Of(open, World.Actors.CompetenceOf(actor), issue.Domains));
        Assert.Equal(second, picks[1]);
    }

    [Fact]
    public void The_order_of_candidates_does_not_matter() =>
        Assert.All(Logics.Names.Where(name => name != "coverage-reference"), logic =>
            Assert.Equal(Pick(logic, 7, Candidates), Pick(logic, 7, [.. Candidates.Reverse()])));

    [Fact]
    public void Mandate_asks_nobody_without_a_mandate_in_the_issue()
    {
        var issue = World.Issue(2);
        Assert.All(Pick("mandate", 7, Candidates), actor =>
            Assert.True(MandateFit.Of(issue.Requirement, World.Actors.Mandate[actor], issue.Domains) > 0));
    }

    [Fact]
    public void A_mix_near_an_end_picks_as_that_end()
    {
        var near = new List<int>();
        new Inviting().Pick(World, Logics.Complete(null, new(null, 1e-9), 1, 1), World.Issue(2), Table, Candidates, Candidates, 5, 0, near);
        Assert.Equal(Pick("interest", 5, Candidates), near);
    }

    [Fact]
    public void Fewer_candidates_than_seats_are_all_asked() => Assert.Equal([10, 11], Pick("interest", 7, [10, 11]).Order());

    private static TableView Table => new(2, [0]);

    private static List<int> Pick(string logic, int seats, int[] candidates)
    {
        var picks = new List<int>();
        new Inviting().Pick(World, Logics.Named(logic), World.Issue(2), Table, candidates, candidates, seats, 0, picks);
        return picks;
    }

    private static double Score(string logic, Issue issue, int actor)
    {
        var actors = World.Actors;
        var cosine = MeanCosine.Dot(actors.UnitInterests, actor, actors.UnitInterests, 0, 8);
        var stakes = (double[])issue.Requirement.Clone();
        StakeCoverage.Cover(stakes, actors.InterestsOf(0));
        return logic switch
        {
            "interest" => Stake.Of(actors.InterestsOf(actor), issue.Domains) * (1 + cosine) / 2,
            "kindred" => cosine,
            "mutual-gains" => StakeCoverage.Of(stakes, actors.InterestsOf(actor), issue.Domains),
            "issue" => MarginalCoverage.Of(Uncovered(issue, 0), actors.CompetenceOf(actor), issue.Domains),
            "expert" => Affinity.Of(issue.Requirement, actors.CompetenceOf(actor), issue.Domains),
            _ => KeyedNumber.Of(World.Draws, issue.Id, actor),
        };
    }

    private static double[] Uncovered(Issue issue, params int[] members)
    {
        var open = (double[])issue.Requirement.Clone();
        foreach (var member in members)
        {
            MarginalCoverage.Cover(open, World.Actors.CompetenceOf(member));
        }

        return open;
    }
}
