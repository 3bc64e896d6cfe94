using OpgaveSim.Model.Issues;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Originality;

/// <summary>
/// How unlike its own scenario's precedents a realised solution is. Precedents are the last 100 solutions, realised before the round of
/// closing, that share at least M choices with the issue (filter first, then the last 100). Distance is that of
/// <see cref="NearestPrecedents"/>; under 5 precedents there is no value. It is divided by the same for 64 keyed random solutions: 1 is as
/// far from precedent as chance. <i>Given size</i> it is divided by that of 64 keyed solutions that turn as many choices from x⁰ as this
/// one. After Lehman and Stanley (2011). A walk from x⁰ stays well under 1: about 0.5 is usual, not unoriginal. Nothing in it knows who
/// sat at the table.
/// </summary>
public sealed class Novelty
{
    /// <summary>Precedents that are looked at.</summary>
    public const int Last = 100;

    private readonly NearestPrecedents precedents = new();

    /// <summary>Novelty and novelty given size of a realised solution.</summary>
    /// <param name="world">The world: its status quo, draws and M.</param>
    /// <param name="issue">The issue.</param>
    /// <param name="solution">Its realised solution.</param>
    /// <param name="archive">Realised solutions in order of round and issue.</param>
    /// <param name="round">The round of closing: solutions of this round are no precedents yet.</param>
    /// <returns>Both ratios, ≥ 0; null without enough precedents or where the yardstick is 0.</returns>
    public (double? Novelty, double? GivenSize) Of(
        PublicWorld world, Issue issue, ulong solution, IReadOnlyList<Precedent> archive, int round)
    {
        precedents.Begin(issue, world.Parameters.Choices);
        Add(precedents, archive, round);
        if (!precedents.AreEnough)
        {
            return (null, null);
        }

        var own = precedents.Distance(solution);
        var reach = Radicalness.Turned(issue, solution, world.StatusQuo);
        var references = NoveltyReferences.In(world);
        var random = precedents.Mean(references.Random(issue));
        var alike = precedents.Mean(references.OfReach(issue, reach));
        return (NearestPrecedents.Ratio(own, random), NearestPrecedents.Ratio(own, alike));
    }

    /// <summary>
    /// Adds the last solutions of an archive, realised before a round, that share enough choices with the issue. It finds the round by
    /// halving, so an archive that goes on long after it costs no more.
    /// </summary>
    /// <param name="precedents">They are added here.</param>
    /// <param name="archive">Realised solutions in order of round and issue.</param>
    /// <param name="round">Solutions of this round and later ones are no precedents.</param>
    internal static void Add(NearestPrecedents precedents, IReadOnlyList<Precedent> archive, int round)
    {
        var added = 0;
        for (var i = Before(archive, round) - 1; i >= 0 && added < Last; i--)
        {
            added += precedents.TryAdd(archive[i].Solution, archive[i].Choices) ? 1 : 0;
        }
    }

    /// <summary>How many were realised before a round.</summary>
    private static int Before(IReadOnlyList<Precedent> archive, int round)
    {
        var (low, high) = (0, archive.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = archive[middle].Round < round ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
