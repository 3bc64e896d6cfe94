using OpgaveSim.Model.Collections;
using OpgaveSim.Model.Formation.Strategies;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Formation;

/// <summary>
/// Whom a table asks among its candidates: as many as seats are free, one after the other, each the best by the logic's
/// <see cref="InviteRule"/> given members and picks so far; of equal ones the larger keyed number. Scores that change with every pick are
/// sums of weights of the table times numbers of the candidate; the numbers lie in columns (<see cref="Scores.ScoreColumns"/>), and a rule
/// is called once a table and once a pick, never for one candidate.
/// One instance a thread; it is used again and again and allocates nothing once it has grown.
/// </summary>
public sealed class Inviting
{
    private readonly ScoredCandidates left = new();
    private ulong[] numbers = [];

    /// <summary>The picks, best first.</summary>
    /// <param name="world">The public world.</param>
    /// <param name="logic">The scenario's logic.</param>
    /// <param name="issue">The issue.</param>
    /// <param name="table">The table as it stands.</param>
    /// <param name="candidates">The candidates.</param>
    /// <param name="reads">Per candidate the actor whose competence is read for it (ĉ).</param>
    /// <param name="seats">Seats free.</param>
    /// <param name="round">The round.</param>
    /// <param name="picks">The picks are added here.</param>
    /// <param name="scored">The score of each pick when it was picked is added here; null: nobody asks.</param>
    public void Pick(
        PublicWorld world, Logic logic, Issue issue, TableView table,
        ReadOnlySpan<int> candidates, ReadOnlySpan<int> reads, int seats, int round, List<int> picks,
        List<double>? scored = null)
    {
        var rule = logic.Invite;
        Begin(world, candidates, reads, logic.InviteMix, issue.Id, round);
        if (rule.OrdersByNumber)
        {
            SetNumbers(world, issue.Id);
        }

        rule.Begin(left, world.Actors, issue, table);
        for (; seats > 0 && left.Count > 0; seats--)
        {
            rule.Score(left, left.Scores);
            var best = Best(world, issue.Id, rule.TierBreaksTies);
            var score = left.Scores[best];
            if (score == 0 && rule.LeavesOutZero)
            {
                return;
            }

            var (pick, judged) = (left.Left[best], left.Judged[best]);
            picks.Add(pick);
            scored?.Add(score);
            rule.Join(left, world.Actors, pick, judged);
            Remove(best);
        }
    }

    /// <summary>Says that the numbers of a table and its candidates will be read soon; changes nothing but the time it takes.</summary>
    /// <param name="actors">The profiles.</param>
    /// <param name="rule">The rule that will read them.</param>
    /// <param name="table">The table.</param>
    /// <param name="candidates">The candidates.</param>
    internal static void Expect(ActorProfiles actors, InviteRule rule, TableView table, ReadOnlySpan<int> candidates)
    {
        var numbers = rule.ChoosesBy;
        if (numbers.HasFlag(ActorNumbers.UnitInterests))
        {
            Prefetch.Rows(actors.UnitInterests, actors.Domains, table.Members);
            Prefetch.Rows(actors.UnitInterests, actors.Domains, candidates);
        }

        if (numbers.HasFlag(ActorNumbers.Interests))
        {
            Prefetch.Rows(actors.Interests, actors.Domains, candidates);
        }

        if (numbers.HasFlag(ActorNumbers.Competence))
        {
            Prefetch.Rows(actors.Competence, actors.Domains, table.Members);
            Prefetch.Rows(actors.Competence, actors.Domains, candidates);
        }
    }

    private void Begin(PublicWorld world, ReadOnlySpan<int> candidates, ReadOnlySpan<int> reads, double mix, int issue, int round)
    {
        if (numbers.Length < candidates.Length)
        {
            numbers = new ulong[candidates.Length];
        }

        Array.Clear(numbers, 0, candidates.Length);
        left.Begin(candidates, reads, mix, world.Draws, issue, round);
    }

    private int Best(PublicWorld world, int issue, bool byTier)
    {
        var actors = left.Left;
        ReadOnlySpan<double> scores = left.Scores[..actors.Length];
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] < scores[best])
            {
                continue;
            }

            var tiers = byTier ? world.Actors.Tier[actors[i]] - world.Actors.Tier[actors[best]] : 0;
            if (scores[i] > scores[best] || tiers > 0
                || (tiers == 0 && Number(world, issue, i, actors[i]) > Number(world, issue, best, actors[best])))
            {
                best = i;
            }
        }

        return best;
    }

    private ulong Number(PublicWorld world, int issue, int i, int actor)
    {
        if (numbers[i] == 0)
        {
            numbers[i] = KeyedNumber.Of(world.Draws, issue, actor);
        }

        return numbers[i];
    }

    private void SetNumbers(PublicWorld world, int issue)
    {
        var actors = left.Left;
        for (var i = 0; i < actors.Length; i++)
        {
            left.Numbers[i] = Number(world, issue, i, actors[i]);
        }
    }

    private void Remove(int at)
    {
        numbers[at] = numbers[left.Count - 1];
        left.Remove(at);
    }
}
