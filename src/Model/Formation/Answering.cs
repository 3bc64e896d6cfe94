using OpgaveSim.Model.Mathematics;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Playing;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Model.Relations;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Formation;

/// <summary>
/// Which of a round's invitations an actor takes: by appraisal, of equal ones the larger keyed number first, while it has a
/// free seat, each with P = ω · logistic(β(A − θ)). Without a free seat it refuses, and nothing is drawn.
/// </summary>
public static partial class Answering
{
    private const int Few = 64;

    /// <summary>The issues whose tables the actor joins, in the order in which it decided.</summary>
    /// <param name="world">The public world.</param>
    /// <param name="logic">The scenario's logic.</param>
    /// <param name="p">The scenario's parameters.</param>
    /// <param name="actor">The actor.</param>
    /// <param name="ties">Its own ties as they are now.</param>
    /// <param name="freeSeats">Tables that it can still sit at.</param>
    /// <param name="invitations">All invitations of the round, in any order.</param>
    /// <param name="round">The round.</param>
    /// <param name="asking">What persons chose, and where questions are noted; null: nobody plays.</param>
    /// <param name="own">How it is by now, where that changes; null: as profile and scenario say.</param>
    /// <exception cref="ImpossibleChoiceException">The choices say yes to more tables than there are free seats.</exception>
    public static int[] Accepted(
        PublicWorld world, Logic logic, TableParameters p, int actor, Tie[] ties, int freeSeats,
        ReadOnlySpan<Invitation> invitations, int round, Asking? asking = null, Disposition? own = null)
    {
        if (asking is not null)
        {
            RequireSeats(asking, actor, freeSeats, invitations, round);
        }

        if (freeSeats <= 0)
        {
            return [];
        }

        Span<(double Appraisal, ulong Number, int Issue, bool IsUnasked)> weighed = invitations.Length <= Few
            ? stackalloc (double, ulong, int, bool)[invitations.Length]
            : new (double, ulong, int, bool)[invitations.Length];
        for (var i = 0; i < weighed.Length; i++)
        {
            var (table, tied, isUnasked) = invitations[i];
            var issue = world.Issue(table.Issue);
            var appraisal = Appraisal.Of(
                world.Actors, logic, p, SeatLimit.Of(world, p, issue.Id), issue, table, actor, tied || Knows(ties, table.Members, round, p.TieDecay), own);
            weighed[i] = (appraisal, weighed.Length == 1 ? 0 : KeyedNumber.Of(world.Draws, issue.Id, actor), issue.Id, isUnasked);
        }

        if (weighed.Length > 1)
        {
            weighed.Sort(static (x, y) => x.Appraisal != y.Appraisal
                ? y.Appraisal.CompareTo(x.Appraisal)
                : y.Number.CompareTo(x.Number));
        }

        var willingness = own?.Willingness ?? world.Actors.Willingness[actor];
        if (asking is not null)
        {
            return AcceptedPlayed(new Answerer(world, p, actor, ties, freeSeats, round, willingness), invitations, weighed, asking);
        }

        Span<int> accepted = stackalloc int[Math.Min(freeSeats, weighed.Length)];
        var count = 0;
        foreach (var (appraisal, _, issue, isUnasked) in weighed)
        {
            if (count < accepted.Length && SaysYes(world, p, actor, willingness, appraisal, issue, isUnasked, round))
            {
                accepted[count++] = issue;
            }
        }

        return count == 0 ? [] : accepted[..count].ToArray();
    }

    /// <summary>P = ω · logistic(β(A − θ)).</summary>
    /// <param name="willingness">ω.</param>
    /// <param name="appraisal">A.</param>
    /// <param name="p">β and θ.</param>
    public static double Probability(double willingness, double appraisal, TableParameters p) =>
        willingness / (1 + PortableMath.Exp(-p.AnswerSlope * (appraisal - p.AnswerThreshold)));

    private static bool SaysYes(
        PublicWorld world, TableParameters p, int actor, double willingness, double appraisal, int issue, bool isUnasked, int round) =>
        p.Fill || isUnasked || world.Draws.Uniform(Purpose.Answer, (uint)issue, (uint)actor, (uint)round)
            < Probability(willingness, appraisal, p);

    internal static bool Knows(Tie[] ties, int[] members, int round, double decay)
    {
        if (ties.Length == 0)
        {
            return false;
        }

        foreach (var member in members)
        {
            if (TieList.Strength(ties, member, round, decay) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
