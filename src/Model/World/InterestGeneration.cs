using OpgaveSim.Model.Mathematics;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Model.World;

/// <summary>
/// An actor's interests (<i>belangen</i>): h·[(1−kindPull)·(0.8 home + 0.2 next) + kindPull·profile of its kind]
/// + (1−h)·(−ln U)² scaled to sum 1; then each weight outside home and next is negated with probability
/// <i>opposition</i>; then scaled to Σ|i| = 1. The profile of a kind is the softmax of N(0, 1) over the domains.
/// </summary>
public static class InterestGeneration
{
    /// <summary>Profiles of all kinds, kind by kind, domain by domain; each sums to 1.</summary>
    public static double[] KindProfiles(KeyedDraws draws, int kinds, int domains)
    {
        var profiles = new double[kinds * domains];
        for (var kind = 0; kind < kinds; kind++)
        {
            var profile = profiles.AsSpan(kind * domains, domains);
            for (var domain = 0; domain < domains; domain++)
            {
                profile[domain] = PortableMath.Exp(draws.Normal(0, 1, Purpose.KindProfile, (uint)kind, (uint)domain));
            }

            ScaleToUnitSum(profile);
        }

        return profiles;
    }

    /// <summary>The interests of all actors, actor by actor, domain by domain.</summary>
    /// <param name="draws">The run's draws.</param>
    /// <param name="p">The world's parameters.</param>
    /// <param name="kinds">Number of kinds.</param>
    /// <param name="kind">Per actor its kind.</param>
    /// <param name="home">Per actor its home domain.</param>
    public static double[] Generate(KeyedDraws draws, WorldParameters p, int kinds, int[] kind, int[] home)
    {
        var profiles = KindProfiles(draws, kinds, p.Domains);
        var interests = new double[kind.Length * p.Domains];
        for (var actor = 0; actor < kind.Length; actor++)
        {
            Write(draws, p, actor, home[actor], profiles.AsSpan(kind[actor] * p.Domains, p.Domains),
                interests.AsSpan(actor * p.Domains, p.Domains));
        }

        return interests;
    }

    /// <summary>Given interests, each actor's scaled to Σ|i| = 1; changed in place.</summary>
    public static double[] Scaled(double[] interests, int domains)
    {
        for (var start = 0; start < interests.Length; start += domains)
        {
            ScaleToUnitSum(interests.AsSpan(start, domains));
        }

        return interests;
    }

    /// <summary>Writes the interests of one actor.</summary>
    /// <param name="draws">The run's draws.</param>
    /// <param name="p">The world's parameters.</param>
    /// <param name="actor">The actor.</param>
    /// <param name="home">Its home domain.</param>
    /// <param name="profile">The profile of its kind, D long.</param>
    /// <param name="interests">Where to write, D long.</param>
    public static void Write(
        KeyedDraws draws, WorldParameters p, int actor, int home, ReadOnlySpan<double> profile, Span<double> interests)
    {
        var next = (home + 1) % p.Domains;
        for (var domain = 0; domain < interests.Length; domain++)
        {
            var log = -PortableMath.Log(KeyedDraws.ToOpenUniform(draws.Bits(Purpose.OwnInterest, (uint)actor, (uint)domain)));
            interests[domain] = log * log;
        }

        ScaleToUnitSum(interests);
        for (var domain = 0; domain < interests.Length; domain++)
        {
            var place = (domain == home ? 0.8 : 0) + (domain == next ? 0.2 : 0);
            var shared = (1 - p.KindPull) * place + p.KindPull * profile[domain];
            interests[domain] = p.Clustering * shared + (1 - p.Clustering) * interests[domain];
            if (domain != home && domain != next
                && draws.Uniform(Purpose.Opposition, (uint)actor, (uint)domain) < p.Opposition)
            {
                interests[domain] = -interests[domain];
            }
        }

        ScaleToUnitSum(interests);
    }

    /// <summary>Scales to Σ|v| = 1; a zero vector stays zero.</summary>
    public static void ScaleToUnitSum(Span<double> vector)
    {
        var sum = 0.0;
        foreach (var value in vector)
        {
            sum += Math.Abs(value);
        }

        if (sum == 0)
        {
            return;
        }

        for (var i = 0; i < vector.Length; i++)
        {
            vector[i] /= sum;
        }
    }
}
