using System.Runtime.CompilerServices;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Diversity;

/// <summary>
/// How far two home domains lie apart: 1 − cosine of the two domains' competence columns over all actors at the start.
/// </summary>
public static class DomainDistance
{
    private static readonly ConditionalWeakTable<PublicWorld, Pair> Known = [];

    /// <summary>All distances of a world, as <see cref="Matrix"/> has them; computed when first asked for and kept while the world lives.</summary>
    /// <param name="world">The world.</param>
    public static double[] In(PublicWorld world) => Of(world).Distances;

    /// <summary>Likeness of each two home domains of a world, 1 − their distance; D × D, row by row; NaN where the distance is.</summary>
    /// <param name="world">The world.</param>
    public static double[] LikenessIn(PublicWorld world) => Of(world).Likenesses;

    /// <summary>All distances, D × D row by row, in [0, 1]; 0 on the diagonal; NaN where a column is all zero.</summary>
    /// <param name="competence">c, actor by actor, domain by domain.</param>
    /// <param name="domains">D.</param>
    public static double[] Matrix(double[] competence, int domains)
    {
        var products = new double[domains * domains];
        for (var start = 0; start < competence.Length; start += domains)
        {
            for (var d = 0; d < domains; d++)
            {
                for (var e = 0; e < domains; e++)
                {
                    products[d * domains + e] += competence[start + d] * competence[start + e];
                }
            }
        }

        var distances = new double[domains * domains];
        for (var d = 0; d < domains; d++)
        {
            for (var e = 0; e < domains; e++)
            {
                var lengths = Math.Sqrt(products[d * domains + d] * products[e * domains + e]);
                distances[d * domains + e] = d == e ? 0 : lengths == 0 ? double.NaN
                    : Math.Clamp(1 - products[d * domains + e] / lengths, 0, 1);
            }
        }

        return distances;
    }

    private static Pair Of(PublicWorld world) => Known.GetValue(world, static world =>
    {
        var distances = Matrix(world.Actors.Competence, world.Domains);
        return new Pair(distances, [.. distances.Select(distance => 1 - distance)]);
    });

    private sealed record Pair(double[] Distances, double[] Likenesses);
}
