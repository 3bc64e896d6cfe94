namespace OpgaveSim.Model.Landscapes;

/// <summary>
/// A landscape in the making: the choices that count are added one by one, each with its weight, with what it depends on and with where its
/// contributions come from. For one landscape, and one thread.
/// </summary>
public sealed class LandscapePlan
{
    private readonly int[] active;
    private readonly int[] firstBit;
    private readonly ArraySegment<double>[] tables;
    private readonly double[] contributions;
    private readonly ContributionSource[] sources;
    private readonly double[] weights;
    private int[] bits;
    private int added;
    private int bitCount;
    private int contributionCount;

    /// <summary>A plan to which no choice is added yet.</summary>
    /// <param name="choices">N, also those that do not count.</param>
    /// <param name="active">How many will count.</param>
    /// <param name="unknown">How many of these will come without a table that is known.</param>
    /// <param name="couplings">K, on how many others a choice depends at most.</param>
    public LandscapePlan(int choices, int active, int unknown, int couplings)
    {
        this.active = new int[active];
        firstBit = new int[choices + 1];
        (tables, sources, weights) = (new ArraySegment<double>[choices], new ContributionSource[choices], new double[choices]);
        bits = new int[active * (couplings + 1)];
        contributions = new double[unknown * TableLength(couplings)];
    }

    /// <summary>Adds a choice that counts.</summary>
    /// <param name="choice">The choice, above all that were added.</param>
    /// <param name="weight">w_n.</param>
    /// <param name="neighbours">The distinct others that it depends on, at most K, in the order of its pattern.</param>
    /// <param name="source">Where its contributions come from.</param>
    /// <param name="known">All its contributions by pattern, when they are known, not copied; else empty.</param>
    public void Add(int choice, double weight, ReadOnlySpan<int> neighbours, ContributionSource source, ArraySegment<double> known = default)
    {
        active[added++] = choice;
        (weights[choice], sources[choice]) = (weight, source);
        bits[bitCount] = choice;
        neighbours.CopyTo(bits.AsSpan(bitCount + 1));
        firstBit[choice + 1] = neighbours.Length + 1;
        bitCount += neighbours.Length + 1;
        tables[choice] = known.Count > 0 ? known : LaidOut(choice, TableLength(neighbours.Length), source);
    }

    /// <summary>The landscape, when all choices that count are added.</summary>
    public NkLandscape Build()
    {
        for (var choice = 0; choice < weights.Length; choice++)
        {
            firstBit[choice + 1] += firstBit[choice];
        }

        Array.Resize(ref bits, bitCount);
        return new NkLandscape(active, firstBit, bits, tables, sources, weights);
    }

    /// <summary>Contributions that are laid out for a choice with so many neighbours.</summary>
    private static int TableLength(int neighbours) => neighbours < NkLandscape.TableBits ? 2 << neighbours : 0;

    private ArraySegment<double> LaidOut(int choice, int length, ContributionSource source)
    {
        var table = length <= contributions.Length - contributionCount
            ? new ArraySegment<double>(contributions, contributionCount, length)
            : new double[length]; // fewer neighbours than most, which have too many for a table
        for (var pattern = 0; pattern < length; pattern++)
        {
            table[pattern] = source.Draw(choice, (ulong)pattern);
        }

        contributionCount += table.Array == contributions ? length : 0;
        return table;
    }
}
