using OpgaveSim.Model.Issues;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Originality;

/// <summary>
/// How unlike the practices known at the start (<see cref="KnownPractices"/>) a realised solution is, on the issue's choices. All else is
/// as with <see cref="Novelty"/>: the nearest 15, under 5 no value, and the same 64 solutions in both yardsticks, which are computed once
/// a world. Not shared between threads.
/// </summary>
public sealed class PracticeNovelty
{
    private const int ByChance = -1;

    private readonly NearestPrecedents practices = new();

    /// <summary>Both ratios of a realised solution, ≥ 0; null with fewer than 5 practices or where the yardstick is 0.</summary>
    /// <param name="world">The world.</param>
    /// <param name="issue">The issue.</param>
    /// <param name="solution">Its realised solution.</param>
    public (double? Novelty, double? GivenSize) Of(PublicWorld world, Issue issue, ulong solution)
    {
        var known = KnownPractices.In(world);
        practices.Begin(issue, 1);
        foreach (var practice in known.All)
        {
            practices.TryAdd(practice, issue.ChoiceMask);
        }

        if (!practices.AreEnough)
        {
            return (null, null);
        }

        var own = practices.Distance(solution);
        return (
            NearestPrecedents.Ratio(own, Yardstick(known, world, issue, ByChance)),
            NearestPrecedents.Ratio(own, Yardstick(known, world, issue, Radicalness.Turned(issue, solution, world.StatusQuo))));
    }

    private double Yardstick(KnownPractices known, PublicWorld world, Issue issue, int reach) =>
        known.Yardstick(issue, reach, static (key, of) =>
        {
            var references = NoveltyReferences.In(of.world);
            return of.practices.Mean(key.Reach == ByChance ? references.Random(of.issue) : references.OfReach(of.issue, key.Reach));
        }, (practices, world, issue));
}
