namespace OpgaveSim.Model.Vectors;

/// <summary>Vectors of length 1, so that a dot product is a cosine.</summary>
public static class VectorLength
{
    /// <summary>Each vector over its Euclidean length; a zero vector stays zero.</summary>
    /// <param name="vectors">Vectors, one after the other.</param>
    /// <param name="dimensions">Length of a vector.</param>
    public static double[] Unit(double[] vectors, int dimensions)
    {
        var unit = new double[vectors.Length];
        for (var start = 0; start < vectors.Length; start += dimensions)
        {
            var squares = 0.0;
            for (var i = start; i < start + dimensions; i++)
            {
                squares += vectors[i] * vectors[i];
            }

            for (var i = start; i < start + dimensions && squares > 0; i++)
            {
                unit[i] = vectors[i] / Math.Sqrt(squares);
            }
        }

        return unit;
    }
}
