using System.Collections.Concurrent;
using System.Numerics;

namespace OpgaveSim.Model.Originality;

/// <summary>
/// Where distances to precedents are counted: a row for each number of shared choices that occurs, in it a place for each number of them
/// that can differ, and all places in ascending order of the share that differs. There is one for each set of numbers, made once.
/// </summary>
internal sealed class DistanceLayout
{
    /// <summary>Places that there are at most: rows for 1 … 64 shared choices.</summary>
    public const int MostPlaces = (64 * 65 / 2) + 64;

    private static readonly ConcurrentDictionary<ulong, DistanceLayout> Known = [];

    private readonly int[] rows = new int[65];
    private readonly ushort[] parts = new ushort[65];

    private DistanceLayout(ulong sizes)
    {
        CommonDenominator = DenominatorOf(sizes);
        var places = new List<(double Share, int Place)>();
        for (var rest = sizes; rest != 0; rest &= rest - 1)
        {
            var size = BitOperations.TrailingZeroCount(rest) + 1;
            rows[size] = places.Count;
            parts[size] = (ushort)(CommonDenominator / size);
            for (var different = 0; different <= size; different++)
            {
                places.Add(((double)different / size, places.Count));
            }
        }

        Places = places.Count;
        Shares = [.. Enumerable.Range(0, CommonDenominator == 0 ? 0 : CommonDenominator + 1).Select(part => (double)part / CommonDenominator)];
        Ascending = [.. places.OrderBy(place => place.Share)];
    }

    /// <summary>Places that it has.</summary>
    public int Places { get; }

    /// <summary>The places by the share that differs, 0 … 1, ascending.</summary>
    public (double Share, int Place)[] Ascending { get; }

    /// <summary>
    /// The least number that each number of shared choices divides, so that all shares that differ are whole parts of it; 0 when it is over
    /// 65,535. Shared choices come by whole domains, so it is 840 times the choices of a domain at most where eight domains are involved.
    /// </summary>
    public int CommonDenominator { get; }

    /// <summary>How many parts of the common denominator one choice is that differs.</summary>
    /// <param name="size">Its number of shared choices, one of those that it was made for.</param>
    public ushort PartsOf(int size) => parts[size];

    /// <summary>The share of each number of parts of the common denominator, to the bit that of the shared choices; empty where that is 0.</summary>
    public double[] Shares { get; }

    /// <summary>The layout for some numbers of shared choices.</summary>
    /// <param name="sizes">The numbers, bit n−1 for n.</param>
    public static DistanceLayout Of(ulong sizes) => Known.GetOrAdd(sizes, static sizes => new DistanceLayout(sizes));

    /// <summary>The first place of a row.</summary>
    /// <param name="size">Its number of shared choices, one of those that it was made for.</param>
    public int PlaceOf(int size) => rows[size];

    private static int DenominatorOf(ulong sizes)
    {
        var denominator = 1;
        for (var rest = sizes; rest != 0; rest &= rest - 1)
        {
            var size = BitOperations.TrailingZeroCount(rest) + 1;
            denominator *= size / (int)BigInteger.GreatestCommonDivisor(denominator, size);
            if (denominator > ushort.MaxValue)
            {
                return 0;
            }
        }

        return denominator;
    }
}
