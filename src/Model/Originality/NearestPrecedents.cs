using System.Numerics;
using System.Runtime.InteropServices;
using OpgaveSim.Model.Issues;

namespace OpgaveSim.Model.Originality;

/// <summary>
/// The precedents of an issue, and how far a solution lies from the nearest of them. Distance is the share of shared choices that differ;
/// the mean to the nearest k = min(15, number) counts, summed from the smallest up, so the order of precedents makes no difference to the
/// bit. All yardsticks of novelty use it. Not shared between threads; reuse one instance: <see cref="Begin"/> forgets what went before.
/// </summary>
public sealed class NearestPrecedents
{
    /// <summary>Nearest precedents that count.</summary>
    public const int Nearest = 15;

    /// <summary>Precedents under which there is no novelty.</summary>
    public const int AtLeast = 5;

    private const int Numbers = 65;
    private static readonly double[] Shares = AllShares();

    private readonly NearestMean nearest = new(Nearest);
    private readonly List<(ulong Solution, ulong Shared, int Row)> precedents = [];
    private ulong choices;
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
        (choices, leastShared) = (issue.ChoiceMask, least);
    }

    /// <summary>Takes a solution up, if it shares enough choices with the issue.</summary>
    /// <param name="solution">The solution.</param>
    /// <param name="involved">The choices of its own issue.</param>
    /// <returns>Whether it does.</returns>
    public bool TryAdd(ulong solution, ulong involved)
    {
        var shared = involved & choices;
        var count = BitOperations.PopCount(shared);
        if (count < leastShared)
        {
            return false;
        }

        precedents.Add((solution & shared, shared, count * Numbers));
        return true;
    }

    /// <summary>Mean distance of a solution to the nearest precedents, 0 … 1. There must be one. O(precedents).</summary>
    public double Distance(ulong solution)
    {
        nearest.Begin();
        foreach (var (precedent, shared, row) in CollectionsMarshal.AsSpan(precedents))
        {
            nearest.Add(Shares[row + BitOperations.PopCount((solution & shared) ^ precedent)]);
        }

        return nearest.Value!.Value;
    }

    /// <summary>Mean of the distances of some solutions, 0 … 1: what a distance is divided by. There must be a precedent.</summary>
    /// <param name="references">The solutions, at least one.</param>
    public double Mean(ReadOnlySpan<ulong> references)
    {
        var sum = 0.0;
        foreach (var reference in references)
        {
            sum += Distance(reference);
        }

        return sum / references.Length;
    }

    /// <summary>A distance in units of a yardstick, ≥ 0; no value where that is 0.</summary>
    public static double? Ratio(double distance, double yardstick) => yardstick == 0 ? null : distance / yardstick;

    /// <summary>The share that differs, by number shared and number that differ.</summary>
    private static double[] AllShares()
    {
        var shares = new double[Numbers * Numbers];
        for (var shared = 1; shared < Numbers; shared++)
        {
            for (var different = 0; different <= shared; different++)
            {
                shares[shared * Numbers + different] = (double)different / shared;
            }
        }

        return shares;
    }
}
