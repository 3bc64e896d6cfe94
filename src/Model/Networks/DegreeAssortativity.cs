namespace OpgaveSim.Model.Networks;

/// <summary>
/// Whether those who share a table with many share it with others who do (Newman 2002): the correlation of degree over the two ends of an edge of the
/// one-mode network of actors. With sums over all 2m edge ends: (2m Σ kk' − (Σk)²) / (2m Σk² − (Σk)²). The sums are whole numbers and exact.
/// </summary>
public static class DegreeAssortativity
{
    /// <summary>The coefficient, in [−1, 1]; no value where no two actors share a table, or where all who do have the same degree.</summary>
    /// <param name="shared">The tables that actors share; two who share one have an edge.</param>
    public static double? Of(CoMembership shared)
    {
        var degrees = new long[shared.Actors];
        foreach (var (first, second) in shared.Pairs)
        {
            degrees[first]++;
            degrees[second]++;
        }

        Int128 sum = 0, squares = 0, products = 0, ends = 2L * shared.Pairs.Length;
        foreach (var degree in degrees)
        {
            sum += degree * degree;
            squares += degree * degree * degree;
        }

        foreach (var (first, second) in shared.Pairs)
        {
            products += 2 * degrees[first] * degrees[second];
        }

        var variance = ends * squares - sum * sum;
        return variance == 0 ? null : (double)(ends * products - sum * sum) / (double)variance;
    }
}
