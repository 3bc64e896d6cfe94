namespace OpgaveSim.Model.Vectors;

/// <summary>
/// Likeness of interests: the mean cosine of an actor's interests with those of a group. In rules the cosine with a zero
/// vector is 0. Interests come at length 1, so a cosine is a dot product.
/// </summary>
public static class MeanCosine
{
    /// <summary>Mean cosine with a group, given the sum of the group's unit interests.</summary>
    /// <param name="unit">The actor's interests at length 1.</param>
    /// <param name="groupSum">Sum of the group's interests at length 1, in the group's order.</param>
    /// <param name="size">Size of the group, ≥ 1.</param>
    public static double WithGroup(ReadOnlySpan<double> unit, ReadOnlySpan<double> groupSum, int size) =>
        Dot(unit, groupSum) / size;

    /// <summary>A dot product, summed from the first to the last.</summary>
    public static double Dot(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        var sum = 0.0;
        for (var i = 0; i < x.Length; i++)
        {
            sum += x[i] * y[i];
        }

        return sum;
    }

    /// <summary>The cosine of two actors in flat arrays of unit vectors.</summary>
    /// <param name="xs">Unit vectors, actor by actor.</param>
    /// <param name="x">The one.</param>
    /// <param name="ys">Unit vectors, actor by actor.</param>
    /// <param name="y">The other.</param>
    /// <param name="length">D.</param>
    public static double Dot(double[] xs, int x, double[] ys, int y, int length) =>
        Dot(xs.AsSpan(x * length, length), ys.AsSpan(y * length, length));
}
