using OpgaveSim.Model.Framing;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Formation;

/// <summary>
/// Who notices an issue, and in which order they are asked to take it up: 16 distinct actors are drawn (fewer in a smaller
/// world) and ranked by the start rule of the logic; of equal ones the larger keyed number goes first.
/// </summary>
public static class AwareActors
{
    [ThreadStatic]
    private static DrawWithoutReplacement? drawing;
    [ThreadStatic]
    private static Rank[]? ranking;
    [ThreadStatic]
    private static double[]? scoring;

    /// <summary>The aware actors of an issue in a round, first choice first.</summary>
    /// <param name="world">The public world.</param>
    /// <param name="logic">The scenario's logic.</param>
    /// <param name="aware">How many are aware.</param>
    /// <param name="issue">The issue.</param>
    /// <param name="round">The round.</param>
    /// <param name="framing">φ: how far each sees the issue by its own frame.</param>
    public static int[] Ranked(PublicWorld world, Logic logic, int aware, Issue issue, int round, FrameSetting framing = default)
    {
        var actors = world.Actors;
        var drawn = new int[Math.Min(aware, actors.Count)];
        var order = drawing ??= new DrawWithoutReplacement();
        order.Begin(world.Draws, Purpose.Aware, (uint)issue.Id, (uint)round, actors.Count);
        for (var i = 0; i < drawn.Length; i++)
        {
            order.TryNext(out drawn[i]);
        }

        if (ranking is null || ranking.Length < drawn.Length)
        {
            (ranking, scoring) = (new Rank[drawn.Length], new double[drawn.Length]);
        }

        var ranks = ranking.AsSpan(0, drawn.Length);
        var scores = scoring.AsSpan(0, drawn.Length);
        scores.Clear();
        logic.Start.Score(actors, issue, drawn, logic.StartMix, framing, scores);
        var byTier = logic.Start.TierBreaksTies;
        for (var i = 0; i < ranks.Length; i++)
        {
            var tier = byTier ? (int)actors.Tier[drawn[i]] : 0;
            ranks[i] = new Rank(scores[i], tier, KeyedNumber.Of(world.Draws, issue.Id, drawn[i]));
        }

        ranks.Sort(drawn.AsSpan());
        return drawn;
    }

    /// <summary>Orders the best first.</summary>
    private readonly record struct Rank(double Score, int Tier, ulong Number) : IComparable<Rank>
    {
        public int CompareTo(Rank other) =>
            Score != other.Score ? other.Score.CompareTo(Score) : Tier != other.Tier ? other.Tier.CompareTo(Tier) : other.Number.CompareTo(Number);
    }
}
