using OpgaveSim.Model.Issues;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Diversity;

/// <summary>Σ_d r_d cov_d (see <see cref="DomainCoverage"/>): how much of what an issue requires a table can do.</summary>
public static class Coverage
{
    /// <summary>The coverage, in [0, 1]; 0 for nobody.</summary>
    /// <param name="actors">The profiles.</param>
    /// <param name="issue">The issue.</param>
    /// <param name="members">The members.</param>
    public static double Of(ActorProfiles actors, Issue issue, ReadOnlySpan<int> members)
    {
        Span<double> weights = stackalloc double[actors.Domains];
        issue.Requirement.CopyTo(weights);
        DomainCoverage.Weigh(actors, members, weights);
        var covered = 0.0;
        foreach (var domain in issue.Domains)
        {
            covered += weights[domain];
        }

        return covered;
    }
}
