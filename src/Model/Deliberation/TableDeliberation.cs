using System.Numerics;
using OpgaveSim.Model.Collections;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Framing;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.Landscapes;
using OpgaveSim.Model.Outcomes;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Playing;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Model.Relations;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Deliberation;

/// <summary>
/// The deliberation of one table, meeting by meeting, from x⁰. Members speak in turn: the initiator, then by round of joining
/// and keyed number, going on over meetings. State of one table; not shared between threads.
/// </summary>
public sealed partial class TableDeliberation
{
    /// <summary>Turns in a row without a passed proposal after which a table votes at the end of the meeting.</summary>
    public const int StandstillTurns = 24;

    [ThreadStatic]
    private static double[]? chancesOfThread;

    private readonly PublicWorld world;
    private readonly Logic logic;
    private readonly TableParameters p;
    private readonly Issue issue;
    private readonly List<Seat> order;
    private readonly double[] current;
    private readonly double[] proposed;
    private readonly double[] change;
    private readonly Climb place;
    private readonly ulong[] bits;
    private readonly List<double[]> weights;
    private readonly List<double> atStake;
    private Issue seen;
    private readonly int meetings;
    private readonly int turns;
    private int speaker;
    private int standstill;

    /// <summary>A deliberation that begins.</summary>
    /// <param name="world">The public world.</param>
    /// <param name="logic">The scenario's logic.</param>
    /// <param name="p">The scenario's parameters.</param>
    /// <param name="issue">The issue.</param>
    /// <param name="members">The members; the first is the initiator.</param>
    public TableDeliberation(PublicWorld world, Logic logic, TableParameters p, Issue issue, IReadOnlyList<Seat> members)
    {
        (this.world, this.logic, this.p, this.issue) = (world, logic, p, issue);
        order =
        [
            members[0],
            .. members.Skip(1).OrderBy(seat => seat.Joined).ThenBy(seat => KeyedNumber.Of(world.Draws, issue.Id, seat.Actor))
        ];
        Landscape = world.LandscapeOf(issue);
        Solution = world.StatusQuo;
        StatusQuoOutcomes = new double[issue.Domains.Length];
        place = new Climb(Landscape, [Solution]);
        DomainOutcome.Of(place, issue.Domains, world.Parameters.Choices, StatusQuoOutcomes);
        current = [.. StatusQuoOutcomes];
        proposed = new double[current.Length];
        change = new double[current.Length];
        bits = new ulong[order.Count];
        seen = issue;
        (weights, atStake) = ([], []);
        Judge();
        meetings = MeetingLimit.Of(world.Draws, p, issue.Id);
        turns = TurnBudget.Total(p.Budget, p.CoordinationCost, members.Count);
    }

    /// <summary>The issue's landscape.</summary>
    public NkLandscape Landscape { get; }

    /// <summary>The table's present proposal.</summary>
    public ulong Solution { get; private set; }

    /// <summary>f_d of the involved domains at the present proposal.</summary>
    public ReadOnlySpan<double> Outcomes => current;

    /// <summary>The issue as those present see it.</summary>
    public Issue Seen => seen;

    /// <summary>f_d of the involved domains at x⁰.</summary>
    public double[] StatusQuoOutcomes { get; }

    /// <summary>Members present, in order of speaking.</summary>
    public IReadOnlyList<Seat> Present => order;

    /// <summary>Meetings held.</summary>
    public int Meetings { get; private set; }

    /// <summary>Proposals tried: made and different from the one that stood.</summary>
    public int Tried { get; private set; }

    /// <summary>Proposals passed.</summary>
    public int Passed { get; private set; }

    /// <summary>Whether the table votes now: its last meeting is over, or nothing has passed for 24 turns.</summary>
    public bool IsAtItsEnd => Meetings >= meetings || standstill >= StandstillTurns;

