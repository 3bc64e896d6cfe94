using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using OpgaveSim.Model.Collections;
using OpgaveSim.Model.Formation.Scores;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Diversity;

/// <summary>
/// Who is missing at the table: the number of actors whose stake in an issue is more than breadth/D, which is what it would be if their
/// interests were spread evenly over all domains, and who had no seat for it. An issue that involves all domains misses nobody. How many have such a stake depends on the involved domains alone, so it is counted once for
/// each set of domains (<see cref="StakeColumns"/>), and a table costs no more than its members after that. A world has one, which all runs in it
/// use; any number of threads at a time.
/// </summary>
/// <param name="actors">The profiles.</param>
public sealed class MissingAtTable(ActorProfiles actors)
{
    private const double Rounding = 1e-12;

    private static readonly ConditionalWeakTable<PublicWorld, MissingAtTable> Known = [];

    private readonly ConcurrentDictionary<ulong, int> stakeholders = [];
    private readonly StakeColumns stakes = new(actors);

    /// <summary>The one of a world, kept while the world lives.</summary>
    /// <param name="world">The world.</param>
    public static MissingAtTable In(PublicWorld world) => Known.GetValue(world, static world => new MissingAtTable(world.Actors));

    /// <summary>The number of actors that are missing, 0 … all actors.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="seated">Everybody who sat at its table, each once.</param>
    public int Count(Issue issue, ReadOnlySpan<int> seated)
    {
        var missing = Stakeholders(issue.Domains);
        Prefetch.Rows(actors.Interests, actors.Domains, seated);
        foreach (var member in seated)
        {
            missing -= HasStake(member, issue.Domains) ? 1 : 0;
        }

        return missing;
    }

    private int Stakeholders(int[] domains)
    {
        var set = 0UL;
        foreach (var domain in domains)
        {
            set |= 1UL << domain;
        }

        return stakeholders.GetOrAdd(set, static (_, at) => at.Stakes.CountAbove(at.Domains, at.Even), (Stakes: stakes, Domains: domains, Even: EvenStake(domains)));
    }

    private bool HasStake(int actor, int[] domains) => Stake.Of(actors.InterestsOf(actor), domains) > EvenStake(domains);

    private double EvenStake(int[] domains) => (double)domains.Length / actors.Domains + Rounding;
}
