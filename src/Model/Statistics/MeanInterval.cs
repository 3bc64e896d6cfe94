using MathNet.Numerics.Distributions;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Model.Statistics;

/// <summary>
/// A confidence interval of a mean: Student's t under 50 values, from 50 on the bias-corrected and accelerated bootstrap
/// (Efron 1987; 2,000 draws). Under 6 values there is none.
/// </summary>
public static class MeanInterval
{
    /// <summary>Values under which there is no interval.</summary>
    public const int AtLeast = 6;

    /// <summary>Values from which on the bootstrap is used.</summary>
    public const int BootstrapFrom = 50;

    /// <summary>Draws of the bootstrap.</summary>
    public const int Draws = 2_000;

    private static readonly KeyedDraws BootstrapDraws = new(0x0B00757A9);

    /// <summary>The interval of a mean; null under 6 values.</summary>
    /// <param name="values">The values, of a sample.</param>
    /// <param name="confidence">Confidence in (0, 1).</param>
    public static Interval? Of(IReadOnlyList<double> values, double confidence = 0.95) =>
        values.Count < AtLeast ? null
        : values.Count < BootstrapFrom ? Student(values, confidence)
        : Bootstrap(values, confidence);

    /// <summary>mean ± t · s/√n; null under two values.</summary>
    public static Interval? Student(IReadOnlyList<double> values, double confidence = 0.95)
    {
        if (Moments.Deviation(values) is not { } deviation || Moments.Mean(values) is not { } mean)
        {
            return null;
        }

        var half = StudentT.InvCDF(0, 1, values.Count - 1, (1 + confidence) / 2) * deviation / Math.Sqrt(values.Count);
        return new Interval(mean - half, mean + half);
    }

    /// <summary>
    /// The BCa bootstrap interval. Its draws are keyed by place, so equal values in equal order give equal intervals.
    /// Values that are all equal give that value twice.
    /// </summary>
    public static Interval? Bootstrap(IReadOnlyList<double> values, double confidence = 0.95)
    {
        if (Moments.Mean(values) is not { } mean || values.Count < 2)
        {
            return null;
        }

        if (values.All(value => value == values[0]))
        {
            return new Interval(values[0], values[0]);
        }

        var means = new double[Draws];
        for (var draw = 0; draw < Draws; draw++)
        {
            var sum = 0.0;
            for (var i = 0; i < values.Count; i++)
            {
                sum += values[BootstrapDraws.Below(values.Count, Purpose.Bootstrap, (uint)draw, (uint)i)];
            }

            means[draw] = sum / values.Count;
        }

        Array.Sort(means);
        var below = means.Count(value => value < mean) + 0.5 * means.Count(value => value == mean);
        var bias = Normal.InvCDF(0, 1, Math.Clamp(below / Draws, 0.5 / Draws, 1 - 0.5 / Draws));
        var acceleration = Acceleration(values, mean);
        double At(double probability)
        {
            var z = bias + Normal.InvCDF(0, 1, probability);
            return Quantile.Sorted(means, Normal.CDF(0, 1, bias + z / (1 - acceleration * z)));
        }

        return new Interval(At((1 - confidence) / 2), At((1 + confidence) / 2));
    }

    /// <summary>Acceleration from the jackknife; for a mean the left-out means are linear in the values.</summary>
    private static double Acceleration(IReadOnlyList<double> values, double mean)
    {
        double squares = 0, cubes = 0;
        foreach (var value in values)
        {
            var influence = value - mean;
            squares += influence * influence;
            cubes += influence * influence * influence;
        }

        return squares == 0 ? 0 : cubes / (6 * Math.Pow(squares, 1.5));
    }
}
