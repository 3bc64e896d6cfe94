using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Outcomes;

/// <summary>
/// The mean vector and the covariance of the interests of a group of actors. As a payoff is linear in interests, its mean over the group is
/// Σ_d ī_d Δf_d and its variance Δf' Cov(i) Δf, exactly, whatever the number of actors. Immutable.
/// </summary>
public sealed class InterestMoments
{
    private readonly int domains;
    private readonly double[] means;
    private readonly double[] covariances;

    /// <summary>The moments of a group. O(actors · D²).</summary>
    /// <param name="actors">The profiles.</param>
    /// <param name="who">The actors, at least one.</param>
    public InterestMoments(ActorProfiles actors, ReadOnlySpan<int> who)
    {
        domains = actors.Domains;
        means = Means(actors, who);
        covariances = Covariances(actors, who, means);
    }

    /// <summary>Mean payoff.</summary>
    /// <param name="involved">The involved domains.</param>
    /// <param name="change">f_d(x) − f_d(x⁰) of the involved domains.</param>
    public double Mean(ReadOnlySpan<int> involved, ReadOnlySpan<double> change)
    {
        var mean = 0.0;
        for (var i = 0; i < involved.Length; i++)
        {
            mean += means[involved[i]] * change[i];
        }

        return mean;
    }

    /// <summary>
    /// Standard deviation of payoffs (population form), ≥ 0. A variance that should be 0 may come out a rounding error over or under it: under it
    /// counts as 0, over it gives a deviation of some 10⁻⁹ at most.
    /// </summary>
    /// <param name="involved">The involved domains.</param>
    /// <param name="change">f_d(x) − f_d(x⁰) of the involved domains.</param>
    public double Deviation(ReadOnlySpan<int> involved, ReadOnlySpan<double> change)
    {
        var variance = 0.0;
        for (var i = 0; i < involved.Length; i++)
        {
            for (var j = 0; j < involved.Length; j++)
            {
                variance += change[i] * change[j] * covariances[involved[i] * domains + involved[j]];
            }
        }

        return Math.Sqrt(Math.Max(0, variance));
    }

    private static double[] Means(ActorProfiles actors, ReadOnlySpan<int> who)
    {
        var means = new double[actors.Domains];
        foreach (var actor in who)
        {
            var interests = actors.InterestsOf(actor);
            for (var domain = 0; domain < means.Length; domain++)
            {
                means[domain] += interests[domain];
            }
        }

        for (var domain = 0; domain < means.Length; domain++)
        {
            means[domain] /= who.Length;
        }

        return means;
    }

    private static double[] Covariances(ActorProfiles actors, ReadOnlySpan<int> who, double[] means)
    {
        var sums = new double[means.Length * means.Length];
        var centred = new double[means.Length];
        foreach (var actor in who)
        {
            var interests = actors.InterestsOf(actor);
            for (var domain = 0; domain < centred.Length; domain++)
            {
                centred[domain] = interests[domain] - means[domain];
            }

            for (var domain = 0; domain < centred.Length; domain++)
            {
                var row = sums.AsSpan(domain * centred.Length, domain + 1);
                for (var other = 0; other < row.Length; other++)
                {
                    row[other] += centred[domain] * centred[other];
                }
            }
        }

        for (var domain = 0; domain < centred.Length; domain++)
        {
            for (var other = 0; other <= domain; other++)
            {
                sums[domain * centred.Length + other] /= who.Length;
                sums[other * centred.Length + domain] = sums[domain * centred.Length + other];
            }
        }

        return sums;
    }
}
