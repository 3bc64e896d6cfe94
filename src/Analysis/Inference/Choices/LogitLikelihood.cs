using MathNet.Numerics.LinearAlgebra;
using OpgaveSim.Model.Mathematics;

namespace OpgaveSim.Analysis.Inference.Choices;

/// <summary>
/// The likelihood of a conditional logit, with features taken from those of the chosen alternative and counted in standard deviations within
/// sets, so that no unit and no level costs precision.
/// </summary>
internal sealed class LogitLikelihood
{
    private readonly Vector<double>[][] differences;

    /// <summary>Takes in the sets.</summary>
    /// <param name="sets">Sets, of two alternatives or more.</param>
    /// <param name="features">The features that count; each varies within some set.</param>
    public LogitLikelihood(IReadOnlyList<ChoiceSet> sets, int[] features)
    {
        Deviations = Array.ConvertAll(features, feature => DeviationOf(sets, feature));
        differences = [.. sets.Select(set => set.Alternatives.Select(one => Vector<double>.Build.Dense(
            [.. features.Select((feature, place) => (one[feature] - set.Alternatives[0][feature]) / Deviations[place])])).ToArray())];
    }

    /// <summary>Of each feature its standard deviation within sets, pooled.</summary>
    public double[] Deviations { get; }

    /// <summary>Likelihood and derivatives at coefficients.</summary>
    public LogitPoint At(Vector<double> coefficients)
    {
        var gradient = Vector<double>.Build.Dense(coefficients.Count);
        var information = Matrix<double>.Build.Dense(coefficients.Count, coefficients.Count);
        var likelihood = 0.0;
        foreach (var set in differences)
        {
            double[] scores = [.. set.Select(one => one * coefficients)];
            double highest = scores.Max(), sum = 0;
            var chances = Array.ConvertAll(scores, score => PortableMath.Exp(score - highest));
            foreach (var chance in chances)
            {
                sum += chance;
            }

            likelihood -= highest + PortableMath.Log(sum);
            var mean = Vector<double>.Build.Dense(coefficients.Count);
            for (var one = 0; one < set.Length; one++)
            {
                mean += set[one] * (chances[one] / sum);
            }

            gradient -= mean;
            for (var one = 0; one < set.Length; one++)
            {
                var off = set[one] - mean;
                information += off.OuterProduct(off) * (chances[one] / sum);
            }
        }

        return new(coefficients, likelihood, gradient, information);
    }

    /// <summary>Whether no alternative of any set scores above the chosen one: then larger coefficients are always likelier.</summary>
    public bool Separates(Vector<double> coefficients) => differences.All(set => set.All(one => one * coefficients <= 0)) && coefficients.L2Norm() > 0;

    private static double DeviationOf(IReadOnlyList<ChoiceSet> sets, int feature)
    {
        double squares = 0, count = 0;
        foreach (var set in sets)
        {
            var mean = set.Alternatives.Average(one => one[feature]);
            squares += set.Alternatives.Sum(one => (one[feature] - mean) * (one[feature] - mean));
            count += set.Alternatives.Count - 1;
        }

        return Math.Sqrt(squares / count);
    }
}
