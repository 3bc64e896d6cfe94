namespace OpgaveSim.Analysis.Statistics;

/// <summary>
/// Comparisons that are judged together. With m of them every interval has the confidence 1 − .05/m (Bonferroni), so that all intervals of
/// the family hold their differences at once with a chance of 95 % at least. So of all that is said of the family, better and worse and no
/// difference that matters alike, anything is wrong with a chance of 5 % at most. A stepwise method (Holm) gives no such intervals: those
/// that come after the first steps are too narrow for ‘no difference that matters’.
/// </summary>
public static class JudgedFamily
{
    /// <summary>The chance that anything said of a family is wrong, at most.</summary>
    public const double Alpha = 0.05;

    /// <summary>The confidence of each interval of a family.</summary>
    /// <param name="members">m ≥ 0; a family of nobody has the confidence of one.</param>
    public static double Confidence(int members) => 1 - Alpha / Math.Max(1, members);

    /// <summary>
    /// Judges a family. What has no spread (see <see cref="SampleDifference.Seen"/>) can neither be tested nor judged: it is no member, and others
    /// are not widened for it.
    /// </summary>
    /// <param name="candidates">The differences, each with its δ ≥ 0 and +1 when more is better, −1 when less is.</param>
    /// <returns>The verdict on each, in the order given; null: it is not judged.</returns>
    public static IReadOnlyList<ComparisonVerdict?> Of(IReadOnlyList<(SampleDifference Difference, double Smallest, int Better)> candidates)
    {
        var members = candidates.Count(candidate => candidate.Difference.Seen is null);
        return [.. candidates.Select(one => one.Difference.Seen is null
            ? ComparisonVerdict.Of(one.Difference, one.Smallest, one.Better, members)
            : null)];
    }
}
