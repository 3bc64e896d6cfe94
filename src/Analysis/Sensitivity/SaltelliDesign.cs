using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Sensitivity;

/// <summary>
/// Where to run a model to find its <see cref="SobolIndices"/> (Saltelli et al. 2010): two independent sets of n points, A and B, and for
/// each factor i the points of A with factor i taken from B.
/// </summary>
public static class SaltelliDesign
{
    /// <summary>
    /// The points in the unit cube, n × (factors + 2): per base point A, B, and A with factor 0, 1, … from B. The base points are those
    /// of a <see cref="LatinHypercube"/> over twice the factors.
    /// </summary>
    /// <param name="draws">The draws.</param>
    /// <param name="points">n, the base points.</param>
    /// <param name="factors">Number of factors.</param>
    public static IReadOnlyList<double[]> Points(KeyedDraws draws, int points, int factors)
    {
        var design = new List<double[]>(points * (factors + 2));
        foreach (var row in LatinHypercube.Points(draws, points, 2 * factors))
        {
            double[] a = row[..factors], b = row[factors..];
            design.Add(a);
            design.Add(b);
            for (var factor = 0; factor < factors; factor++)
            {
                double[] mixed = [.. a];
                mixed[factor] = b[factor];
                design.Add(mixed);
            }
        }

        return design;
    }
}
