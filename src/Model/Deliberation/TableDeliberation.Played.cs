using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Landscapes;
using OpgaveSim.Model.Outcomes;
using OpgaveSim.Model.Playing;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Model.Deliberation;

/// <content>
/// Where persons choose for members. What each brings in is asked at the beginning of a meeting, of all at once; then, turn by turn, how they vote
/// on what a person proposes and on the first proposal of the meeting by anybody else; after it whether they leave, and at the end the final vote.
/// </content>
public sealed partial class TableDeliberation
{
    /// <summary>Stages of what is asked in a meeting: proposals first, a vote by its turn, then leaving, then the final vote.</summary>
    private const int ProposeStage = 0, FirstVoteStage = 1, LeaveStage = 1 << 20, FinalStage = LeaveStage + 1;

    private TableDeliberation(TableDeliberation other)
    {
        (world, logic, p, issue) = (other.world, other.logic, other.p, other.issue);
        (order, weights, atStake) = ([.. other.order], [.. other.weights], [.. other.atStake]);
        (current, proposed, change, bits) = ([.. other.current], [.. other.proposed], [.. other.change], [.. other.bits]);
        (Landscape, Solution, StatusQuoOutcomes) = (other.Landscape, other.Solution, other.StatusQuoOutcomes);
        place = new Climb(Landscape, [Solution]);
        (meetings, turns, speaker, standstill) = (other.meetings, other.turns, other.speaker, other.standstill);
        (Meetings, Tried, Passed) = (other.Meetings, other.Tried, other.Passed);
    }

    /// <summary>A copy that can be changed without changing this one.</summary>
    public TableDeliberation Copy() => new(this);

    private bool LeavesPlayed(Asking asking, int round, int at, double payoff, double chance, bool leaves)
    {
        var decision = new Decision(round, order[at].Actor, DecisionKind.Leave, issue.Id, Meetings * 1024);
        var choice = payoff < 0 && p.Exit is not null
            ? asking.Choose(decision, LeaveStage, () => LeaveQuestion(decision, payoff, chance, leaves))
            : asking.Chosen(decision);
        return choice is null ? leaves : choice.Value == 1;
    }

    private Question LeaveQuestion(Decision decision, double payoff, double chance, bool leaves)
    {
        var forIssue = 0.0;
        for (var i = 0; i < current.Length; i++)
        {
            forIssue += issue.Requirement[issue.Domains[i]] * (current[i] - StatusQuoOutcomes[i]);
        }

        return new Question(
            decision, [QuestionOption.Of(0, 1 - chance, payoff, forIssue), QuestionOption.Of(1, chance)], 1, leaves ? 1 : 0, [], Sight(-1));
    }

    /// <summary>What counts as a member's gain in the final vote: without a choice its own, else more or less than any price.</summary>
    private double GainPlayed(Asking asking, int round, int at, double gain)
    {
        var decision = new Decision(round, order[at].Actor, DecisionKind.FinalVote, issue.Id, Meetings * 1024);
        var choice = asking.Choose(decision, FinalStage, () =>
        {
            var isFor = gain > p.Price;
            var realise = Served(decision.Actor, 1, isFor ? 1 : 0, StatusQuoOutcomes, current);
            return new Question(decision, [realise, QuestionOption.Of(0, isFor ? 0 : 1)], 1, isFor ? 1 : 0, [], Sight(-1));
        });
        return choice is null ? gain : choice.Value == 1 ? double.PositiveInfinity : double.NegativeInfinity;
    }

    /// <summary>An option that changes outcomes, with what that serves.</summary>
    private QuestionOption Served(int member, int value, double probability, double[] from, double[] to)
    {
        double Of(double orientation)
        {
            var weight = new double[issue.Domains.Length];
            Judgement.Weights(
                world.Actors.InterestsOf(member), world.Actors.CompetenceOf(member), issue.Requirement, issue.Domains, orientation, weight);
            return Judgement.Of(weight, from, to);
        }

        return QuestionOption.Of(value, probability, Of(0), Of(1)) with { Change = [.. to.Select((outcome, i) => outcome - from[i])] };
    }

    private QuestionSight Sight(int by) => new(
        [.. order.Select(seat => seat.Actor)], by, SeatLimit.Of(world, p, issue.Id), 0, Meetings, meetings,
        [.. current.Select((outcome, i) => outcome - StatusQuoOutcomes[i])]);

    /// <summary>A meeting of a table at which persons may sit.</summary>
    private sealed class PlayedMeeting(Asking asking, int round)
    {
        private bool isChosen;
        private bool hasVoted;

        /// <summary>Asks seated members what they bring in on their first turn, as things stand at the beginning of the meeting.</summary>
        public void AskForProposals(TableDeliberation table, int[] partners, int count)
        {
            var (first, order) = (table.speaker, table.order);
            for (var turn = 0; turn < Math.Min(count, order.Count); turn++)
            {
                table.speaker = (first + turn) % order.Count;
                if (asking.IsSeated(order[table.speaker].Actor))
                {
                    table.FillPartners(partners);
                    AskForProposal(table, partners, table.Meetings * 1024 + turn);
                }
            }

            table.speaker = first;
        }

