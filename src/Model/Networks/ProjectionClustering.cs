using System.Numerics;

namespace OpgaveSim.Model.Networks;

/// <summary>
/// <see cref="Transitivity"/> of the one-mode <see cref="Projection"/> of tables on actors, without making the projection: neighbours are
/// sets of bits, and the common ones of two actors are counted 64 at a time. Every table becomes a clique, so it is inflated by table
/// size, and says something only against a null model that keeps table sizes (see <c>Curveball</c>).
/// </summary>
public static class ProjectionClustering
{
    private const int MostBits = 8_192;

    /// <summary>
    /// The transitivity, in [0, 1]; no value without a connected triple. O(pairs that share a table × actors / 64) up to 8,192 actors.
    /// </summary>
    public static double? Of(TwoModeNetwork network)
    {
        if (network.Actors > MostBits)
        {
            return Transitivity.Of(Projection.OnActors(network));
        }

        var words = (network.Actors + 63) / 64;
        var neighbours = new ulong[network.Actors * words];
        foreach (var members in network.Tables)
        {
            foreach (var member in members)
            {
                foreach (var other in members)
                {
                    neighbours[member * words + other / 64] |= 1UL << other % 64;
                }
            }
        }

        long closed = 0, triples = 0;
        for (var actor = 0; actor < network.Actors; actor++)
        {
            var own = neighbours.AsSpan(actor * words, words);
            own[actor / 64] &= ~(1UL << actor % 64);
        }

        for (var actor = 0; actor < network.Actors; actor++)
        {
            var own = neighbours.AsSpan(actor * words, words);
            long degree = 0;
            for (var word = 0; word < words; word++)
            {
                degree += BitOperations.PopCount(own[word]);
                for (var rest = own[word]; rest != 0; rest &= rest - 1)
                {
                    closed += Common(own, neighbours.AsSpan((word * 64 + BitOperations.TrailingZeroCount(rest)) * words, words));
                }
            }

            triples += degree * (degree - 1);
        }

        return triples == 0 ? null : (double)closed / triples;
    }

    private static long Common(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other)
    {
        long common = 0;
        for (var word = 0; word < one.Length; word++)
        {
            common += BitOperations.PopCount(one[word] & other[word]);
        }

        return common;
    }
}
