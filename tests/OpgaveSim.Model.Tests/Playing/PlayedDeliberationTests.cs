using OpgaveSim.Model.Deliberation;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Playing;
using OpgaveSim.Model.World;
using OpgaveSim.Testing;

namespace OpgaveSim.Model.Tests.Playing;

/// <summary>Proposing, voting, leaving and the final vote at a table of two, 9 and 4, that has one meeting with as many turns as a test needs.</summary>
public class PlayedDeliberationTests
{
    private const int Key = 1024;
    private static readonly PublicWorld World = WorldBuilder.Build(new WorldSource(3, 0, 36, new WorldParameters()));

    /// <summary>One turn, and everything passes that somebody supports.</summary>
    private static readonly TableParameters OneTurn = new() { Budget = 1, CoordinationCost = 0, Meetings = 1, Quorum = 0, Veto = 1, Exit = 0 };

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task The_proposal_that_was_chosen_is_made_and_its_maker_supports_it(int option)
    {
        var talks = Talks(OneTurn, issue: 1);
        var expected = Proposal.Make(World, OneTurn, World.Issue(1), 9, World.FirstPractices(9), [], World.StatusQuo, Key, option);
        Assert.NotEqual(World.StatusQuo, expected);
        var players = new ScriptedPlayers([9], question => PlayedChoice.In(question.Decision, option));
        await Meet(talks, players);
        Assert.Equal(new Decision(6, 9, DecisionKind.Propose, 1, Key), Assert.Single(Assert.Single(players.Asked)).Decision);
        // 4 may object, but one supports and none is enough to stop it
        Assert.Equal(Objects(expected, 1) ? World.StatusQuo : expected, talks.Solution);
    }

    [Fact]
    public void The_three_proposals_are_draws_of_their_own()
    {
        var options = Enumerable.Range(0, 200).Select(turn => Enumerable.Range(0, 3).Select(option => Proposal.Make(
            World, OneTurn, World.Issue(1), 9, World.FirstPractices(9), [], World.StatusQuo, Key + (uint)turn, option)).ToArray()).ToArray();
        Assert.True(options.Count(three => three.Distinct().Count() == 3) > 100);
    }

    [Theory]
    [InlineData(VoteWord.Support, 0.25, 0.6, true)]
    [InlineData(VoteWord.Neither, 0.25, 0.6, true)]
    [InlineData(VoteWord.Opposed, 0.25, 0.6, false)] // 1 of 2 objects, more than a quarter
    [InlineData(VoteWord.Opposed, 1, 0.6, false)] // one for, one against
    [InlineData(VoteWord.NotUnderstood, 0.25, 0.6, false)] // 1 of 2 understands, less than six tenths
    [InlineData(VoteWord.NotUnderstood, 0.25, 0.5, true)]
    public async Task A_vote_decides_over_a_proposal_that_a_person_made(VoteWord word, double veto, double quorum, bool passes)
    {
        var talks = Talks(OneTurn with { Veto = veto, Quorum = quorum }, issue: 1);
        var players = new ScriptedPlayers([4, 9], question => PlayedChoice.In(question.Decision, question.Decision.Kind == DecisionKind.Propose ? 1 : (int)word));
        await Meet(talks, players);
        Assert.Equal([DecisionKind.Propose, DecisionKind.Vote], players.Chosen.Select(choice => choice.Kind));
        Assert.Equal(4, players.Chosen[1].Actor);
        Assert.Equal(passes ? 1 : 0, talks.Passed);
        Assert.Equal(passes, talks.Solution != World.StatusQuo);
    }

    [Fact]
    public async Task A_vote_shows_what_the_proposal_changes_and_whom_it_serves()
    {
        var talks = Talks(OneTurn, issue: 1);
        var players = new ScriptedPlayers([4, 9], question => question.Decision.Kind == DecisionKind.Propose ? PlayedChoice.In(question.Decision, 1) : null);
        await Meet(talks, players);
        var question = players.Asked[1].Single();
        var (proposal, issue) = (players.Asked[0].Single().Options.Single(option => option.Value == 1), World.Issue(1));
        var support = question.Options.Single(option => option.Value == (int)VoteWord.Support);
        Assert.Equal(9, question.Sight.By);
        Assert.Equal([9, 4], question.Sight.Members);
        Assert.Equal(proposal.Change, support.Change);
        double Of(Func<int, double> weight) => issue.Domains.Select((domain, i) => weight(domain) * Math.Sqrt(World.Actors.CompetenceOf(4)[domain]) * support.Change[i]).Sum();
        Assert.Equal(Of(domain => World.Actors.InterestsOf(4)[domain]), support.Own, 1e-15);
        Assert.Equal(Of(domain => issue.Requirement[domain]), support.Issue, 1e-15);
    }

