namespace OpgaveSim.Model.Outcomes;

/// <summary>
/// How unequally something is spread (Gini 1912), population form: Σ_i (2i − n − 1) x_(i) / (n Σ x), 0 when all have the same.
/// </summary>
public static class Gini
{
    /// <summary>The coefficient, in [0, 1 − 1/n]; no value for nobody or a sum of 0.</summary>
    /// <param name="values">Values ≥ 0, in any order.</param>
    public static double? Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        double weighted = 0, sum = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            weighted += (2.0 * (i + 1) - sorted.Length - 1) * sorted[i];
            sum += sorted[i];
        }

        return sum == 0 ? null : weighted / (sorted.Length * sum);
    }
}
