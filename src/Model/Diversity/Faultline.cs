using System.Numerics;
using OpgaveSim.Model.Collections;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Diversity;

/// <summary>
/// How cleanly attributes that line up would split a group in two (Lau and Murnighan 1998), by two measures, each the largest over
/// all 2^(n−1) − 1 splits into two groups that are not empty. Both rest on squared Euclidean distances; a nominal attribute enters
/// as dummies × 1/√2, so that two members who differ in it lie 1 apart (see <see cref="SquaredDistances(int, int[][])"/>).
/// </summary>
public static class Faultline
{
    /// <summary>Members above whom there is no value: the number of splits doubles with each.</summary>
    public const int Most = 16;

    private const int Half = 8;

    [ThreadStatic]
    private static double[]? pairsOfThread;
    [ThreadStatic]
    private static double[]? lowOfThread;
    [ThreadStatic]
    private static double[]? highOfThread;

    /// <summary>
    /// Fau (Thatcher, Jehn and Zanutto 2003): the share of the sum of squares that lies between the two groups, in (0, 1]; 1: two
    /// blocks that are alike within. No value where all members are alike (0/0), above 16 members, or under 3, since in a pair it is
    /// always 1. O(2ⁿ n).
    /// </summary>
    /// <param name="squared">Squared distances, n × n, row by row.</param>
    /// <param name="members">n.</param>
    public static double? Fau(ReadOnlySpan<double> squared, int members)
    {
        if (members is < 3 or > Most)
        {
            return null;
        }

        var all = (1 << members) - 1;
        var pairs = SumsOverPairs(squared, members);
        var total = pairs[all] / members;
        var least = double.PositiveInfinity;
        for (var one = 1; one < all; one += 2)
        {
            var other = all ^ one;
            least = Math.Min(
                least, pairs[one] / BitOperations.PopCount((uint)one) + pairs[other] / BitOperations.PopCount((uint)other));
        }

        return total == 0 ? null : 1 - least / total;
    }

    /// <summary>
    /// The average silhouette width (see <see cref="Silhouette"/>) of the split that has the largest one (after Meyer and Glenz 2013), in
    /// (−1, 1]. No value where all members are alike, above 16 members or under 3. O(2ⁿ n): some 5 ms at 16 members, 10 µs at 8.
    /// </summary>
    /// <param name="squared">Squared distances, n × n, row by row.</param>
    /// <param name="members">n.</param>
    public static double? SilhouetteWidth(ReadOnlySpan<double> squared, int members)
    {
        if (members is < 3 or > Most || !squared.ContainsAnyExcept(0.0))
        {
            return null;
        }

        Span<double> distances = stackalloc double[members * members];
        for (var i = 0; i < distances.Length; i++)
        {
            distances[i] = Math.Sqrt(squared[i]);
        }

        var low = lowOfThread ??= new double[(1 << Half) * Most];
        var high = highOfThread ??= new double[(1 << Half) * Most];
        SumDistances(distances, members, 0, Math.Min(members, Half), low);
        SumDistances(distances, members, Half, Math.Max(members - Half, 0), high);
        var all = (1 << members) - 1;
        var best = double.NegativeInfinity;
        for (var one = 1; one < all; one += 2)
        {
            best = Math.Max(best, WidthOfSplit(low, high, members, one, all ^ one));
        }

        return best;
    }

    /// <summary>Squared distances of members by kind, home and tier.</summary>
    /// <param name="actors">The profiles.</param>
    /// <param name="members">The members.</param>
    public static double[] SquaredDistances(ActorProfiles actors, ReadOnlySpan<int> members)
    {
        int[] kind = new int[members.Length], home = new int[members.Length], tier = new int[members.Length];
        for (var i = 0; i < members.Length; i++)
        {
            (kind[i], home[i], tier[i]) = (actors.Kind[members[i]], actors.Home[members[i]], (int)actors.Tier[members[i]]);
        }

        return SquaredDistances(members.Length, kind, home, tier);
    }

    /// <summary>
    /// Squared distances by nominal attributes: the number in which two members differ, which is what dummies × 1/√2 give.
    /// </summary>
    /// <param name="members">n.</param>
    /// <param name="attributes">Per attribute the category of each member.</param>
    /// <returns>n × n, row by row.</returns>
    public static double[] SquaredDistances(int members, params int[][] attributes)
    {
        var squared = new double[members * members];
        for (var i = 0; i < members; i++)
        {
            for (var j = 0; j < members; j++)
            {
                foreach (var attribute in attributes)
                {
                    squared[i * members + j] += attribute[i] != attribute[j] ? 1 : 0;
                }
            }
        }

        return squared;
    }

    /// <summary>Per set of members (a bit each) the sum over its pairs; a sum of squares is that over the set's size.</summary>
    private static Span<double> SumsOverPairs(ReadOnlySpan<double> squared, int members)
    {
        var sums = RowOfThread.Of(ref pairsOfThread, 1 << members);
        sums[0] = 0;
        for (var set = 1; set < sums.Length; set++)
        {
            var first = BitOperations.TrailingZeroCount(set);
            var rest = set & (set - 1);
            sums[set] = sums[rest];
            for (var others = rest; others != 0; others &= others - 1)
            {
                sums[set] += squared[first * members + BitOperations.TrailingZeroCount(others)];
            }
        }

        return sums;
    }

    /// <summary>Mean width over all members of a split in two; the sum to a set is that to its lower half plus that to its higher.</summary>
    private static double WidthOfSplit(double[] low, double[] high, int members, int one, int other)
    {
        int size = BitOperations.PopCount((uint)one), otherSize = members - size;
        ReadOnlySpan<double> lowOne = Row(low, one & ((1 << Half) - 1), members), highOne = Row(high, one >> Half, members);
        ReadOnlySpan<double> lowOther = Row(low, other & ((1 << Half) - 1), members), highOther = Row(high, other >> Half, members);
        var sum = 0.0;
        for (var member = 0; member < members; member++)
        {
            double toOne = lowOne[member] + highOne[member], toOther = lowOther[member] + highOther[member];
            var isOne = (one >> member & 1) == 1;
            var (own, ownSize, beyond, beyondSize) = isOne ? (toOne, size, toOther, otherSize) : (toOther, otherSize, toOne, size);
            sum += ownSize == 1 ? 0 : Silhouette.Width(own / (ownSize - 1), beyond / beyondSize);
        }

        return sum / members;
    }

    private static Span<double> Row(double[] sums, int set, int members) => sums.AsSpan(set * members, members);

    /// <summary>Per set of some members (a bit each, the first of them bit 0) the sum of each member's distances to it.</summary>
    private static void SumDistances(ReadOnlySpan<double> distances, int members, int first, int count, double[] sums)
    {
        Row(sums, 0, members).Clear();
        for (var set = 1; set < 1 << count; set++)
        {
            var last = BitOperations.Log2((uint)set);
            ReadOnlySpan<double> rest = Row(sums, set ^ 1 << last, members), toLast = distances.Slice((first + last) * members, members);
            var to = Row(sums, set, members);
            for (var member = 0; member < to.Length; member++)
            {
                to[member] = rest[member] + toLast[member];
            }
        }
    }
}
