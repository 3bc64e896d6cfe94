namespace OpgaveSim.Model.Formation.Scores;

/// <summary>Σ_{d ∈ mandate} r_d: how much of an issue an actor is formally responsible for, in [0, 1].</summary>
public static class MandateFit
{
    /// <summary>The fit; 0 for who has no mandate in an involved domain.</summary>
    /// <param name="requirement">r, D long.</param>
    /// <param name="mandate">The mandate, bit d for domain d.</param>
    /// <param name="involved">The involved domains.</param>
    public static double Of(ReadOnlySpan<double> requirement, ulong mandate, ReadOnlySpan<int> involved)
    {
        var sum = 0.0;
        foreach (var domain in involved)
        {
            sum += (mandate >> domain & 1) == 1 ? requirement[domain] : 0;
        }

        return sum;
    }
}
