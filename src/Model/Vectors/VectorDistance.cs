namespace OpgaveSim.Model.Vectors;

/// <summary>
/// Distances between two vectors of equal length, at least 1. Each sums from the first component to the last, so that the
/// result does not depend on the width of the processor's vectors.
/// </summary>
public static class VectorDistance
{
    /// <summary>1 − x·y / (|x||y|), in [0, 2]; no value with a zero vector.</summary>
    public static double? Cosine(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        double product = 0, ofX = 0, ofY = 0;
        for (var i = 0; i < x.Length; i++)
        {
            product += x[i] * y[i];
            ofX += x[i] * x[i];
            ofY += y[i] * y[i];
        }

        return ofX == 0 || ofY == 0 ? null : Math.Clamp(1 - product / Math.Sqrt(ofX * ofY), 0, 2);
    }

    /// <summary>1 − x·y of two vectors that have length 1 (or are zero), in [0, 2]; no value with a zero vector.</summary>
    public static double? UnitCosine(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        if (!x.ContainsAnyExcept(0.0) || !y.ContainsAnyExcept(0.0))
        {
            return null;
        }

        var product = 0.0;
        for (var i = 0; i < x.Length; i++)
        {
            product += x[i] * y[i];
        }

        return Math.Max(0, 1 - product);
    }

    /// <summary>√Σ(x − y)², ≥ 0, in the unit of the components.</summary>
    public static double? Euclidean(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        var squares = 0.0;
        for (var i = 0; i < x.Length; i++)
        {
            var difference = x[i] - y[i];
            squares += difference * difference;
        }

        return Math.Sqrt(squares);
    }

    /// <summary>Σ|x − y|, ≥ 0, in the unit of the components.</summary>
    public static double? Cityblock(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        var sum = 0.0;
        for (var i = 0; i < x.Length; i++)
        {
            sum += Math.Abs(x[i] - y[i]);
        }

        return sum;
    }

    /// <summary>
    /// 1 − |X ∩ Y| / |X ∪ Y| of the sets of components that are not 0 (Jaccard 1901), in [0, 1]; 0 for two empty sets.
    /// </summary>
    public static double? Jaccard(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        int either = 0, both = 0;
        for (var i = 0; i < x.Length; i++)
        {
            either += x[i] != 0 || y[i] != 0 ? 1 : 0;
            both += x[i] != 0 && y[i] != 0 ? 1 : 0;
        }

        return either == 0 ? 0 : (double)(either - both) / either;
    }

    /// <summary>The share of components that differ (Hamming 1950), in [0, 1].</summary>
    public static double? Hamming(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        var differing = 0;
        for (var i = 0; i < x.Length; i++)
        {
            differing += x[i] != y[i] ? 1 : 0;
        }

        return (double)differing / x.Length;
    }

    /// <summary>All distances between vectors, n × n, row by row; 0 on the diagonal, NaN where not defined. O(n²).</summary>
    /// <param name="vectors">Vectors, one after the other.</param>
    /// <param name="dimensions">Length of a vector.</param>
    /// <param name="distance">The distance.</param>
    public static double[] Matrix(double[] vectors, int dimensions, PairDistance distance)
    {
        var count = vectors.Length / dimensions;
        var matrix = new double[count * count];
        for (var i = 0; i < count; i++)
        {
            for (var j = i + 1; j < count; j++)
            {
                var between = distance(
                    vectors.AsSpan(i * dimensions, dimensions), vectors.AsSpan(j * dimensions, dimensions)) ?? double.NaN;
                (matrix[i * count + j], matrix[j * count + i]) = (between, between);
            }
        }

        return matrix;
    }
}
