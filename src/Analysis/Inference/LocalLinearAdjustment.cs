using OpgaveSim.Model.Mathematics;

namespace OpgaveSim.Analysis.Inference;

/// <summary>
/// Moves draws to where they would lie had their summaries been those observed (Beaumont, Zhang and Balding 2002), with a spread that
/// depends on the summaries too (Blum and François 2010): θ* = m(s₀) + (θ − m(s)) · σ(s₀)/σ(s). Both m and ln σ² are linear in the
/// summaries, fitted by weighted least squares with a slight ridge. Residuals are those from the other draws, so that few draws do not look surer
/// than they are. Draws should be on a scale without ends, such as the logit.
/// </summary>
public static class LocalLinearAdjustment
{
    /// <summary>Ridge penalty on the scaled summaries, as a share of the sum of the weights: keeps a singular design solvable and shrinks a slope by a thousandth.</summary>
    private const double Ridge = 1e-3;

    /// <summary>Squared residuals are taken to be at least this share of their mean, so that one that is 0 by chance has a logarithm.</summary>
    private const double LeastSquare = 1e-3;

    /// <summary>No residual grows by more than tenfold when its own draw is left out.</summary>
    private const double LeastRoom = 0.1;

    /// <summary>Epanechnikov's weights 1 − (d/δ)², δ being the largest distance. Where that leaves no weight at all, the weights are equal.</summary>
    /// <param name="distances">Distances ≥ 0, at least one.</param>
    public static double[] Weights(IReadOnlyList<double> distances)
    {
        var farthest = distances.Max();
        double[] weights = [.. distances.Select(distance => farthest > 0 ? 1 - distance / farthest * (distance / farthest) : 1)];
        return weights.Any(weight => weight > 0) ? weights : [.. weights.Select(_ => 1.0)];
    }

    /// <summary>The adjusted draws, in their order. Fewer draws than three for each column and one more stay as they are. O(draws × columns²).</summary>
    /// <param name="draws">Draws of one parameter.</param>
    /// <param name="summaries">Draws × columns, row by row.</param>
    /// <param name="weights">Weights ≥ 0, not all 0.</param>
    /// <param name="observed">A value a column, at least one column.</param>
    public static double[] Of(double[] draws, double[] summaries, double[] weights, ReadOnlySpan<double> observed)
    {
        var columns = observed.Length;
        if (draws.Length < 3 * (columns + 1))
        {
            return [.. draws];
        }

        var design = new WeightedDesign(summaries, columns, weights, Ridge);
        var residuals = Residuals(design, draws, out var mean);
        var spread = design.Fit(LogSquares(residuals, weights));
        double centre = mean.Predict(observed), here = spread.Predict(observed);
        return [.. residuals.Select((residual, row) => centre + residual * PortableMath.Exp((here - spread.Predict(design.Row(row))) / 2))];
    }

    private static double[] Residuals(WeightedDesign design, double[] draws, out LinearPredictor mean)
    {
        var fitted = mean = design.Fit(draws);
        var leverages = design.Leverages();
        return [.. draws.Select((draw, row) => (draw - fitted.Predict(design.Row(row))) / Math.Max(LeastRoom, 1 - leverages[row]))];
    }

    private static double[] LogSquares(double[] residuals, double[] weights)
    {
        double sum = 0, squares = 0;
        for (var row = 0; row < residuals.Length; row++)
        {
            sum += weights[row];
            squares += weights[row] * residuals[row] * residuals[row];
        }

        var least = Math.Max(LeastSquare * squares / sum, double.Epsilon);
        return [.. residuals.Select(residual => PortableMath.Log(Math.Max(residual * residual, least)))];
    }
}
