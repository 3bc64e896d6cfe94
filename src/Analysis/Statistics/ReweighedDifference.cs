using OpgaveSim.Model.Mathematics;
using OpgaveSim.Model.Measures;

namespace OpgaveSim.Analysis.Statistics;

/// <summary>
/// Paired differences that are judged again with each world taken more or less often, as a bootstrap does: the verdict is that of
/// <see cref="ComparisonVerdict"/> on the sample in which each world stands as often as it is taken.
/// </summary>
/// <param name="differences">Differences, world by world; null is no value.</param>
/// <param name="smallest">δ ≥ 0.</param>
/// <param name="better">+1 when more is better, −1 when less is.</param>
/// <param name="quantiles">Student's quantiles of the family, from <see cref="Quantiles"/>.</param>
public sealed class ReweighedDifference(IReadOnlyList<double?> differences, double smallest, int better, IReadOnlyList<double> quantiles)
{
    /// <summary>
    /// Student's quantile at the confidence of a family, by the number of values from 0 to the most; infinite under two values and for a family
    /// without members. O(most).
    /// </summary>
    /// <param name="most">The most values that a sample has, taken together.</param>
    /// <param name="members">m, comparisons that are judged together.</param>
    public static IReadOnlyList<double> Quantiles(int most, int members) => [.. Enumerable.Range(0, most + 1).Select(count =>
        count < 2 || members == 0 ? double.PositiveInfinity : StudentDistribution.UpperQuantile((1 - JudgedFamily.Confidence(members)) / 2, count - 1))];

    /// <summary>The verdict; null where nothing is judged, as there is no value or no spread. O(worlds).</summary>
    /// <param name="times">How often each world is taken; worlds past its end are not.</param>
    public DifferenceVerdict? Judge(ReadOnlySpan<int> times)
    {
        var (count, mean, deviation, areAlike) = Moments(times);
        if (count == 0 || (count > 1 && areAlike))
        {
            return null;
        }

        if (count < MeanInterval.AtLeast)
        {
            return DifferenceVerdict.CannotTellYet;
        }

        var half = quantiles[count] * deviation / Math.Sqrt(count);
        return ComparisonVerdict.Judge(new Interval(mean - half, mean + half), smallest, better);
    }

    private (int Count, double Mean, double Deviation, bool AreAlike) Moments(ReadOnlySpan<int> times)
    {
        int count = 0, worlds = Math.Min(differences.Count, times.Length);
        double sum = 0, squares = 0, least = double.PositiveInfinity, most = double.NegativeInfinity;
        for (var world = 0; world < worlds; world++)
        {
            if (times[world] > 0 && differences[world] is { } value)
            {
                count += times[world];
                sum += times[world] * value;
                (least, most) = (Math.Min(least, value), Math.Max(most, value));
            }
        }

        var mean = count == 0 ? 0 : sum / count;
        for (var world = 0; world < worlds; world++)
        {
            if (times[world] > 0 && differences[world] is { } value)
            {
                squares += times[world] * (value - mean) * (value - mean);
            }
        }

        return (count, mean, count < 2 ? 0 : Math.Sqrt(squares / (count - 1)), Variation.AreAlike(least, most));
    }
}
