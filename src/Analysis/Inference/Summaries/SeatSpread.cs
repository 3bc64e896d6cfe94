using OpgaveSim.Analysis.Statistics;

namespace OpgaveSim.Analysis.Inference.Summaries;

/// <summary>How seats are spread over actors. The null model keeps it.</summary>
internal static class SeatSpread
{
    /// <summary>The standard deviation (n − 1), in seats; no value under two.</summary>
    public static double? Deviation(IReadOnlyList<double> counts) => Moments.Deviation(counts);

    /// <summary>The Gini coefficient; no value for nobody, or where nobody has a seat.</summary>
    public static double? Gini(IReadOnlyList<double> counts) => Model.Outcomes.Gini.Of(counts);

    /// <summary>The share without a seat; no value for nobody.</summary>
    public static double? NeverSeated(IReadOnlyList<double> counts) => counts.Count == 0 ? null : (double)counts.Count(count => count == 0) / counts.Count;

    /// <summary>Those that have a seat.</summary>
    public static IReadOnlyList<double> Seated(IReadOnlyList<double> counts) => [.. counts.Where(count => count > 0)];
}
