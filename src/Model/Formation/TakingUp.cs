using OpgaveSim.Model.Formation.Scores;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Playing;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Formation;

/// <summary>
/// Who takes up an issue: the first of its aware actors with a free seat. Persons who come before the first other one are asked at once
/// whether they take it up if it comes to them; of those who do the first does.
/// </summary>
public static class TakingUp
{
    /// <summary>Who takes it up; null: nobody can or wants to.</summary>
    /// <param name="world">The public world.</param>
    /// <param name="p">The scenario's parameters.</param>
    /// <param name="issue">The issue.</param>
    /// <param name="aware">The aware actors, first choice first.</param>
    /// <param name="seatsTaken">Seats that each actor has taken.</param>
    /// <param name="round">The round.</param>
    /// <param name="asking">What persons chose, and where questions are noted; null: nobody plays.</param>
    public static int? First(
        PublicWorld world, TableParameters p, Issue issue, ReadOnlySpan<int> aware, ReadOnlySpan<int> seatsTaken, int round, Asking? asking = null)
    {
        if (asking is not null)
        {
            return FirstPlayed(world, p, issue, aware, seatsTaken, round, asking);
        }

        foreach (var actor in aware)
        {
            if (seatsTaken[actor] < world.Actors.Capacity[actor])
            {
                return actor;
            }
        }

        return null;
    }

    private static int? FirstPlayed(
        PublicWorld world, TableParameters p, Issue issue, ReadOnlySpan<int> aware, ReadOnlySpan<int> seatsTaken, int round, Asking asking)
    {
        int? first = null;
        foreach (var actor in aware)
        {
            var free = world.Actors.Capacity[actor] - seatsTaken[actor];
            if (free <= 0)
            {
                continue;
            }

            var decision = new Decision(round, actor, DecisionKind.TakeUp, issue.Id, 0);
            var isOpen = asking.IsOpen(decision);
            var choice = asking.Choose(decision, 0, () => QuestionOf(world, p, issue, decision, free));
            var isTaken = (choice?.Value ?? 1) == 1;
            first ??= isTaken ? actor : null;
            if (isTaken && !isOpen)
            {
                break;
            }
        }

        return first;
    }

    private static Question QuestionOf(PublicWorld world, TableParameters p, Issue issue, Decision decision, int free)
    {
        var actors = world.Actors;
        var yes = QuestionOption.Of(
            1, 1, Stake.Of(actors.InterestsOf(decision.Actor), issue.Domains),
            Affinity.Of(issue.Requirement, actors.CompetenceOf(decision.Actor), issue.Domains));
        return new Question(
            decision, [yes, QuestionOption.Of(0, 0)], 1, 1, [], new QuestionSight([], -1, SeatLimit.Of(world, p, issue.Id), free, 0, 0, []));
    }
}
