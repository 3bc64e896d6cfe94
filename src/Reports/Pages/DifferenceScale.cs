using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Pages;

/// <summary>
/// The scale on which differences in one measure are drawn beside each other: it holds them with their intervals, zero and ±δ. One that reaches
/// more than three times as far as the middle one does not flatten the others: the scale ends there, and what lies beyond is drawn at its edge.
/// </summary>
/// <param name="Low">Its left end, at most 0.</param>
/// <param name="High">Its right end, at least 0 and above the left one.</param>
public sealed record DifferenceScale(double Low, double High)
{
    private const double Most = 3, Room = 0.06;

    /// <summary>The scale of differences in one measure.</summary>
    /// <param name="differences">The differences; those of which nothing is judged, or that have no value, do not count.</param>
    public static DifferenceScale Of(IReadOnlyList<Comparison> differences)
    {
        var smallest = differences.Count > 0 ? differences[0].Measure.SmallestDifference ?? 0 : 0;
        return Of([.. differences.Where(one => one is { NotJudged: null, Sample.Mean: not null })
            .Select(one => (one.Interval?.Low ?? one.Sample.Mean!.Value, one.Interval?.High ?? one.Sample.Mean!.Value))], smallest);
    }

    /// <summary>The scale of intervals.</summary>
    /// <param name="intervals">Both ends of each.</param>
    /// <param name="smallest">δ ≥ 0.</param>
    public static DifferenceScale Of(IReadOnlyList<(double Low, double High)> intervals, double smallest)
    {
        double[] reaches = [.. intervals.Select(one => Math.Max(Math.Abs(one.Low), Math.Abs(one.High))).Order()];
        var bound = reaches.Length < 3 ? double.PositiveInfinity : Math.Max(Most * reaches[(reaches.Length - 1) / 2], 2 * smallest);
        var (low, high) = (
            Math.Max(-bound, intervals.Select(one => one.Low).Append(-smallest).Append(0).Min()),
            Math.Min(bound, intervals.Select(one => one.High).Append(smallest).Append(0).Max()));
        var room = high > low ? (high - low) * Room : Room;
        return new DifferenceScale(low - room, high + room);
    }

    /// <summary>Where a value lies from 0, the left end, to 1, the right end; what lies beyond an end is at that end.</summary>
    public double Place(double value) => Math.Clamp((value - Low) / (High - Low), 0, 1);

    /// <summary>+1 when a value lies beyond the right end, −1 when beyond the left end, else 0.</summary>
    public int Beyond(double value) => value > High ? 1 : value < Low ? -1 : 0;
}
