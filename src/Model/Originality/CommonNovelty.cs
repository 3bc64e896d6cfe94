using OpgaveSim.Model.Issues;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Originality;

/// <summary>
/// How unlike precedents that all scenarios of a world share a solution is. Precedents of an issue are solutions realised in rounds before
/// the issue <i>arrived</i>, so every scenario faces the same ones for an issue; of each scenario those that are the last 100 to share at
/// least M choices with it. All else is as with <see cref="Originality.Novelty"/>. The yardstick by chance is computed once an issue, the
/// one of a reach once an issue and reach, as some sixty scenarios can share a world. The order of the scenarios makes no difference to
/// the bit. Not shared between threads.
/// </summary>
/// <param name="world">The world.</param>
/// <param name="scenarios">What each scenario realised, in order of round and issue.</param>
public sealed class CommonNovelty(PublicWorld world, IReadOnlyList<IReadOnlyList<Precedent>> scenarios)
{
    private const int Reaches = 65;

    private readonly NearestPrecedents precedents = new();
    private readonly NoveltyReferences references = NoveltyReferences.In(world);
    private readonly double[] ofReach = new double[Reaches];
    private Issue? issue;
    private double chance;

    /// <summary>Precedents of the issue, over all scenarios.</summary>
    public int Precedents => precedents.Count;

    /// <summary>Whether solutions of the issue have a value: it has enough precedents, and a yardstick by chance above 0.</summary>
    public bool HasValue => chance > 0;

    /// <summary>Goes on to an issue. O(realised solutions), and 64 distances to all precedents.</summary>
    /// <param name="next">The issue.</param>
    public void Begin(Issue next)
    {
        issue = next;
        precedents.Begin(next, world.Parameters.Choices);
        foreach (var archive in scenarios)
        {
            Novelty.Add(precedents, archive, next.Arrival);
        }

        Array.Fill(ofReach, double.NaN);
        chance = precedents.AreEnough ? precedents.Mean(references.Random(next)) : 0;
    }

    /// <summary>Both ratios of a solution of the issue, ≥ 0; null without enough precedents or where the yardstick is 0.</summary>
    /// <param name="solution">The solution.</param>
    public (double? Novelty, double? GivenSize) Of(ulong solution)
    {
        if (!precedents.AreEnough)
        {
            return (null, null);
        }

        var own = precedents.Distance(solution);
        ref var alike = ref ofReach[Radicalness.Turned(issue!, solution, world.StatusQuo)];
        if (double.IsNaN(alike))
        {
            alike = precedents.Mean(references.OfReach(issue!, Radicalness.Turned(issue!, solution, world.StatusQuo)));
        }

        return (NearestPrecedents.Ratio(own, chance), NearestPrecedents.Ratio(own, alike));
    }
}
