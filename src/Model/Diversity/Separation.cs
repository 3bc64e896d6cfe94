using OpgaveSim.Model.Formation;

namespace OpgaveSim.Model.Diversity;

/// <summary>Separation (Harrison and Klein 2007): how far members stand apart, as the mean distance over unordered pairs.</summary>
public static class Separation
{
    /// <summary>
    /// Mean of 1 − cosine over pairs, in [0, 2]. A pair with a zero vector has no cosine and is left out; no value when no
    /// pair is left.
    /// </summary>
    /// <param name="unit">Vectors of length 1 (or zero), actor by actor.</param>
    /// <param name="dimensions">Length of a vector.</param>
    /// <param name="members">The members.</param>
    public static double? OfDirections(double[] unit, int dimensions, ReadOnlySpan<int> members)
    {
        var sum = 0.0;
        var pairs = 0;
        for (var i = 0; i < members.Length; i++)
        {
            for (var j = i + 1; j < members.Length; j++)
            {
                if (IsZero(unit, members[i], dimensions) || IsZero(unit, members[j], dimensions))
                {
                    continue;
                }

                sum += Math.Max(0, 1 - MeanCosine.Dot(unit, members[i], unit, members[j], dimensions));
                pairs++;
            }
        }

        return pairs == 0 ? null : sum / pairs;
    }

    /// <summary>Mean Euclidean distance over pairs, ≥ 0. No value under two members.</summary>
    /// <param name="vectors">Vectors, actor by actor.</param>
    /// <param name="dimensions">Length of a vector.</param>
    /// <param name="members">The members.</param>
    public static double? OfPoints(double[] vectors, int dimensions, ReadOnlySpan<int> members)
    {
        var sum = 0.0;
        for (var i = 0; i < members.Length; i++)
        {
            for (var j = i + 1; j < members.Length; j++)
            {
                var squares = 0.0;
                for (var d = 0; d < dimensions; d++)
                {
                    var difference = vectors[members[i] * dimensions + d] - vectors[members[j] * dimensions + d];
                    squares += difference * difference;
                }

                sum += Math.Sqrt(squares);
            }
        }

        return members.Length < 2 ? null : sum / (members.Length * (members.Length - 1) / 2.0);
    }

    private static bool IsZero(double[] vectors, int actor, int dimensions) =>
        !vectors.AsSpan(actor * dimensions, dimensions).ContainsAnyExcept(0.0);
}
