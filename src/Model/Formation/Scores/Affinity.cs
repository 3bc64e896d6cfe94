namespace OpgaveSim.Model.Formation.Scores;

/// <summary>Σ_d r_d c_d: how able an actor is for what the issue requires, in [0, 1].</summary>
public static class Affinity
{
    /// <summary>The affinity.</summary>
    /// <param name="requirement">r, D long.</param>
    /// <param name="competence">c, D long.</param>
    /// <param name="involved">The involved domains.</param>
    public static double Of(ReadOnlySpan<double> requirement, ReadOnlySpan<double> competence, ReadOnlySpan<int> involved)
    {
        var sum = 0.0;
        foreach (var domain in involved)
        {
            sum += requirement[domain] * competence[domain];
        }

        return sum;
    }
}
