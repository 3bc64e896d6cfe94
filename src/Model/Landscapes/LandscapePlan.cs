namespace OpgaveSim.Model.Landscapes;

/// <summary>
/// A landscape in the making: the choices that count are added one by one, each with its weight, with what it depends on and with where its
/// contributions come from. For one landscape, and one thread.
/// </summary>
public sealed class LandscapePlan
{
    private readonly int[] active;
    private readonly int[] firstBit;
    private readonly int[] firstContribution;
    private readonly ContributionSource[] sources;
    private readonly double[] weights;
    private int[] bits;
    private double[] contributions;
    private int added;
    private int bitCount;
    private int contributionCount;

    /// <summary>A plan to which no choice is added yet.</summary>
    /// <param name="choices">N, also those that do not count.</param>
    /// <param name="active">How many will count.</param>
    /// <param name="couplings">K, on how many others a choice depends at most.</param>
    public LandscapePlan(int choices, int active, int couplings)
    {
        this.active = new int[active];
        (firstBit, firstContribution) = (new int[choices + 1], new int[choices + 1]);
        (sources, weights) = (new ContributionSource[choices], new double[choices]);
        bits = new int[active * (couplings + 1)];
        contributions = new double[active * TableLength(couplings)];
    }

    /// <summary>Adds a choice that counts.</summary>
    /// <param name="choice">The choice, above all that were added.</param>
    /// <param name="weight">w_n.</param>
    /// <param name="neighbours">The distinct others that it depends on, at most K, in the order of its pattern.</param>
    /// <param name="source">Where its contributions come from.</param>
    /// <param name="known">All its contributions by pattern, when they are known; else empty.</param>
    public void Add(int choice, double weight, ReadOnlySpan<int> neighbours, ContributionSource source, ReadOnlySpan<double> known = default)
    {
        active[added++] = choice;
        (weights[choice], sources[choice]) = (weight, source);
        bits[bitCount] = choice;
        neighbours.CopyTo(bits.AsSpan(bitCount + 1));
        firstBit[choice + 1] = neighbours.Length + 1;
        bitCount += neighbours.Length + 1;

        var table = NewTable(known.IsEmpty ? TableLength(neighbours.Length) : known.Length);
        firstContribution[choice + 1] = table.Length;
        known.CopyTo(table);
        for (var pattern = known.Length; pattern < table.Length; pattern++)
        {
            table[pattern] = source.Draw(choice, (ulong)pattern);
        }
    }

    /// <summary>The landscape, when all choices that count are added.</summary>
    public NkLandscape Build()
    {
        for (var choice = 0; choice < weights.Length; choice++)
        {
            firstBit[choice + 1] += firstBit[choice];
            firstContribution[choice + 1] += firstContribution[choice];
        }

        Array.Resize(ref bits, bitCount);
        Array.Resize(ref contributions, contributionCount);
        return new NkLandscape(active, firstBit, bits, firstContribution, contributions, sources, weights);
    }

    /// <summary>Contributions that are laid out for a choice with so many neighbours.</summary>
    private static int TableLength(int neighbours) => neighbours < NkLandscape.TableBits ? 2 << neighbours : 0;

    private Span<double> NewTable(int length)
    {
        if (contributionCount + length > contributions.Length)
        {
            Array.Resize(ref contributions, 2 * (contributionCount + length)); // tables that are known, or shorter than most
        }

        contributionCount += length;
        return contributions.AsSpan(contributionCount - length, length);
    }
}
