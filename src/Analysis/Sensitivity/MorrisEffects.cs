namespace OpgaveSim.Analysis.Sensitivity;

/// <summary>
/// What changing one factor does to a model's output, over the whole space (Morris 1991; μ*: Campolongo, Cariboni and Saltelli 2007). An
/// elementary effect is the change of the output over the change of the factor, per unit of the unit cube.
/// </summary>
/// <param name="Mu">μ by factor: the mean effect. 0 can hide effects that cancel.</param>
/// <param name="MuStar">μ* by factor: the mean size of the effect, ≥ 0.</param>
/// <param name="Sigma">σ by factor, ≥ 0: spread of the effect (population form); high: not linear, or hanging on other factors.</param>
public sealed record MorrisEffects(IReadOnlyList<double> Mu, IReadOnlyList<double> MuStar, IReadOnlyList<double> Sigma)
{
    /// <summary>The effects from runs on a <see cref="MorrisDesign"/>; null without a trajectory. O(points × factors).</summary>
    /// <param name="points">The design's points.</param>
    /// <param name="outputs">The model's outputs, in their order.</param>
    public static MorrisEffects? Of(IReadOnlyList<double[]> points, IReadOnlyList<double> outputs)
    {
        if (points.Count == 0)
        {
            return null;
        }

        var factors = points[0].Length;
        List<double>[] effects = [.. Enumerable.Range(0, factors).Select(_ => new List<double>())];
        for (var at = 0; at + 1 < points.Count; at++)
        {
            if ((at + 1) % (factors + 1) == 0)
            {
                continue;
            }

            var factor = Enumerable.Range(0, factors).First(other => points[at][other] != points[at + 1][other]);
            effects[factor].Add((outputs[at + 1] - outputs[at]) / (points[at + 1][factor] - points[at][factor]));
        }

        double[] mu = [.. effects.Select(list => list.Average())];
        return new MorrisEffects(
            mu, [.. effects.Select(list => list.Average(Math.Abs))],
            [.. effects.Select((list, factor) => Math.Sqrt(list.Average(effect => (effect - mu[factor]) * (effect - mu[factor]))))]);
    }
}
