using System.Numerics;

namespace OpgaveSim.Model.Networks;

/// <summary>How alike tables are in who sits at them: |A ∩ B| / |A ∪ B| of two tables (Jaccard 1901), over tables that have members.</summary>
public static class TableOverlap
{
    /// <summary>The mean over pairs of tables, and the tail: the mean over tables of the largest overlap with another one. O(tables² × actors / 64).</summary>
    /// <param name="network">The network.</param>
    /// <returns>Both in [0, 1]; no value under two tables with members.</returns>
    public static (double Mean, double Largest)? Of(TwoModeNetwork network)
    {
        int[][] tables = [.. network.Tables.Where(members => members.Length > 0)];
        if (tables.Length < 2)
        {
            return null;
        }

        var words = (network.Actors + 63) / 64;
        var sets = Sets(tables, words);
        var largest = new double[tables.Length];
        var sum = 0.0;
        for (var one = 0; one < tables.Length; one++)
        {
            for (var other = one + 1; other < tables.Length; other++)
            {
                var both = Both(sets.AsSpan(one * words, words), sets.AsSpan(other * words, words));
                var overlap = (double)both / (tables[one].Length + tables[other].Length - both);
                sum += overlap;
                largest[one] = Math.Max(largest[one], overlap);
                largest[other] = Math.Max(largest[other], overlap);
            }
        }

        return (sum / (tables.Length * (tables.Length - 1L) / 2), largest.Sum() / tables.Length);
    }

    private static ulong[] Sets(int[][] tables, int words)
    {
        var sets = new ulong[tables.Length * words];
        for (var table = 0; table < tables.Length; table++)
        {
            foreach (var member in tables[table])
            {
                sets[table * words + member / 64] |= 1UL << member % 64;
            }
        }

        return sets;
    }

    private static int Both(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other)
    {
        var both = 0;
        for (var word = 0; word < one.Length; word++)
        {
            both += BitOperations.PopCount(one[word] & other[word]);
        }

        return both;
    }
}
