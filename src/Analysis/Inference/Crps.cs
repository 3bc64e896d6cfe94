namespace OpgaveSim.Analysis.Inference;

/// <summary>
/// The continuous ranked probability score (Matheson and Winkler 1976): ∫ (F(x) − [x ≥ truth])² dx. Smaller is better; it is least for a
/// posterior that is both calibrated and narrow, and of a posterior that is one value it is the distance from the truth.
/// </summary>
public static class Crps
{
    /// <summary>The score of a uniform prior on [0, 1], on the average over truths from that prior: what a posterior must improve on.</summary>
    public const double OfPrior = 1.0 / 6;

    /// <summary>The score, ≥ 0, in the parameter's unit. O(draws).</summary>
    /// <param name="posterior">The posterior.</param>
    /// <param name="truth">The true value.</param>
    public static double Of(Posterior posterior, double truth) => Of(posterior.Values, posterior.Weights, truth);

    /// <summary>The score of a parameter's place in its prior, so that parameters can be compared; in [0, 1].</summary>
    /// <param name="posterior">The posterior.</param>
    /// <param name="truth">The true value.</param>
    /// <param name="parameter">The parameter.</param>
    public static double OfPlace(Posterior posterior, double truth, InferredParameter parameter) =>
        Of([.. posterior.Values.Select(parameter.Place)], posterior.Weights, parameter.Place(truth));

    /// <summary>E|x − truth| − ½ E|x − x′|, the values ascending.</summary>
    private static double Of(IReadOnlyList<double> values, IReadOnlyList<double> weights, double truth)
    {
        double away = 0, apart = 0, upTo = 0;
        for (var draw = 0; draw < values.Count; draw++)
        {
            away += weights[draw] * Math.Abs(values[draw] - truth);
            upTo += weights[draw];
            apart += draw + 1 < values.Count ? upTo * (1 - upTo) * (values[draw + 1] - values[draw]) : 0;
        }

        return Math.Max(0, away - apart);
    }
}
