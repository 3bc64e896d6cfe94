using OpgaveSim.Model.Mathematics;

namespace OpgaveSim.Model.Diversity;

/// <summary>
/// Disparity-weighted variety: Σ d_ij^α (p_i p_j)^β over ordered pairs (Rao 1982; Stirling 2007). With α = β = 1 it is Rao's
/// quadratic entropy Σ d_ij p_i p_j, the mean distance of two members drawn with replacement; with α = 0, β = 1 it is
/// <see cref="Blau"/>. The full sum over ordered pairs: some papers print half of it. 0⁰ = 1. O(categories²).
/// </summary>
public static class RaoStirling
{
    /// <summary>The index, ≥ 0. No value for an empty group, or where a distance that is needed is not defined.</summary>
    /// <param name="weights">Weights ≥ 0 by category; scaled to proportions; a weight of 0 is an absent category.</param>
    /// <param name="distances">Distances, square, row by row.</param>
    /// <param name="alpha">α, how distance counts.</param>
    /// <param name="beta">β, how balance counts.</param>
    public static double? Of(ReadOnlySpan<double> weights, ReadOnlySpan<double> distances, double alpha = 1, double beta = 1)
    {
        double total = 0, sum = 0;
        foreach (var weight in weights)
        {
            total += weight;
        }

        if (total == 0)
        {
            return null;
        }

        for (var i = 0; i < weights.Length; i++)
        {
            for (var j = 0; j < weights.Length; j++)
            {
                if (i == j || weights[i] == 0 || weights[j] == 0)
                {
                    continue;
                }

                var distance = distances[i * weights.Length + j];
                if (double.IsNaN(distance))
                {
                    return null;
                }

                var share = weights[i] / total * (weights[j] / total);
                sum += Power(distance, alpha) * Power(share, beta);
            }
        }

        return sum;
    }

    private static double Power(double value, double exponent) => exponent == 1 ? value : PortableMath.Pow(value, exponent);
}
