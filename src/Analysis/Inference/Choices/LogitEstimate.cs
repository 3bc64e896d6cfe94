using MathNet.Numerics.LinearAlgebra;

namespace OpgaveSim.Analysis.Inference.Choices;

/// <summary>Coefficients with their covariance. Asked of a feature that it does not have, it has no value.</summary>
public sealed class LogitEstimate
{
    private readonly IReadOnlyList<string> features;
    private readonly double[] deviations;
    private readonly Vector<double> coefficients;
    private readonly Matrix<double> covariance;

    /// <summary>An estimate.</summary>
    /// <param name="features">Names of the features that vary.</param>
    /// <param name="deviations">Of each its standard deviation within sets.</param>
    /// <param name="coefficients">Per standard deviation.</param>
    /// <param name="covariance">Of those.</param>
    internal LogitEstimate(IReadOnlyList<string> features, double[] deviations, Vector<double> coefficients, Matrix<double> covariance) =>
        (this.features, this.deviations, this.coefficients, this.covariance) = (features, deviations, coefficients, covariance);

    /// <summary>Coefficient: by how much the log odds of a choice rise with the feature by 1.</summary>
    public double? Value(string feature) => Of(feature, place => coefficients[place] / deviations[place]);

    /// <summary>Standard error of <see cref="Value"/>, from the information matrix.</summary>
    public double? StandardError(string feature) => Of(feature, place => Math.Sqrt(covariance[place, place]) / deviations[place]);

    /// <summary>By how much the log odds rise with the feature by its standard deviation within sets: comparable between features.</summary>
    public double? PerDeviation(string feature) => Of(feature, place => coefficients[place]);

    /// <summary>Standard error of <see cref="PerDeviation"/>.</summary>
    public double? ErrorPerDeviation(string feature) => Of(feature, place => Math.Sqrt(covariance[place, place]));

    /// <summary>Coefficient / standard error: beyond ± 1.96 it differs from 0 at 5 %.</summary>
    public double? Z(string feature) => Of(feature, place => coefficients[place] / Math.Sqrt(covariance[place, place]));

    /// <summary>Z of the difference of two coefficients per standard deviation.</summary>
    public double? ZOfDifference(string one, string other) => Of(one, first => Of(other, second =>
        (coefficients[first] - coefficients[second])
        / Math.Sqrt(covariance[first, first] + covariance[second, second] - 2 * covariance[first, second])));

    private double? Of(string feature, Func<int, double?> value)
    {
        for (var place = 0; place < features.Count; place++)
        {
            if (features[place] == feature)
            {
                return value(place);
            }
        }

        return null;
    }
}
