namespace OpgaveSim.Model.Formation.Scores;

/// <summary>s_a = Σ_{d involved} |i_ad| / Σ_d |i_ad|: the share of an actor's interests that an issue touches.</summary>
public static class Stake
{
    /// <summary>The stake, in [0, 1]; 0 for an actor without interests.</summary>
    /// <param name="interests">i, D long, with Σ|i| = 1 or all zero.</param>
    /// <param name="involved">The involved domains.</param>
    public static double Of(ReadOnlySpan<double> interests, ReadOnlySpan<int> involved)
    {
        var sum = 0.0;
        foreach (var domain in involved)
        {
            sum += Math.Abs(interests[domain]);
        }

        return sum;
    }
}
