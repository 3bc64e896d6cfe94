using OpgaveSim.Model.Mathematics;
using OpgaveSim.Model.Measures;

namespace OpgaveSim.Analysis.Statistics;

/// <summary>
/// The difference of two scenarios on one measure, first minus second. <i>Paired</i>: both ran in the same worlds, and only worlds in
/// which both have a value count. <i>Unpaired</i>: their worlds differ, and each side has its own values.
/// </summary>
public sealed class SampleDifference
{
    private readonly double[] differences;

    private SampleDifference(bool isPaired, double[] first, double[] second, int without)
    {
        (IsPaired, First, Second, Without) = (isPaired, first, second, without);
        differences = isPaired ? [.. first.Zip(second, (one, other) => one - other)] : [];
    }

    /// <summary>Whether it is paired by world.</summary>
    public bool IsPaired { get; }

    /// <summary>The first side's values; paired: of the worlds that count, in their order.</summary>
    public IReadOnlyList<double> First { get; }

    /// <summary>The second side's values; paired: of the same worlds, in the same order.</summary>
    public IReadOnlyList<double> Second { get; }

    /// <summary>Worlds that do not count, as one or both sides have no value; unpaired: values that are missing on both sides together.</summary>
    public int Without { get; }

    /// <summary>Worlds that count; unpaired: of the side that has fewer.</summary>
    public int Worlds => Math.Min(First.Count, Second.Count);

    /// <summary>Mean difference; null where a side has no value.</summary>
    public double? Mean => IsPaired ? Moments.Mean(differences) : Moments.Mean(First) - Moments.Mean(Second);

    /// <summary>Median of the paired differences; null without worlds, or unpaired.</summary>
    public double? Median => differences.Length == 0 ? null : Quantile.Sorted([.. differences.Order()], 0.5);

    /// <summary>
    /// Share of worlds in which the first has more, equal ones counting half; unpaired: of all pairs of a world of the one and a world
    /// of the other. Null without worlds.
    /// </summary>
    public double? Ahead => Worlds == 0 ? null
        : IsPaired ? differences.Average(difference => difference > 0 ? 1 : difference == 0 ? 0.5 : 0)
        : MannWhitney.U1(First, Second) / ((double)First.Count * Second.Count);

    /// <summary>Cliff's delta of the two sides' values, in [−1, 1]; null without worlds.</summary>
    public double? CliffsDelta => Statistics.CliffsDelta.Of(First, Second);

    /// <summary>Hedges' g of the two sides' values, by their pooled standard deviation; null under two worlds or without spread.</summary>
    public double? HedgesG => Statistics.HedgesG.Of(First, Second);

    /// <summary>
    /// Two-sided p of the test that belongs to <see cref="Interval"/>: <see cref="StudentTest"/> paired, <see cref="WelchTest"/> unpaired. Null
    /// under 6 worlds, or without spread.
    /// </summary>
    public double? P => Worlds < MeanInterval.AtLeast ? null
        : IsPaired ? StudentTest.Of(differences)?.P
        : WelchTest.Of(First, Second)?.P;

    /// <summary>
    /// Two-sided p by ranks, for the details: <see cref="WilcoxonSignedRank"/> paired, <see cref="MannWhitney"/> unpaired. Null under 6 worlds, or
    /// where no difference is other than 0. Nothing is judged by it.
    /// </summary>
    public double? RankP => Worlds < MeanInterval.AtLeast ? null
        : IsPaired ? WilcoxonSignedRank.Of(differences)?.P
        : MannWhitney.Of(First, Second)?.P;

    /// <summary>Why its values say nothing of a difference, as they have no spread or are not there; null: they may say something.</summary>
    public NoVariation? Seen => Variation.Seen(IsPaired, First, Second);

    /// <summary>
    /// Standard deviation that the interval of the mean rests on: of the paired differences, or √(s₁² + s₂²). Null under two worlds.
    /// </summary>
    public double? Deviation => IsPaired ? Moments.Deviation(differences)
        : Moments.Deviation(First) is { } one && Moments.Deviation(Second) is { } other ? Math.Sqrt(one * one + other * other)
        : null;

    /// <summary>The interval of the mean difference by Student's t, unpaired Welch's (see <see cref="MeanInterval"/>); null under 6 worlds.</summary>
    /// <param name="confidence">Confidence in (0, 1).</param>
    public Interval? Interval(double confidence = 0.95) =>
        IsPaired ? MeanInterval.Of(differences, confidence) : MeanInterval.OfDifference(First, Second, confidence);

    /// <summary>The 95 % bootstrap interval of the mean difference, for the details; null under 6 worlds. Nothing is judged by it.</summary>
    public Interval? BootstrapInterval => IsPaired ? BcaInterval.Of(differences) : BcaInterval.OfDifference(First, Second);

    /// <summary>The interval of the median of paired differences; null under 6 worlds, or unpaired.</summary>
    /// <param name="confidence">Confidence in (0, 1).</param>
    public Interval? MedianInterval(double confidence = 0.95) => Statistics.MedianInterval.Of(differences, confidence);

    /// <summary>The same difference the other way round.</summary>
    public SampleDifference Reversed() => new(IsPaired, [.. Second], [.. First], Without);

    /// <summary>The paired differences, world by world; none unpaired.</summary>
    public IReadOnlyList<double> Differences => differences;

    /// <summary>Two scenarios, paired or not.</summary>
    /// <param name="isPaired">Whether they ran in the same worlds.</param>
    /// <param name="first">Values of the first, world by world; null is no value.</param>
    /// <param name="second">Values of the second.</param>
    public static SampleDifference Of(bool isPaired, IReadOnlyList<double?> first, IReadOnlyList<double?> second) =>
        isPaired ? Paired(first, second) : Unpaired(first, second);

    /// <summary>Two scenarios in the same worlds.</summary>
    /// <param name="first">Values of the first, world by world; null is no value.</param>
    /// <param name="second">Values of the second, in the same worlds; where one has fewer worlds, the rest has no value.</param>
    public static SampleDifference Paired(IReadOnlyList<double?> first, IReadOnlyList<double?> second)
    {
        var pairs = first.Zip(second).Where(pair => pair is { First: not null, Second: not null }).ToArray();
        return new SampleDifference(
            true, [.. pairs.Select(pair => pair.First!.Value)], [.. pairs.Select(pair => pair.Second!.Value)],
            Math.Max(first.Count, second.Count) - pairs.Length);
    }

    /// <summary>Two scenarios in worlds that have nothing to do with each other.</summary>
    /// <param name="first">Values of the first; null is no value.</param>
    /// <param name="second">Values of the second.</param>
    public static SampleDifference Unpaired(IReadOnlyList<double?> first, IReadOnlyList<double?> second)
    {
        double[] one = [.. first.OfType<double>()], other = [.. second.OfType<double>()];
        return new SampleDifference(false, one, other, first.Count + second.Count - one.Length - other.Length);
    }
}
