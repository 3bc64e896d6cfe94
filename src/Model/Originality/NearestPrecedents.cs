using System.Numerics;
using System.Runtime.InteropServices;
using OpgaveSim.Model.Issues;

namespace OpgaveSim.Model.Originality;

/// <summary>
/// The precedents of an issue, and how far a solution lies from the nearest of them. Distance is the share of shared choices that differ;
/// the mean to the nearest k = min(15, number) counts, summed from the smallest up, so the order of precedents makes no difference to the
/// bit. All yardsticks of novelty use it. A world has thousands of solutions and references to hold against hundreds of precedents, and
/// there are few distances that can occur: precedents are counted by distance, and the nearest are read from the counts. Not shared
/// between threads; reuse one instance: <see cref="Begin"/> forgets what went before.
/// </summary>
public sealed class NearestPrecedents
{
    /// <summary>Nearest precedents that count.</summary>
    public const int Nearest = 15;

    /// <summary>Precedents under which there is no novelty.</summary>
    public const int AtLeast = 5;

    private readonly List<(ulong Solution, ulong Shared, int Place)> precedents = [];
    private readonly int[] counts = new int[DistanceLayout.MostPlaces];
    private DistanceLayout? layout;
    private ulong choices, sizes;
    private int leastShared;

    /// <summary>How many there are.</summary>
    public int Count => precedents.Count;

    /// <summary>Whether there are enough for a value.</summary>
    public bool AreEnough => Count >= AtLeast;

    /// <summary>Begins anew.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="least">Choices that a precedent must share with it, at least 1.</param>
    public void Begin(Issue issue, int least)
    {
        precedents.Clear();
        (choices, sizes, leastShared, layout) = (issue.ChoiceMask, 0, least, null);
    }

    /// <summary>Takes a solution up, if it shares enough choices with the issue.</summary>
    /// <param name="solution">The solution.</param>
    /// <param name="involved">The choices of its own issue.</param>
    /// <returns>Whether it does.</returns>
    public bool TryAdd(ulong solution, ulong involved)
    {
        var shared = involved & choices;
        var size = BitOperations.PopCount(shared);
        if (size < leastShared)
        {
            return false;
        }

        precedents.Add((solution & shared, shared, 0));
        (sizes, layout) = (sizes | 1UL << (size - 1), null);
        return true;
    }

    /// <summary>Mean distance of a solution to the nearest precedents, 0 … 1. There must be one. O(precedents).</summary>
    public double Distance(ulong solution)
    {
        var known = layout ??= LaidOut();
        var there = counts.AsSpan(0, known.Places);
        there.Clear();
        foreach (var (precedent, shared, place) in CollectionsMarshal.AsSpan(precedents))
        {
            there[place + BitOperations.PopCount((solution & shared) ^ precedent)]++;
        }

        return MeanOfNearest(known, there);
    }

    /// <summary>Mean of the distances of some solutions, 0 … 1: what a distance is divided by. There must be a precedent.</summary>
    /// <param name="references">The solutions, at least one.</param>
    public double Mean(ReadOnlySpan<ulong> references)
    {
        var known = layout ??= LaidOut();
        if (known.CommonDenominator > 0)
        {
            return NearestInLanes.Sum(references, CollectionsMarshal.AsSpan(precedents), Math.Min(Nearest, Count), known) / references.Length;
        }

        var sum = 0.0;
        foreach (var reference in references)
        {
            sum += Distance(reference);
        }

        return sum / references.Length;
    }

    /// <summary>A distance in units of a yardstick, ≥ 0; no value where that is 0.</summary>
    public static double? Ratio(double distance, double yardstick) => yardstick == 0 ? null : distance / yardstick;

    private double MeanOfNearest(DistanceLayout known, ReadOnlySpan<int> there)
    {
        var (sum, taken, all) = (0.0, 0, Math.Min(Nearest, Count));
        foreach (var (share, place) in known.Ascending)
        {
            for (var left = there[place]; left > 0 && taken < all; left--, taken++)
            {
                sum += share;
            }

            if (taken == all)
            {
                break;
            }
        }

        return sum / all;
    }

    /// <summary>Gives each precedent the place of its counts.</summary>
    private DistanceLayout LaidOut()
    {
        var known = DistanceLayout.Of(sizes);
        foreach (ref var precedent in CollectionsMarshal.AsSpan(precedents))
        {
            precedent.Place = known.PlaceOf(BitOperations.PopCount(precedent.Shared));
        }

        return known;
    }
}
