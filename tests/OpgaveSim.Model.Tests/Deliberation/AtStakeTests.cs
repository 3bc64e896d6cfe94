using OpgaveSim.Model.Deliberation;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Tests.Deliberation;

public class AtStakeTests
{
    private static readonly TableParameters Relative = new() { Thresholds = ThresholdScale.Relative };

    [Theory]
    [InlineData(0, 0.2 + 0.3)]
    [InlineData(1, 0.6 + 0.4)]
    [InlineData(0.5, 0.4 + 0.05)]
    public void What_is_at_stake_for_a_judgement_is_the_size_of_its_weights_without_competence(double orientation, double expected) =>
        Assert.Equal(expected, AtStake.OfJudgement(Relative, [0.2, 0.5, -0.3], [0.6, 0, 0.4], [0, 2], orientation), 1e-15);

    [Fact]
    public void What_is_at_stake_for_a_payoff_is_the_stake() =>
        Assert.Equal(0.5, AtStake.OfPayoff(Relative, [0.2, 0.5, -0.3], [0, 2]), 1e-15);

    [Fact]
    public void Absolute_thresholds_take_gains_as_they_are()
    {
        var p = new TableParameters();
        Assert.Equal(1, AtStake.OfJudgement(p, [0.2, 0.5, -0.3], [0.6, 0, 0.4], [0, 2], 0.5));
        Assert.Equal(1, AtStake.OfPayoff(p, [0.2, 0.5, -0.3], [0, 2]));
        Assert.Equal(0.0123456789, AtStake.Over(0.0123456789, 1));
    }

    [Fact]
    public void Where_nothing_is_at_stake_the_quotient_is_zero()
    {
        Assert.Equal(0, AtStake.OfPayoff(Relative, [0, 1, 0], [0, 2]));
        Assert.Equal(0, AtStake.Over(0, 0));
        Assert.Equal(0, AtStake.Over(-0.1, 0));
    }

    /// <summary>A member whose interests lie outside the issue for nine tenths loses a fifth of what it has in it: 0.02 of all, and 0.2 of its stake.</summary>
    [Fact]
    public void A_small_stake_leaves_by_the_relative_threshold_and_stays_by_the_absolute_one()
    {
        double[] interests = [0.1, 0.9];
        const double payoff = -0.019;
        double Chance(TableParameters p) => Exit.Probability(p, AtStake.Over(payoff, AtStake.OfPayoff(p, interests, [0])), 0);
        Assert.Equal(0, Chance(new TableParameters()));
        Assert.Equal(1, Chance(Relative));
    }

    [Fact]
    public void Scaling_all_interests_of_an_issue_changes_no_relative_verdict()
    {
        var p = Relative with { Price = 0.1, Rule = DecisionRule.Consensus };
        foreach (var scale in (double[])[1, 0.5, 0.01])
        {
            double[] interests = [0.6 * scale, -0.4 * scale];
            var gain = interests[0] * 0.3 + interests[1] * 0.1;
            Assert.True(ProposalVote.PassesFinally(p, [AtStake.Over(gain, AtStake.OfJudgement(p, interests, [0.5, 0.5], [0, 1], 0))]));
        }
    }

    [Fact]
    public void A_price_that_is_relative_is_met_where_the_absolute_one_is_not()
    {
        var world = WorldBuilder.Build(new WorldSource(3, 0, 36, new WorldParameters()));
        Seat[] members = [.. Enumerable.Range(0, 6).Select(actor => new Seat(30 * actor, 0, world.FirstTies(30 * actor), world.FirstPractices(30 * actor)))];
        int Realised(ThresholdScale thresholds) => Enumerable.Range(0, world.IssueCount).Count(id =>
        {
            var p = new TableParameters { Thresholds = thresholds, Price = 0.02, Exit = null };
            var talks = new TableDeliberation(world, Logics.Named("interest"), p, world.Issue(id), members);
            while (!talks.IsAtItsEnd)
            {
                talks.Meet(0);
            }

            return talks.IsRealised(talks.Meetings);
        });
        Assert.True(Realised(ThresholdScale.Relative) > Realised(ThresholdScale.Absolute));
    }
}
