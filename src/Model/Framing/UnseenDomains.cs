using OpgaveSim.Model.Issues;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Framing;

/// <summary>The share of the issue's domains in which none of some actors is able (c &lt; 0.3), so that nobody sees them; 0 … 1.</summary>
public static class UnseenDomains
{
    /// <summary>The share.</summary>
    /// <param name="actors">The profiles.</param>
    /// <param name="issue">The issue.</param>
    /// <param name="members">Who looks.</param>
    public static double Of(ActorProfiles actors, Issue issue, ReadOnlySpan<int> members)
    {
        var unseen = 0;
        foreach (var domain in issue.Domains)
        {
            var isSeen = false;
            foreach (var member in members)
            {
                isSeen |= actors.CompetenceOf(member)[domain] >= Frame.SeenFrom;
            }

            unseen += isSeen ? 0 : 1;
        }

        return (double)unseen / issue.Domains.Length;
    }
}
