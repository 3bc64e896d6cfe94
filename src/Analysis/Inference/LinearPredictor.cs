namespace OpgaveSim.Analysis.Inference;

/// <summary>A linear function of columns.</summary>
/// <param name="Intercept">a in a + Σ b x.</param>
/// <param name="Coefficients">b by column.</param>
public record LinearPredictor(double Intercept, double[] Coefficients)
{
    /// <summary>The predicted target.</summary>
    /// <param name="values">A value a column.</param>
    public double Predict(ReadOnlySpan<double> values)
    {
        var sum = Intercept;
        for (var column = 0; column < values.Length; column++)
        {
            sum += Coefficients[column] * values[column];
        }

        return sum;
    }
}
