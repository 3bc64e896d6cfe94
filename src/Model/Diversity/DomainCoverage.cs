using OpgaveSim.Model.Formation.Scores;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Diversity;

/// <summary>cov_d = 1 − Π_m (1 − c_md): how much of a domain the members of a table can do together.</summary>
public static class DomainCoverage
{
    /// <summary>cov_d, D long, in [0, 1], 0 for nobody; null for a domain that the issue does not involve.</summary>
    /// <param name="actors">The profiles.</param>
    /// <param name="issue">The issue.</param>
    /// <param name="members">The members.</param>
    public static double?[] Of(ActorProfiles actors, Issue issue, ReadOnlySpan<int> members)
    {
        Span<double> covered = stackalloc double[actors.Domains];
        covered.Fill(1);
        Weigh(actors, members, covered);
        var each = new double?[actors.Domains];
        foreach (var domain in issue.Domains)
        {
            each[domain] = covered[domain];
        }

        return each;
    }

    /// <summary>Turns a weight w of each domain into w cov_d.</summary>
    /// <param name="actors">The profiles.</param>
    /// <param name="members">The members.</param>
    /// <param name="weights">Weights, D long, changed in place.</param>
    internal static void Weigh(ActorProfiles actors, ReadOnlySpan<int> members, Span<double> weights)
    {
        Span<double> uncovered = stackalloc double[weights.Length];
        weights.CopyTo(uncovered);
        foreach (var member in members)
        {
            MarginalCoverage.Cover(uncovered, actors.CompetenceOf(member));
        }

        for (var domain = 0; domain < weights.Length; domain++)
        {
            weights[domain] -= uncovered[domain];
        }
    }
}
