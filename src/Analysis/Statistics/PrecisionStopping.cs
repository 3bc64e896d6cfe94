namespace OpgaveSim.Analysis.Statistics;

/// <summary>
/// When enough worlds were played for a precision asked beforehand: looks at fixed numbers of worlds, and stops at the first at which every
/// 95 % interval is narrow enough. It looks at how wide intervals are and never at where they lie, so that it cannot wait for a difference to
/// appear. Stopping by width makes the last interval slightly too narrow, as samples with little spread stop first (Chow and Robbins 1965:
/// right in the limit); a test has what it does to the coverage.
/// </summary>
public static class PrecisionStopping
{
    /// <summary>The numbers of worlds at which it looks, ascending: each half as many again as the one before, the last the most.</summary>
    /// <param name="atLeast">The first look, ≥ 1.</param>
    /// <param name="atMost">The last look, ≥ <paramref name="atLeast"/>.</param>
    public static IEnumerable<int> Looks(int atLeast, int atMost)
    {
        for (long look = atLeast; look < atMost; look = (look * 3 + 1) / 2)
        {
            yield return (int)look;
        }

        yield return atMost;
    }

    /// <summary>The widest half of a 95 % interval; no value where one of them has no interval (under 6 values), or there are none.</summary>
    /// <param name="samples">Values that each interval is of.</param>
    public static double? WidestHalf(IEnumerable<IReadOnlyList<double>> samples)
    {
        double? widest = null;
        foreach (var sample in samples)
        {
            if (MeanInterval.Of(sample) is not { } interval)
            {
                return null;
            }

            widest = Math.Max(widest ?? 0, interval.HalfWidth);
        }

        return widest;
    }
}