    /// <summary>Of a list only: whoever proposes something is not asked how he votes on it.</summary>
    [Fact]
    public void A_list_can_hold_a_vote_of_the_proposer_too()
    {
        var chosen = PlayedChoice.In(new Decision(6, 9, DecisionKind.Propose, 1, Key), 1);
        var others = PlayedChoice.In(new Decision(6, 4, DecisionKind.Vote, 1, Key), (int)VoteWord.Neither);
        var own = PlayedChoice.In(new Decision(6, 9, DecisionKind.Vote, 1, Key), (int)VoteWord.Opposed);
        Assert.Equal(1, Passed(chosen, others));
        Assert.Equal(0, Passed(chosen, others, own));
    }

    [Fact]
    public async Task The_first_proposal_of_a_meeting_by_anybody_else_is_voted_on_and_no_other()
    {
        var talks = Talks(OneTurn with { Budget = 12 }, issue: 1);
        var players = new ScriptedPlayers([4], question => question.Decision.Kind == DecisionKind.Propose ? null : PlayedChoice.In(question.Decision, (int)VoteWord.Opposed));
        await Meet(talks, players);
        Assert.True(talks.Tried > 4);
        var votes = players.Asked.SelectMany(asked => asked).Where(question => question.Decision.Kind == DecisionKind.Vote).ToArray();
        Assert.Equal(9, Assert.Single(votes).Sight.By);
    }

