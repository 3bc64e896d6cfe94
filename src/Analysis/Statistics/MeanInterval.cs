using OpgaveSim.Model.Mathematics;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Statistics;

/// <summary>
/// A confidence interval of a mean, or of the difference of two means: Student's t under 50 values (Welch's where two samples are not
/// paired), from 50 on the bias-corrected and accelerated bootstrap (BCa; Efron 1987). Under 6 values there is none.
/// </summary>
public static class MeanInterval
{
    /// <summary>Values under which there is no interval.</summary>
    public const int AtLeast = 6;

    /// <summary>Values from which on the bootstrap is used.</summary>
    public const int BootstrapFrom = 50;

    /// <summary>Draws of the bootstrap, at the least.</summary>
    public const int Draws = 2_000;

    /// <summary>
    /// Draws that lie beyond an end of the interval, at the least: at a confidence above 0.98, as families of comparisons ask for, there
    /// are more draws than 2,000, or its ends would rest on the last few.
    /// </summary>
    public const int DrawsBeyond = 20;

    private static readonly KeyedDraws BootstrapDraws = new(0x0B00757A9);

    /// <summary>The interval of a mean; null under 6 values.</summary>
    /// <param name="values">The values, of a sample.</param>
    /// <param name="confidence">Confidence in (0, 1).</param>
    public static Interval? Of(IReadOnlyList<double> values, double confidence = 0.95) =>
        values.Count < AtLeast ? null
        : values.Count < BootstrapFrom ? Student(values, confidence)
        : Bootstrap(values, confidence);

    /// <summary>The interval of mean(x) − mean(y) of independent samples; null under 6 values on a side.</summary>
    /// <param name="x">The first sample.</param>
    /// <param name="y">The second sample.</param>
    /// <param name="confidence">Confidence in (0, 1).</param>
    public static Interval? OfDifference(IReadOnlyList<double> x, IReadOnlyList<double> y, double confidence = 0.95) =>
        Math.Min(x.Count, y.Count) < AtLeast ? null
        : Math.Min(x.Count, y.Count) < BootstrapFrom ? Welch(x, y, confidence)
        : Bootstrap(x, y, confidence);

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

    /// <summary>
    /// The BCa bootstrap interval of a mean. Its draws are keyed by place, so equal values in equal order give equal intervals.
    /// Values that are all equal give that value twice; null under two values.
    /// </summary>
    public static Interval? Bootstrap(IReadOnlyList<double> values, double confidence = 0.95) => values.Count < 2
        ? null
        : BiasCorrected(Moments.Mean(values)!.Value, Resampling(values, 0), Influences(values, 1), confidence);

    private static Interval Bootstrap(IReadOnlyList<double> x, IReadOnlyList<double> y, double confidence)
    {
        var (first, second) = (Resampling(x, 0), Resampling(y, (uint)x.Count));
        return BiasCorrected(
            Moments.Mean(x)!.Value - Moments.Mean(y)!.Value, draw => first(draw) - second(draw),
            [.. Influences(x, 1), .. Influences(y, -1)], confidence);
    }

    private static Func<int, double> Resampling(IReadOnlyList<double> values, uint from)
    {
        double[] all = [.. values];
        return draw => Resampled(all, draw, from);
    }

    private static Interval Around(double mean, double error, double freedom, double confidence)
    {
        var half = StudentDistribution.UpperQuantile((1 - confidence) / 2, freedom) * error;
        return new Interval(mean - half, mean + half);
    }

    /// <summary>The mean of a sample drawn with replacement; a block of random numbers places four values.</summary>
    private static double Resampled(double[] values, int draw, uint from)
    {
        var sum = 0.0;
        for (var i = 0; i < values.Length; i += 4)
        {
            var block = BootstrapDraws.Block(Purpose.Bootstrap, (uint)draw, from + (uint)i / 4);
            sum += At(values, block.W0);
            sum += i + 1 < values.Length ? At(values, block.W1) : 0;
            sum += i + 2 < values.Length ? At(values, block.W2) : 0;
            sum += i + 3 < values.Length ? At(values, block.W3) : 0;
        }

        return sum / values.Length;
    }

    /// <summary>The value at a random place: of 2³² numbers each place gets as many, but for one.</summary>
    private static double At(double[] values, uint random) => values[(int)((ulong)random * (ulong)values.Length >> 32)];

    /// <summary>What each value does to the mean, up to a factor that all share in a sample; 0 where all values are equal.</summary>
    private static double[] Influences(IReadOnlyList<double> values, int sign)
    {
        var mean = values.All(value => value == values[0]) ? values[0] : Moments.Mean(values)!.Value;
        return [.. values.Select(value => sign * (value - mean) / values.Count)];
    }

    private static Interval BiasCorrected(double mean, Func<int, double> resample, double[] influences, double confidence)
    {
        if (!influences.AsSpan().ContainsAnyExcept(0.0))
        {
            return new Interval(mean, mean);
        }

        var means = new double[Math.Max(Draws, (int)Math.Ceiling(2 * DrawsBeyond / (1 - confidence)))];
        for (var draw = 0; draw < means.Length; draw++)
        {
            means[draw] = resample(draw);
        }

        Array.Sort(means);
        var below = means.Count(value => value < mean) + 0.5 * means.Count(value => value == mean);
        var least = 0.5 / means.Length;
        var bias = NormalDistribution.Quantile(Math.Clamp(below / means.Length, least, 1 - least));
        var acceleration = Acceleration(influences);
        double At(double probability)
        {
            var z = bias + NormalDistribution.Quantile(probability);
            return Quantile.Sorted(means, NormalDistribution.Probability(bias + z / (1 - acceleration * z)));
        }

        return new Interval(At((1 - confidence) / 2), At((1 + confidence) / 2));
    }

    /// <summary>Acceleration from the jackknife: Σ l³ / (6 (Σ l²)^{3/2}).</summary>
    private static double Acceleration(double[] influences)
    {
        double squares = 0, cubes = 0;
        foreach (var influence in influences)
        {
            squares += influence * influence;
            cubes += influence * influence * influence;
        }

        return cubes / (6 * squares * Math.Sqrt(squares));
    }
}
