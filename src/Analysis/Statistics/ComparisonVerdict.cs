using OpgaveSim.Model.Mathematics;

namespace OpgaveSim.Analysis.Statistics;

/// <summary>
/// The verdict on a difference by its interval and ±δ, δ the smallest difference that matters (equivalence testing: Schuirmann
/// 1987; Lakens 2017). Inside ±δ: no difference that matters; else beyond 0: better or worse; else inconclusive.
/// </summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Interval">The interval that it rests on, and that is to be drawn; null under 6 worlds.</param>
/// <param name="Confidence">The interval's confidence, adjusted for the family (see <see cref="Holm.Confidences"/>).</param>
/// <param name="MoreWorlds">
/// When inconclusive: how many more worlds are needed, if mean and deviation stayed as they are; null where no number would, or
/// there are fewer than two worlds to go by. See <see cref="WorldsThatTell"/>.
/// </param>
public sealed record ComparisonVerdict(DifferenceVerdict Verdict, Interval? Interval, double Confidence, int? MoreWorlds)
{
    /// <summary>The verdict on a difference.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="smallest">δ ≥ 0.</param>
    /// <param name="better">+1 when more is better, −1 when less is.</param>
    /// <param name="confidence">Confidence in (0, 1), adjusted for the family.</param>
    public static ComparisonVerdict Of(SampleDifference difference, double smallest, int better = 1, double confidence = 0.95)
    {
        var interval = difference.Interval(confidence);
        var verdict = Judge(interval, smallest, better);
        var needed = verdict == DifferenceVerdict.CannotTellYet && difference.Deviation is { } deviation
            ? WorldsThatTell(difference.Mean!.Value, deviation, smallest, confidence)
            : null;
        return new ComparisonVerdict(verdict, interval, confidence, needed is null ? null : Math.Max(1, needed.Value - difference.Worlds));
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
    /// The fewest worlds n, at least 6, at which an interval of half-width t(n − 1)·s/√n around the present mean would be conclusive: it would leave
    /// out 0, or lie inside ±δ, whichever comes first: half-width &lt; max(|mean|, δ − |mean|). A forecast and no promise: the mean moves
    /// too. Null where no number of worlds would (mean and δ both 0) or more than a million.
    /// </summary>
    /// <param name="mean">Present mean difference.</param>
    /// <param name="deviation">Present standard deviation, s.</param>
    /// <param name="smallest">δ ≥ 0.</param>
    /// <param name="confidence">Confidence in (0, 1).</param>
    public static int? WorldsThatTell(double mean, double deviation, double smallest, double confidence)
    {
        const int most = 1_000_000;
        var room = Math.Max(Math.Abs(mean), smallest - Math.Abs(mean));
        bool Tells(int worlds) =>
            StudentDistribution.UpperQuantile((1 - confidence) / 2, worlds - 1) * deviation / Math.Sqrt(worlds) < room;
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
