namespace OpgaveSim.Analysis.Inference;

/// <summary>
/// A posterior over equal parts of its prior: how probable each part is. A whole number does not lie at a point of the prior; its chance is spread evenly over its
/// cell, so that what is no more than the prior has equal shares.
/// </summary>
public static class PriorShares
{
    /// <summary>The shares, lowest part first; they add up to 1. O(draws + parts) for a parameter without cells, O(draws × parts) for whole numbers.</summary>
    /// <param name="posterior">The posterior; its draws lie in the prior.</param>
    /// <param name="parameter">The parameter.</param>
    /// <param name="parts">Number of parts, at least 1.</param>
    public static double[] Of(Posterior posterior, InferredParameter parameter, int parts)
    {
        double[] upTo = [0, .. Enumerable.Range(1, parts - 1).Select(part => Below((double)part / parts, posterior, parameter)), 1];
        return [.. upTo.Skip(1).Zip(upTo, (to, from) => to - from)];
    }

    private static double Below(double place, Posterior posterior, InferredParameter parameter)
    {
        if (!parameter.Whole)
        {
            return posterior.Cdf(parameter.At(place));
        }

        var sum = 0.0;
        for (var draw = 0; draw < posterior.Values.Count; draw++)
        {
            var (from, to) = parameter.Cell(posterior.Values[draw]);
            sum += posterior.Weights[draw] * Math.Clamp((place - from) / (to - from), 0, 1);
        }

        return sum;
    }
}
