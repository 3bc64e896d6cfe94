using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Model.Landscapes;

/// <summary>
/// The NK landscape of the literature: N choices, each coupled to K others, fitness the plain mean of contributions.
/// </summary>
public static class PlainLandscape
{
    /// <summary>A landscape whose choices are coupled to their K/2 neighbours on either side of a ring.</summary>
    /// <param name="draws">The draws.</param>
    /// <param name="id">Which landscape.</param>
    /// <param name="size">N.</param>
    /// <param name="couplings">K, even, or N − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">K is odd and not N − 1, or not in 0 … N − 1.</exception>
    public static NkLandscape Adjacent(KeyedDraws draws, int id, int size, int couplings)
    {
        if (couplings < 0 || couplings >= size || (couplings % 2 == 1 && couplings != size - 1))
        {
            throw new ArgumentOutOfRangeException(nameof(couplings), couplings, $"allowed: even, 0 … {size - 1}, or {size - 1}");
        }

        return Create(draws, id, size, couplings, choice => [.. Enumerable.Range(1, couplings)
            .Select(step => step % 2 == 1 ? (step + 1) / 2 : -step / 2)
            .Select(offset => ((choice + offset) % size + size) % size)]);
    }

    /// <summary>A landscape whose choices are coupled to K distinct others drawn at random.</summary>
    /// <param name="draws">The draws.</param>
    /// <param name="id">Which landscape.</param>
    /// <param name="size">N.</param>
    /// <param name="couplings">K, 0 … N − 1.</param>
    public static NkLandscape Random(KeyedDraws draws, int id, int size, int couplings) =>
        Create(draws, id, size, couplings, choice =>
        {
            var pool = Enumerable.Range(0, size).Where(other => other != choice).ToArray();
            var neighbours = new int[couplings];
            NeighbourDraw.Take(draws, (uint)id, choice, pool, [], 0, neighbours);
            return neighbours;
        });

    /// <summary>
    /// A landscape of given contributions, whose choices are coupled to the K that follow them on a ring: choice i contributes
    /// T[i][s_i s_{i+1} … s_{i+K} as a binary number, s_i its highest bit].
    /// </summary>
    /// <param name="contributions">T: per choice its 2^(K+1) contributions.</param>
    /// <param name="couplings">K, 0 … N − 1.</param>
    public static NkLandscape OfTables(IReadOnlyList<double[]> contributions, int couplings)
    {
        var size = contributions.Count;
        var plan = new LandscapePlan(size, size, 0, couplings);
        for (var choice = 0; choice < size; choice++)
        {
            int[] neighbours = [.. Enumerable.Range(1, couplings).Select(step => (choice + step) % size)];
            plan.Add(choice, 1.0 / size, neighbours, default, LowestBitFirst(contributions[choice], couplings + 1));
        }

        return plan.Build();
    }

    /// <summary>A table by patterns whose lowest bit is the choice's own, from one whose highest bit is.</summary>
    private static double[] LowestBitFirst(double[] table, int bits) => [.. Enumerable.Range(0, table.Length)
        .Select(pattern => table[Enumerable.Range(0, bits).Sum(bit => (pattern >> bit & 1) << (bits - 1 - bit))])];

    private static NkLandscape Create(KeyedDraws draws, int id, int size, int couplings, Func<int, int[]> neighbours)
    {
        var source = new ContributionSource(draws, Purpose.IssueLandscape, (uint)id);
        var plan = new LandscapePlan(size, size, size, couplings);
        for (var choice = 0; choice < size; choice++)
        {
            plan.Add(choice, 1.0 / size, neighbours(choice), source);
        }

        return plan.Build();
    }
}
