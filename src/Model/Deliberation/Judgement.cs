namespace OpgaveSim.Model.Deliberation;

/// <summary>
/// How a member judges a change: Δ = Σ_{d involved} ((1−λ) i_md + λ r_d) · √c_md · Δf_d.
/// Its weights stay the same through a deliberation.
/// </summary>
public static class Judgement
{
    /// <summary>Objections count from this loss on: o counts Δ &lt; −0.002.</summary>
    public const double ObjectionBelow = -0.002;

    /// <summary>Writes a member's weights, one an involved domain.</summary>
    /// <param name="interests">i of the member, D long.</param>
    /// <param name="competence">c of the member, D long.</param>
    /// <param name="requirement">r, D long.</param>
    /// <param name="involved">The involved domains.</param>
    /// <param name="orientation">λ of deliberating.</param>
    /// <param name="weights">Where to write, as long as <paramref name="involved"/>.</param>
    public static void Weights(
        ReadOnlySpan<double> interests, ReadOnlySpan<double> competence, ReadOnlySpan<double> requirement,
        ReadOnlySpan<int> involved, double orientation, Span<double> weights)
    {
        for (var i = 0; i < involved.Length; i++)
        {
            var domain = involved[i];
            weights[i] = ((1 - orientation) * interests[domain] + orientation * requirement[domain])
                * Math.Sqrt(competence[domain]);
        }
    }

    /// <summary>Δ of a change.</summary>
    /// <param name="weights">The member's weights.</param>
    /// <param name="from">Outcomes of the involved domains before.</param>
    /// <param name="to">Outcomes of the involved domains after.</param>
    public static double Of(ReadOnlySpan<double> weights, ReadOnlySpan<double> from, ReadOnlySpan<double> to)
    {
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * (to[i] - from[i]);
        }

        return sum;
    }

    /// <summary>Δ of a change of which the differences are known.</summary>
    /// <param name="weights">The member's weights.</param>
    /// <param name="change">Δf of the involved domains.</param>
    public static double Of(ReadOnlySpan<double> weights, ReadOnlySpan<double> change)
    {
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * change[i];
        }

        return sum;
    }
}
