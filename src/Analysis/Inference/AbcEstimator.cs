namespace OpgaveSim.Analysis.Inference;

/// <summary>
/// Approximate Bayesian computation by regression: a semi-automatic summary for each parameter, the draws that are nearest by these, and a
/// local-linear heteroscedastic adjustment of them, all on the logit scale of the prior. Both regressions leave out the draw that they are asked for, so that
/// intervals are not too narrow where draws are few.
/// </summary>
/// <param name="nearness">Which parameters' summaries are used.</param>
/// <param name="share">Share of the draws that are kept, in (0, 1].</param>
public sealed class AbcEstimator(Nearness nearness, double share = 0.05) : IPosteriorEstimator
{
    /// <summary>The fewest draws that are kept, where the table has as many.</summary>
    public const int Fewest = 100;

    /// <inheritdoc/>
    public string Name => nearness == Nearness.OwnParameter ? "abc-own" : "abc-all";

    /// <inheritdoc/>
    public IFittedEstimator Fit(ReferenceTable table, int parameter)
    {
        var summaries = SemiAutomaticSummaries.Fit(
            table, nearness == Nearness.OwnParameter ? [parameter] : [.. Enumerable.Range(0, table.Parameters.Count)]);
        var guesses = summaries.OfDraws();
        return new Fitted(
            summaries, guesses, new NearestDraws(guesses, summaries.Regressions.Count), table.Parameters[parameter],
            [.. Enumerable.Range(0, table.Rows).Select(row => table.Parameters[parameter].Logit(table.Parameter(row, parameter)))],
            Math.Min(table.Rows, Math.Max(Fewest, (int)Math.Round(share * table.Rows))));
    }

    private sealed class Fitted(
        SemiAutomaticSummaries summaries, double[] guesses, NearestDraws nearest, InferredParameter parameter, double[] logits, int count) : IFittedEstimator
    {
        public Posterior Of(ReadOnlySpan<double> observed)
        {
            var point = summaries.Of(observed);
            var (rows, distances) = nearest.To(point, count);
            var weights = LocalLinearAdjustment.Weights(distances);
            double[] there = [.. rows.SelectMany(row => guesses[(row * point.Length)..((row + 1) * point.Length)])];
            var adjusted = LocalLinearAdjustment.Of([.. rows.Select(row => logits[row])], there, weights, point);
            return new Posterior([.. adjusted.Select(parameter.FromLogit)], weights);
        }
    }
}
