using System.Numerics;
using OpgaveSim.Model.Collections;

namespace OpgaveSim.Model.Originality;

/// <summary>
/// How often an archive's solutions set two choices in each of the four ways, for every pair of choices: what
/// <see cref="Atypicality"/> and <see cref="Surprisal"/> read. Kept up to date as solutions come in, O(pairs of the issue) each, and
/// never larger than 64 × 64 × 4 numbers. Not shared between threads.
/// </summary>
public sealed class ChoicePairs
{
    private const int Choices = 64, MostKnown = 256;

    /// <summary>The pairs by choices: issues are of a few hundred sets of domains, and each solution is looked at three times.</summary>
    private static readonly Kept<ulong, (int First, int Second)[]> Known = new(MostKnown);

    private readonly int[] counts = new int[Choices * Choices * 4];

    /// <summary>The pairs of an archive's solutions that were realised before a round.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="round">The round; solutions of this round are no precedents yet.</param>
    public static ChoicePairs Of(IEnumerable<Precedent> archive, int round)
    {
        var pairs = new ChoicePairs();
        foreach (var precedent in archive)
        {
            if (precedent.Round < round)
            {
                pairs.Add(precedent.Solution, precedent.Choices);
            }
        }

        return pairs;
    }

    /// <summary>Takes a realised solution up.</summary>
    /// <param name="solution">The solution.</param>
    /// <param name="choices">The choices of its issue: only pairs of these are counted.</param>
    public void Add(ulong solution, ulong choices)
    {
        foreach (var (first, second) in Pairs(choices))
        {
            counts[Ways(first, second) + Way(first, second, solution)]++;
        }
    }

    /// <summary>What the archive says of a pair of choices as a solution sets them.</summary>
    /// <param name="first">The lower choice.</param>
    /// <param name="second">The higher choice.</param>
    /// <param name="solution">The solution.</param>
    /// <returns>
    /// n, the archive's solutions that involve both choices; of these those that set the first as the solution does, those that so set
    /// the second, and those that so set both.
    /// </returns>
    public (int Involved, int First, int Second, int Both) Counts(int first, int second, ulong solution)
    {
        var ways = counts.AsSpan(Ways(first, second), 4);
        var way = Way(first, second, solution);
        var (both, onlyFirst, onlySecond, neither) = (ways[way], ways[way ^ 1], ways[way ^ 2], ways[way ^ 3]);
        return (both + onlyFirst + onlySecond + neither, both + onlyFirst, both + onlySecond, both);
    }

    /// <summary>The pairs of an issue's choices, the lower choice first, in order.</summary>
    /// <param name="choices">The choices, a bit each.</param>
    public static ReadOnlySpan<(int First, int Second)> Pairs(ulong choices) => Known.Get(choices, static (choices, _) => List(choices), 0);

    private static (int First, int Second)[] List(ulong choices)
    {
        var count = BitOperations.PopCount(choices);
        var pairs = new (int, int)[count * (count - 1) / 2];
        var next = 0;
        for (var firsts = choices; firsts != 0; firsts &= firsts - 1)
        {
            for (var seconds = firsts & (firsts - 1); seconds != 0; seconds &= seconds - 1)
            {
                pairs[next++] = (BitOperations.TrailingZeroCount(firsts), BitOperations.TrailingZeroCount(seconds));
            }
        }

        return pairs;
    }

    /// <summary>Where the four ways to set a pair are counted.</summary>
    private static int Ways(int first, int second) => (first * Choices + second) * 4;

    /// <summary>The way in which a solution sets a pair: bit 1 the first, bit 0 the second.</summary>
    private static int Way(int first, int second, ulong solution) =>
        (int)(solution >> first & 1) * 2 + (int)(solution >> second & 1);
}
