namespace OpgaveSim.Analysis.Sensitivity;

/// <summary>
/// How much of the variance of a model's output each factor accounts for (Sobol 1993), estimated from runs on a
/// <see cref="SaltelliDesign"/>. First order, by itself: S_i = V(E(y | x_i)) / V(y); total, with all that it takes part in:
/// ST_i = E(V(y | all but x_i)) / V(y). An estimate, so it can lie a little outside [0, 1]; its error falls as 1/√n.
/// </summary>
/// <param name="Mean">Mean output over A and B.</param>
/// <param name="Variance">Variance of the output over A and B (population form), in squared units of the output.</param>
/// <param name="First">S_i by factor: mean of (y_B − mean)(y_ABi − y_A) / variance (Saltelli et al. 2010, table 2b, centred).</param>
/// <param name="Total">ST_i by factor: mean of (y_A − y_ABi)² / (2 variance) (Jansen 1999).</param>
public sealed record SobolIndices(double Mean, double Variance, IReadOnlyList<double> First, IReadOnlyList<double> Total)
{
    /// <summary>The indices; null where the output does not vary. O(outputs).</summary>
    /// <param name="outputs">The model's outputs, in the order of the design's points; at least one base point.</param>
    /// <param name="factors">Number of factors.</param>
    public static SobolIndices? Of(IReadOnlyList<double> outputs, int factors)
    {
        int width = factors + 2, points = outputs.Count / width;
        double sum = 0, squares = 0;
        for (var point = 0; point < points; point++)
        {
            sum += outputs[point * width] + outputs[point * width + 1];
        }

        var mean = sum / (2 * points);
        for (var point = 0; point < points; point++)
        {
            squares += Square(outputs[point * width] - mean) + Square(outputs[point * width + 1] - mean);
        }

        var variance = squares / (2 * points);
        double[] first = new double[factors], total = new double[factors];
        for (var factor = 0; factor < factors; factor++)
        {
            for (var at = 0; at < points * width; at += width)
            {
                var change = outputs[at + 2 + factor] - outputs[at];
                first[factor] += (outputs[at + 1] - mean) * change / (points * variance);
                total[factor] += Square(change) / (2 * points * variance);
            }
        }

        return variance > 0 ? new SobolIndices(mean, variance, first, total) : null;
    }

    private static double Square(double value) => value * value;
}
