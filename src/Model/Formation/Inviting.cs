using OpgaveSim.Model.Collections;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Formation;

/// <summary>
/// Whom a table asks among its candidates: as many as seats are free, one after the other, each the best by the logic's
/// score given members and picks so far; of equal ones the larger keyed number. Scores, per <see cref="InviteRule"/>:
/// interest s·(1 + mean cosine)/2 · kindred mean cosine · mutual-gains <see cref="StakeCoverage"/> · issue
/// <see cref="MarginalCoverage"/> with ĉ · expert <see cref="Affinity"/> with ĉ · mandate <see cref="MandateFit"/>, then tier,
/// 0 is not asked · random equal for all · coverage-reference marginal coverage with true c · mixed the
/// <see cref="MixedRank"/> of interest and issue. Picks enter coverage with ĉ, members with c.
/// Those that change with every pick are sums of weights of the table times numbers of the candidate; the numbers lie in columns
/// (<see cref="ScoreColumns"/>). One instance a thread; it is used again and again and allocates nothing once it has grown.
/// </summary>
public sealed class Inviting
{
    private readonly ScoreColumns likenessOf = new();
    private readonly ScoreColumns coverageOf = new();
    private readonly double[] likeness = new double[64];
    private readonly double[] uncovered = new double[64];
    private readonly double[] weights = new double[64];
    private int[] left = [];
    private int[] read = [];
    private double[] scores = [];
    private double[] issueScores = [];
    private double[] stakes = [];
    private ulong[] numbers = [];
    private int size;
    private int count;