    [Fact]
    public async Task Who_would_lose_leaves_or_stays_as_chosen_and_who_would_gain_is_not_asked()
    {
        var (issue, option, loser) = Harmful();
        foreach (var leaves in (bool[])[true, false])
        {
            var talks = Talks(OneTurn, issue);
            var players = new ScriptedPlayers([4, 9], question => PlayedChoice.In(question.Decision, question.Decision.Kind switch
            {
                DecisionKind.Propose => option,
                DecisionKind.Vote => (int)VoteWord.Support,
                _ => leaves ? 1 : 0,
            }));
            await Meet(talks, players);
            Assert.Equal(1, talks.Passed);
            var asking = await players.ResolveAsync(trial => talks.Copy().LetGo(6, trial));
            Assert.Equal(leaves ? [loser] : [], talks.LetGo(6, asking).Select(seat => seat.Actor));
            Assert.Equal([loser], players.Chosen.Where(choice => choice.Kind == DecisionKind.Leave).Select(choice => choice.Actor));
            Assert.Equal(leaves ? 1 : 2, talks.Present.Count);
        }
    }

    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(1, 0, false)]
    [InlineData(0, 1, false)]
    [InlineData(0, 0, false)]
    public async Task The_final_vote_turns_the_outcome(int ofFirst, int ofSecond, bool isRealised)
    {
        var talks = Talks(OneTurn with { Rule = DecisionRule.Consensus, Price = 0.5 }, issue: 1);
        var players = new ScriptedPlayers([4, 9], question => PlayedChoice.In(question.Decision, question.Decision.Kind switch
        {
            DecisionKind.FinalVote => question.Decision.Actor == 9 ? ofFirst : ofSecond,
            DecisionKind.Vote => (int)VoteWord.Support,
            _ => 1,
        }));
        await Meet(talks, players);
        Assert.Equal(1, talks.Passed);
        Assert.False(talks.IsRealised(6)); // nobody gains a half, so the rule is against it
        var asking = await players.ResolveAsync(trial => talks.Copy().IsRealised(6, trial));
        Assert.Equal(isRealised, talks.IsRealised(6, asking));
        Assert.Equal(2, players.Chosen.Count(choice => choice.Kind == DecisionKind.FinalVote));
    }

    [Fact]
    public async Task Where_nothing_lies_on_the_table_there_is_no_final_vote()
    {
        var talks = Talks(OneTurn with { Budget = 0 }, issue: 1);
        var players = new ScriptedPlayers([4, 9], ScriptedPlayers.AsRule);
        await Meet(talks, players);
        await players.ResolveAsync(trial => talks.Copy().IsRealised(6, trial));
        Assert.Empty(players.Asked);
    }

    [Fact]
    public async Task A_trial_leaves_the_table_as_it_is()
    {
        var (talks, other) = (Talks(OneTurn with { Budget = 40 }, issue: 1), Talks(OneTurn with { Budget = 40 }, issue: 1));
        await new ScriptedPlayers([4, 9], _ => null).ResolveAsync(trial => talks.Copy().Meet(6, trial));
        Assert.Equal((World.StatusQuo, 0, 0), (talks.Solution, talks.Meetings, talks.Tried));
        talks.Meet(6);
        other.Meet(6);
        Assert.Equal((other.Solution, other.Tried, other.Passed), (talks.Solution, talks.Tried, talks.Passed));
        Assert.Equal(other.Outcomes.ToArray(), talks.Outcomes.ToArray());
    }

    private static TableDeliberation Talks(TableParameters p, int issue) =>
        new(World, Logics.Named("interest"), p, World.Issue(issue), [SeatOf(9), SeatOf(4)]);

    private static async Task Meet(TableDeliberation talks, IPlayers players) =>
        talks.Meet(6, await players.ResolveAsync(trial => talks.Copy().Meet(6, trial)));

    private static int Passed(params PlayedChoice[] choices)
    {
        var talks = Talks(OneTurn, issue: 1);
        talks.Meet(6, new Asking(new PlayedChoices(choices), []));
        return talks.Passed;
    }

    /// <summary>Whether 4 understands a first proposal of 9 and objects, by the rule.</summary>
    private static bool Objects(ulong proposal, int issue)
    {
        var talks = Talks(OneTurn, issue);
        var option = Enumerable.Range(0, 3).First(one => Proposal.Make(World, OneTurn, World.Issue(issue), 9, World.FirstPractices(9), [], World.StatusQuo, Key, one) == proposal);
        VoteWord? word = null;
        var players = new ScriptedPlayers([4, 9], question =>
        {
            word = question.Decision.Kind == DecisionKind.Vote ? (VoteWord)question.Rule : word;
            return question.Decision.Kind == DecisionKind.Propose ? PlayedChoice.In(question.Decision, option) : null;
        });
        var resolved = players.ResolveAsync(trial => talks.Copy().Meet(6, trial)).AsTask();
        Assert.True(resolved.IsCompletedSuccessfully);
        return word == VoteWord.Opposed;
    }

    /// <summary>An issue and an offered proposal by which one of the two loses and the other does not.</summary>
    private static (int Issue, int Option, int Loser) Harmful()
    {
        for (var issue = 0; issue < World.IssueCount; issue++)
        {
            var known = World.Issue(issue);
            for (var option = 1; option <= 2; option++)
            {
                var talks = Talks(OneTurn, issue);
                talks.Meet(6, new Asking(new PlayedChoices([
                    PlayedChoice.In(new Decision(6, 9, DecisionKind.Propose, issue, Key), option),
                    PlayedChoice.In(new Decision(6, 4, DecisionKind.Vote, issue, Key), (int)VoteWord.Support)]), []));
                var gain = talks.Outcomes.ToArray().Select((outcome, i) => outcome - talks.StatusQuoOutcomes[i]).ToArray();
                int[] losers = [.. ((int[])[4, 9]).Where(actor => known.Domains.Select((domain, i) => World.Actors.InterestsOf(actor)[domain] * gain[i]).Sum() < 0)];
                if (losers.Length == 1)
                {
                    return (issue, option, losers[0]);
                }
            }
        }

        throw new InvalidOperationException("no proposal harms one of the two only");
    }

    private static Seat SeatOf(int actor) => new(actor, 0, World.FirstTies(actor), World.FirstPractices(actor));
}