        /// <summary>Which proposal a speaker makes, <see cref="DecisionKind.Propose"/>; null: that of the rule, as nobody chose.</summary>
        public int? OptionOf(int actor, int issue, uint key)
        {
            var option = asking.Chosen(new Decision(round, actor, DecisionKind.Propose, issue, (int)key))?.Value;
            isChosen = option is not null;
            return option;
        }

        /// <summary>Whether the proposal of the speaker passes: who chose it supports it, and persons vote where they are asked.</summary>
        public bool Passes(TableDeliberation table, ReadOnlySpan<double> understanding, int[] actors, uint key)
        {
            var isAsked = isChosen || !hasVoted;
            hasVoted |= !isChosen;
            table.world.Draws.Bits(Purpose.Understanding, (uint)table.issue.Id, actors, key, table.bits);
            for (var i = 0; i < table.change.Length; i++)
            {
                table.change[i] = table.proposed[i] - table.current[i];
            }

            int understood = 0, supporting = 0, objecting = 0, losing = 0;
            for (var i = 0; i < understanding.Length; i++)
            {
                var gain = Judgement.Of(table.weights[i], table.change);
                var understands = i == table.speaker || KeyedDraws.ToUniform(table.bits[i]) < understanding[i];
                var ofRule = !understands ? VoteWord.NotUnderstood : Word(table, i, gain);
                var word = WordOf(table, i, i == table.speaker ? 1 : understanding[i], ofRule, isAsked, gain, (int)key);
                understood += word == VoteWord.NotUnderstood ? 0 : 1;
                supporting += word == VoteWord.Support ? 1 : 0;
                objecting += word == VoteWord.Object ? 1 : 0;
                losing += word == VoteWord.Object || (word == VoteWord.Neither && gain < 0) ? 1 : 0;
            }

            return ProposalVote.Passes(table.p, actors.Length, understood, supporting, objecting, losing);
        }

        private static VoteWord Word(TableDeliberation table, int at, double gain) =>
            gain > 0 ? VoteWord.Support
            : AtStake.Over(gain, table.atStake[at]) < Judgement.ObjectionBelow ? VoteWord.Object
            : VoteWord.Neither;

        private VoteWord WordOf(TableDeliberation table, int at, double understanding, VoteWord ofRule, bool isAsked, double gain, int key)
        {
            var decision = new Decision(round, table.order[at].Actor, DecisionKind.Vote, table.issue.Id, key);
            var choice = isAsked && at != table.speaker
                ? asking.Choose(decision, FirstVoteStage + (key % 1024), () => VoteQuestion(table, decision, understanding, Word(table, at, gain), ofRule))
                : asking.Chosen(decision);
            return choice is not null ? (VoteWord)choice.Value
                : at == table.speaker && isChosen ? VoteWord.Support
                : ofRule;
        }

        private static Question VoteQuestion(TableDeliberation table, Decision decision, double understanding, VoteWord whenUnderstood, VoteWord ofRule)
        {
            double Chance(VoteWord word) => word == VoteWord.NotUnderstood ? 1 - understanding : word == whenUnderstood ? understanding : 0;
            var support = table.Served(decision.Actor, (int)VoteWord.Support, Chance(VoteWord.Support), table.current, table.proposed);
            return new Question(
                decision,
                [support, .. ((VoteWord[])[VoteWord.Object, VoteWord.Neither, VoteWord.NotUnderstood]).Select(word => QuestionOption.Of((int)word, Chance(word)))],
                1, (int)ofRule, [], table.Sight(table.order[table.speaker].Actor));
        }

        private void AskForProposal(TableDeliberation table, int[] partners, int key)
        {
            var seat = table.order[table.speaker];
            var decision = new Decision(round, seat.Actor, DecisionKind.Propose, table.issue.Id, key);
            var drawn = Enumerable.Range(0, Proposal.Options).Select(option => (Option: option, Solution: Proposal.Make(
                table.world, table.p, table.issue, seat.Actor, seat.Practices, partners, table.Solution, (uint)key, option))).ToArray();
            var distinct = drawn.GroupBy(one => one.Solution).OrderBy(group => group.Key).ToArray(); // an order that does not tell which is the rule's
            if (distinct.Length > 1)
            {
                asking.Choose(decision, ProposeStage, () => new Question(
                    decision, [.. distinct.Select(group => table.Offered(seat.Actor, group.First().Option, group.Key, group.Count()))],
                    1, 0, [], table.Sight(-1)));
            }
        }
    }

    private QuestionOption Offered(int member, int option, ulong solution, int drawn)
    {
        var outcomes = new double[current.Length];
        MoveTo(solution);
        DomainOutcome.Of(place, issue.Domains, world.Parameters.Choices, outcomes);
        MoveTo(Solution);
        return Served(member, option, (double)drawn / Proposal.Options, current, outcomes);
    }
}