    /// <summary>The picks, best first.</summary>
    /// <param name="world">The public world.</param>
    /// <param name="logic">The scenario's logic.</param>
    /// <param name="issue">The issue.</param>
    /// <param name="table">The table as it stands.</param>
    /// <param name="candidates">The candidates.</param>
    /// <param name="reads">Per candidate the actor whose competence is read for it (ĉ).</param>
    /// <param name="seats">Seats free.</param>
    /// <param name="picks">The picks are added here.</param>
    /// <param name="scored">The score of each pick when it was picked is added here; null: nobody asks.</param>
    public void Pick(
        PublicWorld world, Logic logic, Issue issue, TableView table,
        ReadOnlySpan<int> candidates, ReadOnlySpan<int> reads, int seats, List<int> picks,
        List<double>? scored = null)
    {
        Begin(world.Actors, logic, issue, table, candidates, reads);
        for (; seats > 0 && count > 0; seats--)
        {
            Score(logic, issue);
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

    /// <summary>Says that the numbers of a table and its candidates will be read soon; changes nothing but the time it takes.</summary>
    /// <param name="actors">The profiles.</param>
    /// <param name="logic">The scenario's logic.</param>
    /// <param name="table">The table.</param>
    /// <param name="candidates">The candidates.</param>
    internal static void Expect(ActorProfiles actors, Logic logic, TableView table, ReadOnlySpan<int> candidates)
    {
        if (ScoresLikeness(logic))
        {
            Prefetch.Rows(actors.UnitInterests, actors.Domains, table.Members);
            Prefetch.Rows(actors.UnitInterests, actors.Domains, candidates);
        }

        if (logic.Invite is InviteRule.Interest or InviteRule.Mixed or InviteRule.MutualGains)
        {
            Prefetch.Rows(actors.Interests, actors.Domains, candidates);
        }

        if (logic.Invite is InviteRule.Issue or InviteRule.Mixed or InviteRule.Expert or InviteRule.CoverageReference)
        {
            Prefetch.Rows(actors.Competence, actors.Domains, table.Members);
            Prefetch.Rows(actors.Competence, actors.Domains, candidates);
        }
    }

    private void Begin(
        ActorProfiles actors, Logic logic, Issue issue, TableView table, ReadOnlySpan<int> candidates, ReadOnlySpan<int> reads)
    {
        count = candidates.Length;
        if (left.Length < count)
        {
            (left, read, numbers, stakes) = (new int[count], new int[count], new ulong[count], new double[count]);
            (scores, issueScores) = (new double[ScoreColumns.Room(count)], new double[ScoreColumns.Room(count)]);
        }

        candidates.CopyTo(left);
        reads.CopyTo(read);
        Array.Clear(numbers, 0, count);
        size = table.Members.Length;
        if (ScoresLikeness(logic))
        {
            table.Likeness(actors).CopyTo(likeness);
        }

        if (logic.Invite == InviteRule.MutualGains)
        {
            issue.Requirement.CopyTo(uncovered, 0);
            foreach (var member in table.Members)
            {
                StakeCoverage.Cover(uncovered.AsSpan(0, actors.Domains), actors.InterestsOf(member));
            }
        }
        else if (ScoresCoverage(logic))
        {
            table.Uncovered(actors, issue).CopyTo(uncovered);
        }

        Fill(actors, logic, issue);
    }

    /// <summary>What stays of the candidates while others are picked.</summary>
    private void Fill(ActorProfiles actors, Logic logic, Issue issue)
    {
        likenessOf.Begin(ScoresLikeness(logic) ? actors.Domains : 0, count);
        coverageOf.Begin(ScoresCoverage(logic) ? issue.Domains.Length : 0, count);
        for (var i = 0; i < count; i++)
        {
            var actor = left[i];
            switch (logic.Invite)
            {
                case InviteRule.Interest or InviteRule.Mixed:
                    stakes[i] = Stake.Of(actors.InterestsOf(actor), issue.Domains);
                    likenessOf.Set(i, actors.UnitInterestsOf(actor));
                    coverageOf.Set(i, actors.CompetenceOf(read[i]), issue.Domains);
                    break;
                case InviteRule.Kindred:
                    likenessOf.Set(i, actors.UnitInterestsOf(actor));
                    break;
                case InviteRule.Issue:
                    coverageOf.Set(i, actors.CompetenceOf(read[i]), issue.Domains);
                    break;
                case InviteRule.CoverageReference:
                    coverageOf.Set(i, actors.CompetenceOf(actor), issue.Domains);
                    break;
                case InviteRule.MutualGains:
                    StakeCoverage.Shares(actors.InterestsOf(actor), weights.AsSpan(0, actors.Domains));
                    coverageOf.Set(i, weights, issue.Domains);
                    break;
                case InviteRule.Expert:
                    scores[i] = Affinity.Of(issue.Requirement, actors.CompetenceOf(read[i]), issue.Domains);
                    break;
                case InviteRule.Mandate:
                    scores[i] = MandateFit.Of(issue.Requirement, actors.Mandate[actor], issue.Domains);
                    break;
                default:
                    scores[i] = 0;
                    break;
            }
        }
    }

    private void Join(ActorProfiles actors, Logic logic, int actor, int competenceOf)
    {
        size++;
        if (logic.Invite == InviteRule.MutualGains)
        {
            StakeCoverage.Cover(uncovered.AsSpan(0, actors.Domains), actors.InterestsOf(actor));
        }
        else if (ScoresCoverage(logic))
        {
            MarginalCoverage.Cover(uncovered.AsSpan(0, actors.Domains), actors.CompetenceOf(competenceOf));
        }

        if (!ScoresLikeness(logic))
        {
            return;
        }

        var unit = actors.UnitInterestsOf(actor);
        for (var domain = 0; domain < unit.Length; domain++)
        {
            likeness[domain] += unit[domain];
        }
    }

    private static bool ScoresLikeness(Logic logic) => logic.Invite is InviteRule.Interest or InviteRule.Kindred or InviteRule.Mixed;

    private static bool ScoresCoverage(Logic logic) =>
        logic.Invite is InviteRule.Issue or InviteRule.CoverageReference or InviteRule.MutualGains or InviteRule.Mixed;

    private void Score(Logic logic, Issue issue)
    {
        switch (logic.Invite)
        {
            case InviteRule.Interest:
                ScoreInterest();
                break;
            case InviteRule.Kindred:
                ScoreLikeness();
                break;
            case InviteRule.Issue or InviteRule.CoverageReference or InviteRule.MutualGains:
                ScoreCoverage(issue, scores);
                break;
            case InviteRule.Mixed:
                ScoreInterest();
                ScoreCoverage(issue, issueScores);
                MixedRank.Mix(scores.AsSpan(0, count), issueScores.AsSpan(0, count), logic.InviteMix);
                break;
        }
    }

    private void ScoreInterest()
    {
        ScoreLikeness();
        for (var i = 0; i < count; i++)
        {
            scores[i] = stakes[i] * (1 + scores[i]) / 2;
        }
    }

    private void ScoreLikeness()
    {
        likenessOf.Sum(likeness, scores);
        for (var i = 0; i < count; i++)
        {
            scores[i] /= size;
        }
    }

    private void ScoreCoverage(Issue issue, double[] into)
    {
        for (var k = 0; k < issue.Domains.Length; k++)
        {
            weights[k] = uncovered[issue.Domains[k]];
        }

        coverageOf.Sum(weights, into);
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
        scores[at] = scores[count];
        likenessOf.Remove(at);
        coverageOf.Remove(at);
    }
}
