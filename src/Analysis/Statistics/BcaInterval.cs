using OpgaveSim.Model.Mathematics;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Statistics;

/// <summary>
/// The bias-corrected and accelerated bootstrap interval (BCa; Efron 1987) of a mean, or of the difference of two means. It stands beside
/// Student's interval as a check on skewed values, and nothing is judged by it: at the high confidence that a family of comparisons asks
/// for it holds the mean less often than it says. Its draws are keyed by place, so equal values in equal order give equal intervals.
/// </summary>
public static class BcaInterval
{
    /// <summary>Draws, at the least.</summary>
    public const int Draws = 2_000;

    /// <summary>Draws that lie beyond an end of the interval, at the least: above a confidence of 0.98 there are more draws than 2,000, or its ends would rest on the last few.</summary>
    public const int DrawsBeyond = 20;

    private static readonly KeyedDraws BootstrapDraws = new(0x0B00757A9);

    /// <summary>The interval of a mean; null under 6 values. Values that are all equal give that value twice. O(draws · values).</summary>
    /// <param name="values">The values, of a sample.</param>
    /// <param name="confidence">Confidence in (0, 1).</param>
    public static Interval? Of(IReadOnlyList<double> values, double confidence = 0.95) => values.Count < MeanInterval.AtLeast
        ? null
        : BiasCorrected(Moments.Mean(values)!.Value, Resampling(values, 0), Influences(values, 1), confidence);

    /// <summary>The interval of mean(x) − mean(y) of independent samples; null under 6 values on a side.</summary>
    /// <param name="x">The first sample.</param>
    /// <param name="y">The second sample.</param>
    /// <param name="confidence">Confidence in (0, 1).</param>
    public static Interval? OfDifference(IReadOnlyList<double> x, IReadOnlyList<double> y, double confidence = 0.95)
    {
        if (Math.Min(x.Count, y.Count) < MeanInterval.AtLeast)
        {
            return null;
        }

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
