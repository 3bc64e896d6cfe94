using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Formation;

/// <summary>
/// Whom a table asks among its candidates: as many as seats are free, one after the other, each the best by the logic's
/// score given members and picks so far; of equal ones the larger keyed number. Scores, per <see cref="InviteRule"/>:
/// interest s·(1 + mean cosine)/2 · kindred mean cosine · mutual-gains <see cref="StakeCoverage"/> · issue
/// <see cref="MarginalCoverage"/> with ĉ · expert <see cref="Affinity"/> with ĉ · mandate <see cref="MandateFit"/>, then tier,
/// 0 is not asked · random equal for all · coverage-reference marginal coverage with true c · mixed the
/// <see cref="MixedRank"/> of interest and issue. Picks enter coverage with ĉ, members with c.
/// One instance a thread; it is used again and again.
/// </summary>
public sealed class Inviting
{
    private int[] left = [];
    private int[] read = [];
    private double[] scores = [];
    private double[] issueScores = [];
    private double[] stakes = [];
    private ulong[] numbers = [];
    private readonly double[] likeness = new double[64];
    private readonly double[] uncovered = new double[64];
    private int size;
    private int count;

    /// <summary>The picks, best first.</summary>
    /// <param name="world">The public world.</param>
    /// <param name="logic">The scenario's logic.</param>
    /// <param name="issue">The issue.</param>
    /// <param name="members">The members.</param>
    /// <param name="candidates">The candidates.</param>
    /// <param name="reads">Per candidate the actor whose competence is read for it (ĉ).</param>
    /// <param name="seats">Seats free.</param>
    /// <param name="picks">The picks are added here.</param>
    /// <param name="scored">The score of each pick when it was picked is added here; null: nobody asks.</param>
    public void Pick(
        PublicWorld world, Logic logic, Issue issue, IReadOnlyList<Seat> members,
        ReadOnlySpan<int> candidates, ReadOnlySpan<int> reads, int seats, List<int> picks,
        List<double>? scored = null)
    {
        Begin(world, logic, issue, members, candidates, reads);
        for (; seats > 0 && count > 0; seats--)
        {
            Score(world.Actors, logic, issue);
            var best = Best(world, logic, issue.Id);
            if (logic.Invite == InviteRule.Mandate && scores[best] == 0)
            {
                return;
            }

            picks.Add(left[best]);
            scored?.Add(scores[best]);
            Join(world.Actors, logic, left[best], read[best]);
            Remove(best);
        }
    }

    private void Begin(
        PublicWorld world, Logic logic, Issue issue, IReadOnlyList<Seat> members, ReadOnlySpan<int> candidates, ReadOnlySpan<int> reads)
    {
        count = candidates.Length;
        if (left.Length < count)
        {
            (left, read, numbers) = (new int[count], new int[count], new ulong[count]);
            (scores, issueScores, stakes) = (new double[count], new double[count], new double[count]);
        }

        candidates.CopyTo(left);
        reads.CopyTo(read);
        Array.Clear(numbers, 0, count);
        likeness.AsSpan(0, world.Domains).Clear();
        issue.Requirement.CopyTo(uncovered, 0);
        size = 0;
        foreach (var member in members)
        {
            Join(world.Actors, logic, member.Actor, member.Actor);
        }

        for (var i = 0; i < count && logic.Invite is InviteRule.Interest or InviteRule.Mixed; i++)
        {
            stakes[i] = Stake.Of(world.Actors.InterestsOf(left[i]), issue.Domains);
        }
    }

    private void Join(ActorProfiles actors, Logic logic, int actor, int competenceOf)
    {
        size++;
        if (logic.Invite == InviteRule.MutualGains)
        {
            StakeCoverage.Cover(uncovered.AsSpan(0, actors.Domains), actors.InterestsOf(actor));
        }
        else
        {
            MarginalCoverage.Cover(uncovered.AsSpan(0, actors.Domains), actors.CompetenceOf(competenceOf));
        }

        var unit = actors.UnitInterestsOf(actor);
        for (var domain = 0; domain < unit.Length; domain++)
        {
            likeness[domain] += unit[domain];
        }
    }

    private void Score(ActorProfiles actors, Logic logic, Issue issue)
    {
        var open = uncovered.AsSpan(0, actors.Domains);
        var group = likeness.AsSpan(0, actors.Domains);
        for (var i = 0; i < count; i++)
        {
            scores[i] = logic.Invite switch
            {
                InviteRule.Interest or InviteRule.Mixed =>
                    stakes[i] * (1 + MeanCosine.WithGroup(actors.UnitInterestsOf(left[i]), group, size)) / 2,
                InviteRule.Kindred => MeanCosine.WithGroup(actors.UnitInterestsOf(left[i]), group, size),
                InviteRule.MutualGains => StakeCoverage.Of(open, actors.InterestsOf(left[i]), issue.Domains),
                InviteRule.Issue => MarginalCoverage.Of(open, actors.CompetenceOf(read[i]), issue.Domains),
                InviteRule.CoverageReference => MarginalCoverage.Of(open, actors.CompetenceOf(left[i]), issue.Domains),
                InviteRule.Expert => Affinity.Of(issue.Requirement, actors.CompetenceOf(read[i]), issue.Domains),
                InviteRule.Mandate => MandateFit.Of(issue.Requirement, actors.Mandate[left[i]], issue.Domains),
                _ => 0,
            };
        }

        if (logic.Invite == InviteRule.Mixed)
        {
            for (var i = 0; i < count; i++)
            {
                issueScores[i] = MarginalCoverage.Of(open, actors.CompetenceOf(read[i]), issue.Domains);
            }

            MixedRank.Mix(scores.AsSpan(0, count), issueScores.AsSpan(0, count), logic.InviteMix);
        }
    }

    private int Best(PublicWorld world, Logic logic, int issue)
    {
        var best = 0;
        for (var i = 1; i < count; i++)
        {
            if (scores[i] < scores[best])
            {
                continue;
            }

            var tiers = logic.Invite == InviteRule.Mandate
                ? world.Actors.Tier[left[i]].CompareTo(world.Actors.Tier[left[best]])
                : 0;
            if (scores[i] > scores[best] || tiers > 0
                || (tiers == 0 && Number(world, issue, i) > Number(world, issue, best)))
            {
                best = i;
            }
        }

        return best;
    }

    private ulong Number(PublicWorld world, int issue, int i)
    {
        if (numbers[i] == 0)
        {
            numbers[i] = KeyedNumber.Of(world.Draws, issue, left[i]);
        }

        return numbers[i];
    }

    private void Remove(int at)
    {
        count--;
        left[at] = left[count];
        read[at] = read[count];
        stakes[at] = stakes[count];
        numbers[at] = numbers[count];
    }
}
