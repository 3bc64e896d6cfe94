using OpgaveSim.Model.Mathematics;

namespace OpgaveSim.Analysis.Statistics;

/// <summary>
/// The verdict on a difference by its interval and ±δ, δ the smallest difference that matters (equivalence testing: Schuirmann
/// 1987; Lakens 2017). Inside ±δ: no difference that matters; else beyond 0: better or worse; else inconclusive. Verdict, interval and p
/// are of one t test, so they never disagree.
/// </summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Interval">The interval that it rests on, and that is to be drawn; null under 6 worlds.</param>
/// <param name="Confidence">The interval's confidence: 1 − .05/m for a family of m comparisons (see <see cref="JudgedFamily"/>).</param>
/// <param name="P">p of the same t test times m, at most 1: below .05 where the interval leaves out 0. Null under 6 worlds, or without spread.</param>
public sealed record ComparisonVerdict(DifferenceVerdict Verdict, Interval? Interval, double Confidence, double? P)
{
    /// <summary>Chance of concluding that a new study is planned for, if mean and deviation are what they seem.</summary>
    public const double Power = 0.8;

    /// <summary>
    /// When inconclusive: how many worlds a new study with a new seed would need; null where no number would do, or there are fewer than two
    /// worlds to go by. See <see cref="WorldsThatTell"/>; computed when it is asked for.
    /// </summary>
    public int? NewStudyWorlds => Verdict == DifferenceVerdict.CannotTellYet && Deviation is { } deviation
        ? WorldsThatTell(Mean!.Value, deviation, Smallest, Confidence)
        : null;

    private double? Mean { get; init; }

    private double? Deviation { get; init; }

    private double Smallest { get; init; }

    /// <summary>The verdict on a difference.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="smallest">δ ≥ 0.</param>
    /// <param name="better">+1 when more is better, −1 when less is.</param>
    /// <param name="members">m ≥ 1, how many comparisons are judged together with it, itself included.</param>
    public static ComparisonVerdict Of(SampleDifference difference, double smallest, int better = 1, int members = 1)
    {
        var confidence = JudgedFamily.Confidence(members);
        var interval = difference.Interval(confidence);
        return new ComparisonVerdict(Judge(interval, smallest, better), interval, confidence, difference.P is { } p ? Math.Min(1, members * p) : null)
        {
            Mean = difference.Mean,
            Deviation = difference.Deviation,
            Smallest = smallest,
        };
    }

    /// <summary>
    /// The verdict by an interval; without one it is inconclusive. An end that is just 0 or ±δ is not beyond and not inside.
    /// </summary>
    /// <param name="interval">The interval.</param>
    /// <param name="smallest">δ ≥ 0.</param>
    /// <param name="better">+1 when more is better, −1 when less is.</param>
    public static DifferenceVerdict Judge(Interval? interval, double smallest, int better)
    {
        if (interval is not { } found)
        {
            return DifferenceVerdict.CannotTellYet;
        }

        return found.Low > -smallest && found.High < smallest ? DifferenceVerdict.NoDifferenceThatMatters
            : found.Contains(0) ? DifferenceVerdict.CannotTellYet
            : found.Low > 0 == better > 0 ? DifferenceVerdict.Better
            : DifferenceVerdict.Worse;
    }

    /// <summary>
    /// The fewest worlds n, at least 6, at which a new study would be conclusive in four cases of five, were the present mean and deviation the true
    /// ones: its interval of half-width t(n − 1)·s/√n would leave out 0, or lie inside ±δ, whichever comes first. That asks that half-width and
    /// the 80 % quantile of the error of the mean together are less than max(|mean|, δ − |mean|). A forecast and no promise. Null where no number
    /// of worlds would (mean and δ both 0) or more than a million.
    /// </summary>
    /// <param name="mean">Present mean difference.</param>
    /// <param name="deviation">Present standard deviation, s.</param>
    /// <param name="smallest">δ ≥ 0.</param>
    /// <param name="confidence">Confidence in (0, 1).</param>
    public static int? WorldsThatTell(double mean, double deviation, double smallest, double confidence)
    {
        const int most = 1_000_000;
        var room = Math.Max(Math.Abs(mean), smallest - Math.Abs(mean));
        bool Tells(int worlds) => deviation / Math.Sqrt(worlds) < room / (
            StudentDistribution.UpperQuantile((1 - confidence) / 2, worlds - 1) + StudentDistribution.UpperQuantile(1 - Power, worlds - 1));
        if (!Tells(most))
        {
            return null;
        }

        int low = MeanInterval.AtLeast - 1, high = most;
        while (high - low > 1)
        {
            var middle = low + (high - low) / 2;
            (low, high) = Tells(middle) ? (low, middle) : (middle, high);
        }

        return high;
    }
}
