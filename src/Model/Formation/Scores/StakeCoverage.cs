namespace OpgaveSim.Model.Formation.Scores;

/// <summary>
/// Σ_d r_d (1 − covⁱ_d) · |i_ad| / max|i_a|, with covⁱ formed like cov from these same shares: what an actor adds to the
/// stakes at the table, seeking mutual gains.
/// </summary>
public static class StakeCoverage
{
    /// <summary>The marginal coverage of stakes, in [0, 1]; 0 for an actor without interests.</summary>
    /// <param name="uncovered">r_d Π_m (1 − |i_md|/max|i_m|), D long.</param>
    /// <param name="interests">i, D long.</param>
    /// <param name="involved">The involved domains.</param>
    public static double Of(ReadOnlySpan<double> uncovered, ReadOnlySpan<double> interests, ReadOnlySpan<int> involved)
    {
        Span<double> shares = stackalloc double[interests.Length];
        Shares(interests, shares);
        return Affinity.Of(uncovered, shares, involved);
    }

    /// <summary>|i_d| / max|i| of every domain, what <see cref="Of"/> weighs; 0 for an actor without interests.</summary>
    /// <param name="interests">i, D long.</param>
    /// <param name="shares">The shares, D long.</param>
    public static void Shares(ReadOnlySpan<double> interests, Span<double> shares)
    {
        var largest = Largest(interests);
        for (var domain = 0; domain < shares.Length; domain++)
        {
            shares[domain] = largest == 0 ? 0 : Math.Abs(interests[domain]) / largest;
        }
    }

    /// <summary>Takes a member's stakes off the uncovered weights.</summary>
    /// <param name="uncovered">Uncovered weights, D long, changed in place; r for an empty table.</param>
    /// <param name="interests">i of who joins, D long.</param>
    public static void Cover(Span<double> uncovered, ReadOnlySpan<double> interests)
    {
        Span<double> shares = stackalloc double[uncovered.Length];
        Shares(interests, shares);
        MarginalCoverage.Cover(uncovered, shares);
    }

    private static double Largest(ReadOnlySpan<double> interests)
    {
        var largest = 0.0;
        foreach (var interest in interests)
        {
            largest = Math.Max(largest, Math.Abs(interest));
        }

        return largest;
    }
}
