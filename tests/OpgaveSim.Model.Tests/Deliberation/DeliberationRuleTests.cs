using OpgaveSim.Model.Deliberation;
using OpgaveSim.Model.Parameters;

namespace OpgaveSim.Model.Tests.Deliberation;

public class DeliberationRuleTests
{
    [Theory]
    [InlineData(1, 180)]
    [InlineData(2, 163)]
    [InlineData(8, 105)]
    public void Coordination_takes_its_part_of_the_turns(int members, int turns) => Assert.Equal(turns, TurnBudget.Total(180, 0.1, members));

    [Theory]
    [InlineData(105, 6)]
    [InlineData(7, 3)]
    [InlineData(0, 4)]
    [InlineData(2, 5)]
    public void Meetings_share_all_turns_and_differ_by_one_at_most(int total, int meetings)
    {
        int[] turns = [.. Enumerable.Range(1, meetings).Select(meeting => TurnBudget.OfMeeting(total, meetings, meeting))];
        Assert.Equal(total, turns.Sum());
        Assert.InRange(turns.Max() - turns.Min(), 0, 1);
    }

    [Fact]
    public void Understanding_falls_with_distance_and_a_tie_takes_the_root()
    {
        double[] speaker = [1, 0], member = [0, 1];
        Assert.Equal(Math.Exp(-2 * 1 * 0.5), Understanding.Probability(speaker, member, 0.4, 0.6, 2, false), 1e-15);
        Assert.Equal(Math.Exp(-1 * 1 * 0.5), Understanding.Probability(speaker, member, 0.4, 0.6, 2, true), 1e-15);
        Assert.Equal(1, Understanding.Probability(speaker, speaker, 0, 0, 2, false));
        Assert.Equal(1, Understanding.Probability(speaker, member, 0, 0, 0, false));
        Assert.Equal(1, Understanding.Probability(speaker, member, 1, 1, 2, false));
    }

    [Fact]
    public void Judgement_by_hand()
    {
        double[] weights = new double[2];
        Judgement.Weights([0.6, 9, -0.4], [0.25, 9, 1], [0.5, 0, 0.5], [0, 2], 0.5, weights);
        Assert.Equal([(0.3 + 0.25) * 0.5, (-0.2 + 0.25) * 1], weights);
        Assert.Equal(weights[0] * 0.2 - weights[1] * 0.1, Judgement.Of(weights, [0.5, 0.5], [0.7, 0.4]), 1e-15);
    }

    [Theory]
    // consent: s > o, o ≤ ¼ u, u ≥ ½ n
    [InlineData(DecisionRule.Consent, 8, 8, 3, 2, 2, true)]
    [InlineData(DecisionRule.Consent, 8, 8, 4, 3, 3, false)]
    [InlineData(DecisionRule.Consent, 8, 4, 1, 1, 1, false)]
    [InlineData(DecisionRule.Consent, 8, 4, 1, 0, 0, true)]
    [InlineData(DecisionRule.Consent, 8, 3, 3, 0, 0, false)]
    [InlineData(DecisionRule.Consent, 8, 8, 0, 0, 0, false)]
    // majority: s > u/2
    [InlineData(DecisionRule.Majority, 8, 6, 3, 3, 3, false)]
    [InlineData(DecisionRule.Majority, 8, 6, 4, 2, 2, true)]
    // supermajority: s ≥ ¾ u
    [InlineData(DecisionRule.Supermajority, 8, 8, 6, 2, 2, true)]
    [InlineData(DecisionRule.Supermajority, 8, 8, 5, 0, 0, false)]
    // consensus: nobody loses, somebody gains
    [InlineData(DecisionRule.Consensus, 8, 8, 1, 0, 0, true)]
    [InlineData(DecisionRule.Consensus, 8, 8, 7, 0, 1, false)]
    [InlineData(DecisionRule.Consensus, 8, 8, 0, 0, 0, false)]
    public void Votes_pass_as_the_rule_says(DecisionRule rule, int n, int u, int s, int o, int losing, bool passes) =>
        Assert.Equal(passes, ProposalVote.Passes(new TableParameters { Rule = rule }, n, u, s, o, losing));

    [Fact]
    public void In_the_final_vote_who_gains_no_more_than_the_price_objects()
    {
        var p = new TableParameters { Price = 0.01 };
        Assert.True(ProposalVote.PassesFinally(p, [0.02, 0.02, 0.02, 0.01]));
        Assert.False(ProposalVote.PassesFinally(p, [0.02, 0.02, 0.01, 0.01]));
        Assert.False(ProposalVote.PassesFinally(new TableParameters { Rule = DecisionRule.Consensus }, [0.02, 0]));
        Assert.True(ProposalVote.PassesFinally(new TableParameters { Rule = DecisionRule.Consensus }, [0.02, 0.001]));
    }

    [Fact]
    public void Who_reasons_from_the_issue_stays_and_others_leave_a_loss_over_the_tolerated()
    {
        var p = new TableParameters();
        Assert.Equal(1, Exit.Probability(p, -0.021, 0));
        Assert.Equal(0, Exit.Probability(p, -0.02, 0));
        Assert.Equal(0.25, Exit.Probability(p, -1, 0.75));
        Assert.Equal(0, Exit.Probability(p, -1, 1));
        Assert.Equal(0, Exit.Probability(p with { Exit = null }, -1, 0));
    }

    [Theory]
    [InlineData(0.0, 0)]
    [InlineData(0.249, 0)]
    [InlineData(0.251, 3)]
    [InlineData(0.999, 3)]
    public void A_domain_is_drawn_by_weight(double u, int domain) => Assert.Equal(domain, Proposal.DrawDomain([0, 3], [1, 9, 9, 3], -1, u));

    [Fact]
    public void Without_weight_the_draw_is_even_and_an_excepted_domain_is_never_drawn()
    {
        Assert.Equal(0, Proposal.DrawDomain([0, 3], [0, 9, 9, 0], -1, 0.49));
        Assert.Equal(3, Proposal.DrawDomain([0, 3], [0, 9, 9, 0], -1, 0.51));
        Assert.Equal(3, Proposal.DrawDomain([0, 3], [5, 9, 9, 0], 0, 0.01));
    }
}
