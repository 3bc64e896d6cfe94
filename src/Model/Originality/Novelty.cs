using System.Numerics;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Originality;

/// <summary>
/// How unlike precedent a realised solution is. Precedents are the last 100 solutions, realised before the round of closing,
/// that share at least M choices with the issue (filter first, then the last 100). Distance is the share of shared choices
/// that differ; the mean to the nearest k = min(15, number) counts; under 5 precedents there is no value. It is divided by the
/// same for 64 keyed random solutions: 1 is as far from precedent as chance. <i>Given size</i> it is divided by that of 64 keyed
/// solutions that turn as many choices from x⁰ as this one. After Lehman and Stanley (2011). A walk from x⁰ stays well
/// under 1: about 0.5 is usual, not unoriginal. Nothing in it knows who sat at the table.
/// </summary>
public sealed class Novelty
{
    /// <summary>Precedents that are looked at.</summary>
    public const int Last = 100;

    /// <summary>Nearest precedents that count.</summary>
    public const int Nearest = 15;

    /// <summary>Precedents under which there is no value.</summary>
    public const int AtLeast = 5;

    /// <summary>Random solutions in a yardstick.</summary>
    public const int References = 64;

    private readonly NearestMean nearest = new(Nearest);
    private readonly List<Precedent> precedents = new(Last);
    private readonly DrawWithoutReplacement order = new();

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
        Find(issue, archive, round, world.Parameters.Choices);
        if (precedents.Count < AtLeast)
        {
            return (null, null);
        }

        var own = Distance(issue, solution);
        double random = 0, alike = 0;
        var reach = BitOperations.PopCount((solution ^ world.StatusQuo) & issue.ChoiceMask);
        for (var i = 0; i < References; i++)
        {
            random += Distance(issue, world.Draws.Bits(Purpose.NoveltyReference, (uint)issue.Id, (uint)i));
            alike += Distance(issue, OfReach(world, issue, reach, i));
        }

        return (random == 0 ? null : own / (random / References), alike == 0 ? null : own / (alike / References));
    }

    private void Find(Issue issue, IReadOnlyList<Precedent> archive, int round, int choices)
    {
        precedents.Clear();
        for (var i = archive.Count - 1; i >= 0 && precedents.Count < Last; i--)
        {
            if (archive[i].Round < round && BitOperations.PopCount(archive[i].Choices & issue.ChoiceMask) >= choices)
            {
                precedents.Add(archive[i]);
            }
        }
    }

    private double Distance(Issue issue, ulong solution)
    {
        nearest.Begin();
        for (var i = 0; i < precedents.Count; i++)
        {
            var shared = precedents[i].Choices & issue.ChoiceMask;
            nearest.Add((double)BitOperations.PopCount((solution ^ precedents[i].Solution) & shared) / BitOperations.PopCount(shared));
        }

        return nearest.Value!.Value;
    }

    private ulong OfReach(PublicWorld world, Issue issue, int reach, int index)
    {
        var solution = world.StatusQuo;
        var choices = world.Parameters.Choices;
        order.Begin(world.Draws, Purpose.ReachReference, (uint)issue.Id, (uint)index, issue.Domains.Length * choices);
        for (var i = 0; i < reach && order.TryNext(out var place); i++)
        {
            solution ^= 1UL << (issue.Domains[place / choices] * choices + place % choices);
        }

        return solution;
    }
}
