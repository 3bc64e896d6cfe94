using OpgaveSim.Model.Randomness;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Formation;

/// <summary>
/// Who notices an issue, and in which order they are asked to take it up: 16 distinct actors are drawn (fewer in a smaller
/// world) and ranked by the logic; of equal ones the larger keyed number goes first.
/// </summary>
public static class AwareActors
{
    /// <summary>The aware actors of an issue in a round, first choice first.</summary>
    /// <param name="world">The public world.</param>
    /// <param name="logic">The scenario's logic.</param>
    /// <param name="aware">How many are aware.</param>
    /// <param name="issue">The issue.</param>
    /// <param name="round">The round.</param>
    public static int[] Ranked(PublicWorld world, Logic logic, int aware, Issue issue, int round)
    {
        var actors = world.Actors;
        var drawn = new int[Math.Min(aware, actors.Count)];
        var order = new DrawWithoutReplacement();
        order.Begin(world.Draws, Purpose.Aware, (uint)issue.Id, (uint)round, actors.Count);
        for (var i = 0; i < drawn.Length; i++)
        {
            order.TryNext(out drawn[i]);
        }

        var scores = Scores(actors, logic, issue, drawn);
        var numbers = Array.ConvertAll(drawn, actor => KeyedNumber.Of(world.Draws, issue.Id, actor));
        var tiers = Array.ConvertAll(drawn, actor => logic.Start == StartRule.Mandate ? (int)actors.Tier[actor] : 0);
        return [.. Enumerable.Range(0, drawn.Length)
            .OrderByDescending(i => scores[i]).ThenByDescending(i => tiers[i]).ThenByDescending(i => numbers[i])
            .Select(i => drawn[i])];
    }

    private static double[] Scores(ActorProfiles actors, Logic logic, Issue issue, int[] drawn)
    {
        double StakeOf(int actor) => Stake.Of(actors.InterestsOf(actor), issue.Domains);
        double AffinityOf(int actor) => Affinity.Of(issue.Requirement, actors.CompetenceOf(actor), issue.Domains);
        switch (logic.Start)
        {
            case StartRule.Stake:
                return Array.ConvertAll(drawn, StakeOf);
            case StartRule.Affinity:
                return Array.ConvertAll(drawn, AffinityOf);
            case StartRule.Mandate:
                var heaviest = issue.HeaviestDomain;
                return Array.ConvertAll(drawn, actor => (double)(actors.Mandate[actor] >> heaviest & 1));
            case StartRule.Mixed:
                var mixed = Array.ConvertAll(drawn, StakeOf);
                MixedRank.Mix(mixed, Array.ConvertAll(drawn, AffinityOf), logic.StartMix);
                return mixed;
            default:
                return new double[drawn.Length];
        }
    }
}
