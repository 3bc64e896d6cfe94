using OpgaveSim.Model.Mathematics;

namespace OpgaveSim.Analysis.Statistics;

/// <summary>
/// A confidence interval of a mean, or of the difference of two means, by Student's t at every number of values (Welch's where two samples
/// are not paired). Under 6 values there is none.
/// </summary>
public static class MeanInterval
{
    /// <summary>Values under which there is no interval.</summary>
    public const int AtLeast = 6;

    /// <summary>The interval of a mean; null under 6 values.</summary>
    /// <param name="values">The values, of a sample.</param>
    /// <param name="confidence">Confidence in (0, 1).</param>
    public static Interval? Of(IReadOnlyList<double> values, double confidence = 0.95) =>
        values.Count < AtLeast ? null : Student(values, confidence);

    /// <summary>The interval of mean(x) − mean(y) of independent samples; null under 6 values on a side.</summary>
    /// <param name="x">The first sample.</param>
    /// <param name="y">The second sample.</param>
    /// <param name="confidence">Confidence in (0, 1).</param>
    public static Interval? OfDifference(IReadOnlyList<double> x, IReadOnlyList<double> y, double confidence = 0.95) =>
        Math.Min(x.Count, y.Count) < AtLeast ? null : Welch(x, y, confidence);

    /// <summary>mean ± t · s/√n; null under two values.</summary>
    public static Interval? Student(IReadOnlyList<double> values, double confidence = 0.95) =>
        Moments.Deviation(values) is { } deviation && Moments.Mean(values) is { } mean
            ? Around(mean, deviation / Math.Sqrt(values.Count), values.Count - 1, confidence)
            : null;

    /// <summary>
    /// mean(x) − mean(y) ± t · √(s²_x/n_x + s²_y/n_y), degrees of freedom after Satterthwaite, as in <see cref="WelchTest"/>; null under
    /// two values on a side. Without spread on either side it is the difference itself.
    /// </summary>
    public static Interval? Welch(IReadOnlyList<double> x, IReadOnlyList<double> y, double confidence = 0.95)
    {
        if (Moments.Deviation(x) is not { } ofX || Moments.Deviation(y) is not { } ofY)
        {
            return null;
        }

        var mean = Moments.Mean(x)!.Value - Moments.Mean(y)!.Value;
        var error = Math.Sqrt(ofX * ofX / x.Count + ofY * ofY / y.Count);
        return WelchTest.Of(x, y) is { } test ? Around(mean, error, test.DegreesOfFreedom, confidence) : new Interval(mean, mean);
    }

    private static Interval Around(double mean, double error, double freedom, double confidence)
    {
        var half = StudentDistribution.UpperQuantile((1 - confidence) / 2, freedom) * error;
        return new Interval(mean - half, mean + half);
    }
}
