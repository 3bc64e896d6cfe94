using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.Landscapes;
using OpgaveSim.Model.Playing;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Model.Deliberation;

/// <content>
/// Where persons choose for members. What each brings in is asked at the beginning of a meeting, of all at once; then how they vote on what persons
/// bring in and on the first proposal of the meeting by anybody else, again of all at once; after it whether they leave, and at the end the final vote.
/// </content>
public sealed partial class TableDeliberation
{
    /// <summary>Stages of what is asked in a meeting.</summary>
    private const int ProposeStage = 0, VoteStage = 1, LeaveStage = 2, FinalStage = 3;

    private TableDeliberation(TableDeliberation other)
    {
        (world, logic, p, issue) = (other.world, other.logic, other.p, other.issue);
        (order, weights, atStake) = ([.. other.order], [.. other.weights], [.. other.atStake]);
        (current, proposed, change, bits) = ([.. other.current], [.. other.proposed], [.. other.change], [.. other.bits]);
        (Landscape, Solution, StatusQuoOutcomes) = (other.Landscape, other.Solution, other.StatusQuoOutcomes);
        place = new Climb(Landscape, [Solution]);
        (seen, meetings, turns, speaker, standstill) = (other.seen, other.meetings, other.turns, other.speaker, other.standstill);
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
                world.Actors.InterestsOf(member), world.Actors.CompetenceOf(member), seen.Requirement, issue.Domains, orientation, weight);
            return Judgement.Of(weight, from, to);
        }

        return QuestionOption.Of(value, probability, Of(0), Of(1)) with { Change = [.. to.Select((outcome, i) => outcome - from[i])] };
    }

    private QuestionSight Sight(int by) => new(
        [.. order.Select(seat => seat.Actor)], by, SeatLimit.Of(world, p, issue.Id), 0, Meetings, meetings,
        [.. current.Select((outcome, i) => outcome - StatusQuoOutcomes[i])]);

    /// <summary>What a member says of a change that it understands.</summary>
    private VoteWord Word(int at, double gain) =>
        gain > 0 ? VoteWord.Support
        : AtStake.Over(gain, atStake[at]) < Judgement.ObjectionBelow ? VoteWord.Opposed
        : VoteWord.Neither;

    /// <summary>A meeting of a table at which persons may sit.</summary>
    private sealed class PlayedMeeting(TableDeliberation table, Asking asking, int round)
    {
        private bool isChosen;

        private Issue Issue => table.issue;

        private List<Seat> Order => table.order;

        /// <summary>
        /// Asks, as things stand at the beginning of the meeting, what seated members bring in on their first turn; when that is known, how they vote on what
        /// persons bring in and on the first proposal by anybody else. So a meeting costs two waits, whoever sits at it.
        /// </summary>
        /// <returns>Whether there are questions open, so that the meeting is a trial and need not be held.</returns>
        public bool HasToAsk(ReadOnlySpan<double> understanding, int[] partners, int[] actors, int count)
        {
            if (!Array.Exists(actors, asking.IsSeated))
            {
                return false;
            }

            var first = table.speaker;
            for (var turn = 0; turn < Math.Min(count, Order.Count); turn++, table.speaker = (table.speaker + 1) % Order.Count)
            {
                if (asking.IsSeated(actors[table.speaker]))
                {
                    table.FillPartners(partners);
                    AskForProposal(partners, table.Meetings * 1024 + turn);
                }
            }

            table.speaker = first;
            var isVotedOn = false;
            for (var turn = 0; turn < count && !asking.HasOpenBefore(VoteStage); turn++, table.speaker = (table.speaker + 1) % Order.Count)
            {
                var key = table.Meetings * 1024 + turn;
                var option = OptionOf(actors[table.speaker], key);
                if (option is null && isVotedOn)
                {
                    continue;
                }

                table.FillPartners(partners);
                var proposal = Make(partners, key, option ?? 0);
                if (proposal != table.Solution)
                {
                    isVotedOn |= option is null;
                    AskForVotes(table.OutcomesAt(proposal), understanding.Slice(table.speaker * Order.Count, Order.Count), actors, key);
                }
            }

            table.speaker = first;
            return asking.HasOpen;
        }

        /// <summary>Which proposal a speaker makes, <see cref="DecisionKind.Propose"/>; null: that of the rule, as nobody chose.</summary>
        public int? OptionOf(int actor, int key)
        {
            var option = asking.Chosen(new Decision(round, actor, DecisionKind.Propose, Issue.Id, key))?.Value;
            isChosen = option is not null;
            return option;
        }

        /// <summary>Whether the proposal of the speaker passes: who chose it supports it, and persons vote as they said they would.</summary>
        public bool Passes(ReadOnlySpan<double> understanding, int[] actors, uint key)
        {
            table.world.Draws.Bits(Purpose.Understanding, (uint)Issue.Id, actors, key, table.bits);
            for (var i = 0; i < table.change.Length; i++)
            {
                table.change[i] = table.proposed[i] - table.current[i];
            }

            int understood = 0, supporting = 0, objecting = 0, losing = 0;
            for (var i = 0; i < understanding.Length; i++)
            {
                var gain = Judgement.Of(table.weights[i], table.change);
                var word = ChosenWord(i, (int)key) ?? WordOfRule(i, understanding[i], gain);
                understood += word == VoteWord.NotUnderstood ? 0 : 1;
                supporting += word == VoteWord.Support ? 1 : 0;
                objecting += word == VoteWord.Opposed ? 1 : 0;
                losing += word == VoteWord.Opposed || (word == VoteWord.Neither && gain < 0) ? 1 : 0;
            }

            return ProposalVote.Passes(table.p, actors.Length, understood, supporting, objecting, losing);
        }

        private VoteWord? ChosenWord(int at, int key) =>
            asking.Chosen(new Decision(round, Order[at].Actor, DecisionKind.Vote, Issue.Id, key)) is { } choice ? (VoteWord)choice.Value
            : at == table.speaker && isChosen ? VoteWord.Support
            : null;

        private VoteWord WordOfRule(int at, double understanding, double gain) =>
            at == table.speaker || KeyedDraws.ToUniform(table.bits[at]) < understanding ? table.Word(at, gain) : VoteWord.NotUnderstood;

        private ulong Make(int[] partners, int key, int option) => Proposal.Make(
            table.world, table.p, Issue, Order[table.speaker].Actor, Order[table.speaker].Practices, partners, table.Solution, (uint)key, option);

        private void AskForProposal(int[] partners, int key)
        {
            var actor = Order[table.speaker].Actor;
            var drawn = Enumerable.Range(0, Proposal.Options).Select(option => (Option: option, Proposal: Make(partners, key, option)));
            var distinct = drawn.GroupBy(one => one.Proposal).OrderBy(group => group.Key).ToArray(); // an order that does not tell which is the rule's
            var decision = new Decision(round, actor, DecisionKind.Propose, Issue.Id, key);
            if (distinct.Length > 1)
            {
                asking.Choose(decision, ProposeStage, () => new Question(
                    decision,
                    [.. distinct.Select(same => table.Served(
                        actor, same.First().Option, (double)same.Count() / Proposal.Options, table.current, table.OutcomesAt(same.Key)))],
                    1, 0, [], table.Sight(-1)));
            }
        }

        private void AskForVotes(double[] outcomes, ReadOnlySpan<double> understanding, int[] actors, int key)
        {
            table.world.Draws.Bits(Purpose.Understanding, (uint)Issue.Id, actors, (uint)key, table.bits);
            for (var i = 0; i < actors.Length; i++)
            {
                var (decision, chance) = (new Decision(round, actors[i], DecisionKind.Vote, Issue.Id, key), understanding[i]);
                if (i != table.speaker && asking.IsOpen(decision))
                {
                    var gain = Judgement.Of(table.weights[i], table.current, outcomes);
                    var (whenUnderstood, ofRule) = (table.Word(i, gain), WordOfRule(i, chance, gain));
                    asking.Choose(decision, VoteStage, () => VoteQuestion(decision, outcomes, chance, whenUnderstood, ofRule));
                }
            }
        }

        private Question VoteQuestion(Decision decision, double[] outcomes, double understanding, VoteWord whenUnderstood, VoteWord ofRule)
        {
            double Chance(VoteWord word) => word == VoteWord.NotUnderstood ? 1 - understanding : word == whenUnderstood ? understanding : 0;
            var support = table.Served(decision.Actor, (int)VoteWord.Support, Chance(VoteWord.Support), table.current, outcomes);
            return new Question(
                decision,
                [support, .. ((VoteWord[])[VoteWord.Opposed, VoteWord.Neither, VoteWord.NotUnderstood]).Select(word => QuestionOption.Of((int)word, Chance(word)))],
                1, (int)ofRule, [], table.Sight(Order[table.speaker].Actor));
        }
    }
}