    /// <summary>Holds the next meeting.</summary>
    /// <param name="round">The round, at which ties are read.</param>
    /// <param name="asking">What persons chose, and where questions are noted; null: nobody plays.</param>
    public void Meet(int round, Asking? asking = null)
    {
        Meetings++;
        if (p.Framing > 0 && Meetings > 1)
        {
            Judge();
        }

        var understanding = UnderstandingOf(round);
        var partners = new int[logic.Packages ? order.Count - 1 : 0];
        int[] actors = [.. order.Select(seat => seat.Actor)];
        var count = TurnBudget.OfMeeting(turns, meetings, Meetings);
        var played = asking is null ? null : new PlayedMeeting(this, asking, round);
        if (played?.HasToAsk(understanding, partners, actors, count) ?? false)
        {
            return;
        }

        for (var turn = 0; turn < count; turn++, speaker = (speaker + 1) % order.Count)
        {
            FillPartners(partners);
            var key = (uint)(Meetings * 1024 + turn);
            var seat = order[speaker];
            var option = played?.OptionOf(seat.Actor, (int)key) ?? 0;
            var proposal = Proposal.Make(world, p, issue, seat.Actor, seat.Practices, partners, Solution, key, option);
            standstill++;
            if (proposal == Solution)
            {
                continue;
            }

            Tried++;
            MoveTo(proposal);
            DomainOutcome.Of(place, issue.Domains, world.Parameters.Choices, proposed);
            var understood = understanding.Slice(speaker * order.Count, order.Count);
            if (played is null ? Passes(understood, actors, key) : played.Passes(understood, actors, key))
            {
                Solution = proposal;
                proposed.CopyTo(current, 0);
                Passed++;
                standstill = 0;
            }
            else
            {
                MoveTo(Solution);
            }
        }
    }

    /// <summary>The members whom the present proposal makes leave, in order of speaking; they are present no longer.</summary>
    /// <param name="round">The round.</param>
    /// <param name="asking">What persons chose, and where questions are noted; null: nobody plays.</param>
    public List<Seat> LetGo(int round, Asking? asking = null)
    {
        var leaving = new List<Seat>();
        for (var i = 0; i < order.Count; i++)
        {
            var member = order[i].Actor;
            var interests = world.Actors.InterestsOf(member);
            var payoff = Payoff.Of(interests, issue.Domains, current, StatusQuoOutcomes);
            var chance = Exit.Probability(p, AtStake.Over(payoff, AtStake.OfPayoff(p, interests, issue.Domains)), order[i].Own?.Answer ?? logic.Answer);
            var leaves = chance > 0 && world.Draws.Uniform(Purpose.Exit, (uint)issue.Id, (uint)member, (uint)(Meetings * 1024)) < chance;
            if (asking is null ? leaves : LeavesPlayed(asking, round, i, payoff, chance, leaves))
            {
                leaving.Add(order[i]);
            }
        }

        leaving.ForEach(Leave);
        return leaving;
    }

    /// <summary>The final vote: whether the present proposal is realised. One that equals x⁰ never is.</summary>
    /// <param name="round">The round.</param>
    /// <param name="asking">What persons chose, and where questions are noted; null: nobody plays.</param>
    public bool IsRealised(int round, Asking? asking = null)
    {
        if (((Solution ^ world.StatusQuo) & issue.ChoiceMask) == 0)
        {
            return false;
        }

        Span<double> gains = stackalloc double[order.Count];
        for (var i = 0; i < gains.Length; i++)
        {
            var gain = AtStake.Over(Judgement.Of(weights[i], StatusQuoOutcomes, current), atStake[i]);
            gains[i] = asking is null ? gain : GainPlayed(asking, round, i, gain);
        }

        return ProposalVote.PassesFinally(p, gains);
    }

