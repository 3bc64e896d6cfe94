namespace OpgaveSim.Model.Formation.Scores;

/// <summary>
/// A mix of two scores: each becomes a rank (number beaten + ½ ties) / (n − 1) among what is left, 1 if alone, and the
/// ranks are mixed (1 − λ) : λ.
/// </summary>
public static class MixedRank
{
    /// <summary>Replaces two scores by their mixed rank.</summary>
    /// <param name="interest">Scores at λ = 0; the mixed rank is written here.</param>
    /// <param name="issue">Scores at λ = 1, as long.</param>
    /// <param name="mix">λ.</param>
    public static void Mix(Span<double> interest, ReadOnlySpan<double> issue, double mix)
    {
        Span<double> byInterest = interest.Length <= 128 ? stackalloc double[interest.Length] : new double[interest.Length];
        Span<double> byIssue = interest.Length <= 128 ? stackalloc double[interest.Length] : new double[interest.Length];
        interest.CopyTo(byInterest);
        issue.CopyTo(byIssue);
        byInterest.Sort();
        byIssue.Sort();
        for (var i = 0; i < interest.Length; i++)
        {
            interest[i] = (1 - mix) * Rank(byInterest, interest[i]) + mix * Rank(byIssue, issue[i]);
        }
    }

    /// <summary>The rank of a value among values that hold it.</summary>
    /// <param name="sorted">The values, ascending.</param>
    /// <param name="value">One of them.</param>
    public static double Rank(ReadOnlySpan<double> sorted, double value)
    {
        if (sorted.Length == 1)
        {
            return 1;
        }

        var beaten = CountBelow(sorted, value, orEqual: false);
        var ties = CountBelow(sorted, value, orEqual: true) - beaten - 1;
        return (beaten + 0.5 * ties) / (sorted.Length - 1);
    }

    private static int CountBelow(ReadOnlySpan<double> sorted, double value, bool orEqual)
    {
        int low = 0, high = sorted.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (sorted[middle] < value || (orEqual && sorted[middle] == value))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
