using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Formation.Scores;
using OpgaveSim.Model.Formation.Strategies;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Tests.Formation;

public class AnsweringTests
{
    private static readonly PublicWorld World = WorldBuilder.Build(
        new WorldSource(1, 0, 36, new WorldParameters { Willingness = new() { Mean = 1, Sd = 0 } }));

    [Fact]
    public void At_the_threshold_half_of_the_willingness_says_yes()
    {
        Assert.Equal(0.35, Answering.Probability(0.7, 0.35, new TableParameters()), 1e-15);
        Assert.Equal(0.7 / (1 + Math.Exp(-6 * (1 - 0.35))), Answering.Probability(0.7, 1, new TableParameters()), 1e-15);
    }

    [Fact]
    public void With_fill_it_takes_the_best_appraised_while_there_is_a_seat()
    {
        var p = new TableParameters { Fill = true };
        var logic = Logics.Named("interest");
        Invitation[] invitations = [.. Enumerable.Range(0, 10).Select(issue => new Invitation(new TableView(issue, [1, 2]), false))];
        var accepted = Answering.Accepted(World, logic, p, 0, [], 3, invitations, 0);
        var best = invitations.OrderByDescending(invitation =>
            Appraisal.Of(World.Actors, logic, p, 8, World.Issue(invitation.Issue), invitation.Table, 0, false))
            .ThenByDescending(invitation => KeyedNumber.Of(World.Draws, invitation.Issue, 0)).Take(3);
        Assert.Equal(best.Select(invitation => invitation.Issue), accepted);
        Assert.Empty(Answering.Accepted(World, logic, p, 0, [], 0, invitations, 0));
    }

    [Fact]
    public void A_table_that_was_appraised_is_still_the_same_one()
    {
        var view = new TableView(0, [1, 2]);
        var (seen, other) = (new HashSet<TableView> { view }, new TableView(0, [1, 2]));
        Assert.False(view.Likeness(World.Actors).IsEmpty);
        Assert.False(view.Uncovered(World.Actors, World.Issue(0)).IsEmpty);
        Assert.Contains(view, seen);
        Assert.DoesNotContain(other, seen);
    }

    [Fact]
    public void The_order_of_invitations_does_not_matter()
    {
        Invitation[] invitations = [.. Enumerable.Range(0, 12).Select(issue => new Invitation(new TableView(issue, [1, 2]), issue % 2 == 0))];
        var logic = Logics.Named("issue");
        var one = Answering.Accepted(World, logic, new TableParameters(), 0, [], 3, invitations, 4);
        var other = Answering.Accepted(World, logic, new TableParameters(), 0, [], 3, [.. invitations.Reverse()], 4);
        Assert.Equal(one, other);
    }

    [Fact]
    public void An_own_tie_to_a_member_counts_as_much_as_the_table_s()
    {
        var logic = Logics.Named("issue");
        var p = new TableParameters { AnswerSlope = 100, AcquaintanceBonus = 1 };
        var asked = new Invitation(new TableView(0, [1, 2]), false);
        var known = Answering.Accepted(World, logic, p, 0, [new(2, 0.5, 0)], 1, [asked], 0);
        Assert.Equal([0], known);
    }

    [Fact]
    public void A_mandated_actor_appraises_at_one_under_the_logic_mandate_only()
    {
        var world = WorldBuilder.Build(new WorldSource(1, 0, 36, new WorldParameters()));
        var issue = world.Issue(0);
        var mandated = Enumerable.Range(0, 200).First(actor =>
            MandateFit.Of(issue.Requirement, world.Actors.Mandate[actor], issue.Domains) > 0);
        Assert.Equal(1, Appraisal.Of(world.Actors, Logics.Named("mandate"), new TableParameters(), 8, issue, new TableView(0, [1]), mandated, true));
        Assert.NotEqual(1, Appraisal.Of(world.Actors, Logics.Named("interest"), new TableParameters(), 8, issue, new TableView(0, [1]), mandated, true));
    }

    [Fact]
    public void Appraisal_by_hand()
    {
        var actors = World.Actors;
        var issue = World.Issue(3);
        var half = Logics.Complete(null, new(null, 0.5), 0.5, 0.5);
        var stake = Stake.Of(actors.InterestsOf(0), issue.Domains);
        var cosine = (Cosine(0, 4) + Cosine(0, 9)) / 2;
        var marginal = issue.Domains.Sum(d => issue.Requirement[d]
            * (1 - actors.CompetenceOf(4)[d]) * (1 - actors.CompetenceOf(9)[d]) * actors.CompetenceOf(0)[d]);
        var expected = 0.5 * Math.Min(1, 2 * stake) * (1 + cosine) / 2 + 0.5 * Math.Min(1, marginal * 8) + 0.1;
        Assert.Equal(expected, Appraisal.Of(actors, half, new TableParameters(), 8, issue, new TableView(3, [4, 9]), 0, true), 1e-12);
    }

    private static double Cosine(int a, int b)
    {
        double[] x = World.Actors.InterestsOf(a).ToArray(), y = World.Actors.InterestsOf(b).ToArray();
        return x.Zip(y, (p, q) => p * q).Sum() / Math.Sqrt(x.Sum(v => v * v) * y.Sum(v => v * v));
    }
}
