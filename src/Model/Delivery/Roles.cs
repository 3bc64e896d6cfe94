using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Model.Relations;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Delivery;

/// <summary>
/// Who owns which choice of an agreement. Choices are given out in order of r_d, the largest first, then of their number. Each goes to the member present with
/// the highest score, of equal ones the larger keyed number; who scores 0 owns nothing, and a choice without an owner is orphaned.
/// <list type="bullet">
/// <item>convener: c as the convener reads it (<see cref="RoleReading"/>), among those who own fewer than the limit;</item>
/// <item>partners: c · (1 − load/limit) among those who accept: who loses (u &lt; 0) declines all roles with chance 1 − λ, one draw a member and issue;</item>
/// <item>no roles, while agreements are carried out: c, without limit or refusal.</item>
/// </list>
/// After Provan and Kenis (2008) for who settles, Ren and others (2006) for who knows what; limit and scores are our choice.
/// </summary>
public static class Roles
{
    /// <summary>The chance that a member declines all roles where partners settle them.</summary>
    /// <param name="payoff">u of the member at what was agreed.</param>
    /// <param name="orientation">λ of deliberating.</param>
    public static double Refusal(double payoff, double orientation) => payoff < 0 ? 1 - orientation : 0;

    /// <summary>The choices that an agreement changes, in the order in which they are given out.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="changed">The changed choices, as bits.</param>
    /// <param name="choices">M.</param>
    public static int[] InOrder(Issue issue, ulong changed, int choices) =>
        [.. Enumerable.Range(0, 64).Where(choice => (changed >> choice & 1) != 0).OrderByDescending(choice => issue.Requirement[choice / choices])];

    /// <summary>Per choice the place of its owner among those present; −1: nobody.</summary>
    /// <param name="world">The public world.</param>
    /// <param name="p">The scenario's parameters.</param>
    /// <param name="issue">The issue.</param>
    /// <param name="present">Who is present, in order of speaking: the first is who convened the table, or took its place.</param>
    /// <param name="ordered">The choices in order.</param>
    /// <param name="payoffs">u of each present at what was agreed.</param>
    /// <param name="orientations">λ of deliberating of each.</param>
    /// <param name="round">The round.</param>
    public static int[] Owners(
        PublicWorld world, TableParameters p, Issue issue, IReadOnlyList<Seat> present, ReadOnlySpan<int> ordered,
        ReadOnlySpan<double> payoffs, ReadOnlySpan<double> orientations, int round)
    {
        var read = new int[present.Count];
        for (var i = 0; i < read.Length; i++)
        {
            read[i] = Read(world, p, issue, present, i, payoffs[i], orientations[i], round);
        }

        var (owners, loads) = (new int[ordered.Length], new int[present.Count]);
        for (var k = 0; k < owners.Length; k++)
        {
            owners[k] = Best(world, p, issue, present, read, loads, ordered[k] / world.Parameters.Choices);
            if (owners[k] >= 0)
            {
                loads[owners[k]]++;
            }
        }

        return owners;
    }

    /// <summary>The actor whose competence counts for a member; −1: it takes no role.</summary>
    private static int Read(
        PublicWorld world, TableParameters p, Issue issue, IReadOnlyList<Seat> present, int at, double payoff, double orientation, int round)
    {
        var member = present[at].Actor;
        return p.Roles switch
        {
            RoleSettling.Convener when at > 0 => RoleReading.Of(
                world, p, issue.Id, member, TieList.Strength(present[0].Ties, member, round, p.TieDecay)),
            RoleSettling.Partners when Refusal(payoff, orientation) is > 0 and var chance
                && world.Draws.Uniform(Purpose.RoleRefusal, (uint)issue.Id, (uint)member) < chance => -1,
            _ => member,
        };
    }

    private static int Best(
        PublicWorld world, TableParameters p, Issue issue, IReadOnlyList<Seat> present, int[] read, int[] loads, int domain)
    {
        var (best, most) = (-1, 0.0);
        for (var i = 0; i < read.Length; i++)
        {
            if (read[i] < 0 || (p.Roles != RoleSettling.None && loads[i] >= p.RoleLoad))
            {
                continue;
            }

            var competence = world.Actors.CompetenceOf(read[i])[domain];
            var score = p.Roles == RoleSettling.Partners ? competence * (1 - (double)loads[i] / p.RoleLoad) : competence;
            if (score > most || (score == most && best >= 0 && Number(present[i]) > Number(present[best])))
            {
                (best, most) = (i, score);
            }
        }

        return best;

        ulong Number(Seat seat) => KeyedNumber.Of(world.Draws, issue.Id, seat.Actor);
    }
}
