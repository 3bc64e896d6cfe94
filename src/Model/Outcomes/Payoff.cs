namespace OpgaveSim.Model.Outcomes;

/// <summary>u_a(x) = Σ_{d involved} i_ad (f_d(x) − f_d(x⁰)): what a solution does to an actor's interests; about −1 to 1.</summary>
public static class Payoff
{
    /// <summary>The payoff of an actor.</summary>
    /// <param name="interests">i, D long.</param>
    /// <param name="involved">The involved domains.</param>
    /// <param name="outcomes">f_d of the involved domains at the solution.</param>
    /// <param name="statusQuo">f_d of the involved domains at x⁰.</param>
    public static double Of(
        ReadOnlySpan<double> interests, ReadOnlySpan<int> involved, ReadOnlySpan<double> outcomes, ReadOnlySpan<double> statusQuo)
    {
        var sum = 0.0;
        for (var i = 0; i < involved.Length; i++)
        {
            sum += interests[involved[i]] * (outcomes[i] - statusQuo[i]);
        }

        return sum;
    }
}
