using OpgaveSim.Model.Vectors;

namespace OpgaveSim.Model.Diversity;

/// <summary>
/// Separation (Harrison and Klein 2007): how far members stand apart, as the mean distance over unordered pairs. Which distance
/// (see <see cref="VectorDistance"/>) says in what: cosine in direction, Euclidean or cityblock in place, Jaccard or Hamming in
/// what they have or choose.
/// </summary>
public static class Separation
{
    /// <summary>
    /// Mean distance over pairs, in the range and unit of the distance. A pair whose distance is not defined is left out; no
    /// value when no pair is left. Costs a distance a pair.
    /// </summary>
    /// <param name="vectors">Vectors, actor by actor.</param>
    /// <param name="dimensions">Length of a vector.</param>
    /// <param name="members">The members.</param>
    /// <param name="distance">The distance of two members.</param>
    public static double? Of(double[] vectors, int dimensions, ReadOnlySpan<int> members, PairDistance distance)
    {
        var sum = 0.0;
        var pairs = 0;
        for (var i = 0; i < members.Length; i++)
        {
            var one = vectors.AsSpan(members[i] * dimensions, dimensions);
            for (var j = i + 1; j < members.Length; j++)
            {
                if (distance(one, vectors.AsSpan(members[j] * dimensions, dimensions)) is { } between)
                {
                    sum += between;
                    pairs++;
                }
            }
        }

        return pairs == 0 ? null : sum / pairs;
    }

    /// <summary>
    /// Mean of 1 − cosine over pairs, in [0, 2]. A pair with a zero vector has no cosine and is left out; no value when no
    /// pair is left.
    /// </summary>
    /// <param name="unit">Vectors of length 1 (or zero), actor by actor.</param>
    /// <param name="dimensions">Length of a vector.</param>
    /// <param name="members">The members.</param>
    public static double? OfDirections(double[] unit, int dimensions, ReadOnlySpan<int> members) =>
        Of(unit, dimensions, members, VectorDistance.UnitCosine);

    /// <summary>Mean Euclidean distance over pairs, ≥ 0. No value under two members.</summary>
    /// <param name="vectors">Vectors, actor by actor.</param>
    /// <param name="dimensions">Length of a vector.</param>
    /// <param name="members">The members.</param>
    public static double? OfPoints(double[] vectors, int dimensions, ReadOnlySpan<int> members) =>
        Of(vectors, dimensions, members, VectorDistance.Euclidean);
}
