using OpgaveSim.Analysis.Statistics;

namespace OpgaveSim.Analysis.Published;

/// <summary>A number that was found by drawing, and how sure it is.</summary>
/// <param name="Value">The number.</param>
/// <param name="StandardError">Its standard error, ≥ 0; 0 for what is exact.</param>
/// <param name="Interval">Its 95 % interval; null where there are too few replicates for one.</param>
public sealed record Estimate(double Value, double StandardError, Interval? Interval)
{
    /// <summary>The mean of values and its standard error s/√n, with Student's interval; null without values; error 0 for one value.</summary>
    /// <param name="values">Values, a replicate each; NaN is no value and left out.</param>
    public static Estimate? Mean(IEnumerable<double> values)
    {
        double[] there = [.. values.Where(value => !double.IsNaN(value))];
        return Moments.Mean(there) is not { } mean ? null
            : new Estimate(mean, (Moments.Deviation(there) ?? 0) / Math.Sqrt(there.Length), MeanInterval.Student(there));
    }

    /// <summary>The mean of paired differences, with the interval that comparisons of scenarios have (<see cref="MeanInterval"/>).</summary>
    /// <param name="differences">Differences, a replicate each; NaN is no value and left out.</param>
    public static Estimate? MeanDifference(IEnumerable<double> differences)
    {
        double[] there = [.. differences.Where(value => !double.IsNaN(value))];
        return Mean(there) is { } estimate ? estimate with { Interval = MeanInterval.Of(there) } : null;
    }

    /// <summary>
    /// The standard deviation s of values; its error by the delta method, √((m₄ − s⁴)/n)/2s, m₄ the fourth moment about the mean. Null under two
    /// values.
    /// </summary>
    /// <param name="values">Values, a replicate each.</param>
    public static Estimate? Deviation(IReadOnlyList<double> values)
    {
        if (Moments.Deviation(values) is not { } deviation)
        {
            return null;
        }

        var mean = Moments.Mean(values)!.Value;
        var fourth = Moments.Mean([.. values.Select(value => Fourth(value - mean))])!.Value;
        var error = deviation == 0 ? 0 : Math.Sqrt(Math.Max(0, fourth - Fourth(deviation)) / values.Count) / (2 * deviation);
        return new Estimate(deviation, error, new Interval(deviation - 1.96 * error, deviation + 1.96 * error));
    }

    /// <summary>
    /// A statistic of all replicates together, its error by the delete-a-group jackknife (Kott 2001) over 20 groups of every twentieth
    /// replicate. Null where the statistic has no value on all of them, or on all but some group.
    /// </summary>
    /// <param name="replicates">The replicates; at least 20, else the error is that of as many groups as there are.</param>
    /// <param name="statistic">The statistic.</param>
    public static Estimate? Jackknife(IReadOnlyList<double[]> replicates, Func<IReadOnlyList<double[]>, double?> statistic)
    {
        var groups = Math.Min(20, replicates.Count);
        if (statistic(replicates) is not { } value)
        {
            return null;
        }

        var squares = 0.0;
        for (var group = 0; group < groups && groups > 1; group++)
        {
            if (statistic([.. replicates.Where((_, index) => index % groups != group)]) is not { } without)
            {
                return null;
            }

            squares += (without - value) * (without - value);
        }

        var error = groups > 1 ? Math.Sqrt(squares * (groups - 1) / groups) : 0;
        return new Estimate(value, error, new Interval(value - 1.96 * error, value + 1.96 * error));
    }

    private static double Fourth(double value) => value * value * value * value;
}
