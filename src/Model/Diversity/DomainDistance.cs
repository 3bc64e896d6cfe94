namespace OpgaveSim.Model.Diversity;

/// <summary>
/// How far two home domains lie apart: 1 − cosine of the two domains' competence columns over all actors at the start.
/// </summary>
public static class DomainDistance
{
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
}
