using OpgaveSim.Model.Formation.Scores;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Diversity;

/// <summary>
/// Σ_d r_d·[a member is mandated in d]: how much of what an issue requires somebody at the table is formally responsible for.
/// </summary>
public static class MandateCover
{
    /// <summary>The cover, in [0, 1]; 0 for nobody.</summary>
    /// <param name="actors">The profiles.</param>
    /// <param name="issue">The issue.</param>
    /// <param name="members">The members.</param>
    public static double Of(ActorProfiles actors, Issue issue, ReadOnlySpan<int> members)
    {
        var mandate = 0UL;
        foreach (var member in members)
        {
            mandate |= actors.Mandate[member];
        }

        return MandateFit.Of(issue.Requirement, mandate, issue.Domains);
    }
}