    private bool Passes(ReadOnlySpan<double> understanding, int[] actors, uint key)
    {
        world.Draws.Bits(Purpose.Understanding, (uint)issue.Id, actors, key, bits);
        for (var i = 0; i < change.Length; i++)
        {
            change[i] = proposed[i] - current[i];
        }

        int understood = 0, supporting = 0, objecting = 0, losing = 0;
        for (var i = 0; i < understanding.Length; i++)
        {
            if (i != speaker && KeyedDraws.ToUniform(bits[i]) >= understanding[i])
            {
                continue;
            }

            var gain = Judgement.Of(weights[i], change);
            understood++;
            supporting += gain > 0 ? 1 : 0;
            losing += gain < 0 ? 1 : 0;
            objecting += AtStake.Over(gain, atStake[i]) < Judgement.ObjectionBelow ? 1 : 0;
        }

        return ProposalVote.Passes(p, order.Count, understood, supporting, objecting, losing);
    }

    /// <summary>f_d of the involved domains at a solution.</summary>
    /// <param name="solution">The solution.</param>
    public double[] OutcomesAt(ulong solution)
    {
        var outcomes = new double[current.Length];
        MoveTo(solution);
        DomainOutcome.Of(place, issue.Domains, world.Parameters.Choices, outcomes);
        MoveTo(Solution);
        return outcomes;
    }

    /// <summary>Goes to a solution: what differs from where it stands is flipped.</summary>
    private void MoveTo(ulong solution)
    {
        for (var turned = solution ^ place.State[0]; turned != 0; turned &= turned - 1)
        {
            place.Flip(BitOperations.TrailingZeroCount(turned));
        }
    }

    /// <summary>The chance of each pair of members to understand each other; good until the next meeting of the thread.</summary>
    private Span<double> UnderstandingOf(int round)
    {
        var actors = world.Actors;
        var chances = RowOfThread.Of(ref chancesOfThread, order.Count * order.Count);
        for (var s = 0; s < order.Count; s++)
        {
            for (var m = s + 1; m < order.Count; m++)
            {
                int one = order[s].Actor, other = order[m].Actor;
                var tied = TieList.Strength(order[s].Ties, other, round, p.TieDecay) > 0
                    || TieList.Strength(order[m].Ties, one, round, p.TieDecay) > 0;
                chances[s * order.Count + m] = chances[m * order.Count + s] = Understanding.Probability(
                    actors.CompetenceOf(one), actors.CompetenceOf(other), order[s].Own?.Skill ?? actors.Skill[one], order[m].Own?.Skill ?? actors.Skill[other],
                    p.Misunderstanding, tied);
            }
        }

        return chances;
    }

    /// <summary>How those present judge until the next meeting: by the issue as they see it now.</summary>
    private void Judge()
    {
        int[] framers = p.FramedBy == Framers.Convener ? [order[0].Actor] : [.. order.Select(seat => seat.Actor)];
        seen = FramedIssue.By(world.Actors, FrameSetting.Of(p), issue, framers);
        weights.Clear();
        atStake.Clear();
        foreach (var seat in order)
        {
            weights.Add(Weights(seat));
            atStake.Add(AtStake.OfJudgement(
                p, world.Actors.InterestsOf(seat.Actor), seen.Requirement, issue.Domains, seat.Own?.Deliberate ?? logic.Deliberate));
        }
    }

    private double[] Weights(Seat seat)
    {
        var own = new double[issue.Domains.Length];
        Judgement.Weights(
            world.Actors.InterestsOf(seat.Actor), world.Actors.CompetenceOf(seat.Actor), seen.Requirement,
            issue.Domains, seat.Own?.Deliberate ?? logic.Deliberate, own);
        return own;
    }

    private void FillPartners(int[] partners)
    {
        for (int i = 0, at = 0; i < order.Count && at < partners.Length; i++)
        {
            if (i != speaker)
            {
                partners[at++] = order[i].Actor;
            }
        }
    }

    private void Leave(Seat seat)
    {
        var at = order.IndexOf(seat);
        order.RemoveAt(at);
        weights.RemoveAt(at);
        atStake.RemoveAt(at);
        speaker -= at < speaker ? 1 : 0;
        speaker = order.Count == 0 ? 0 : speaker % order.Count;
    }
}
