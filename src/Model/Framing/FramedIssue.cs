using OpgaveSim.Model.Issues;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Framing;

/// <summary>
/// The issue as some actors see it together: r̂ = (1 − φ) r + φ · the mean of their <see cref="Frame"/>s. Who judges or chooses for the issue goes by r̂;
/// mandates, F, F* and quality by r (<see cref="Issue.Itself"/>).
/// </summary>
public static class FramedIssue
{
    /// <summary>The issue as it is seen; the issue itself where φ is 0.</summary>
    /// <param name="actors">The profiles.</param>
    /// <param name="framing">φ, and the form of frames.</param>
    /// <param name="issue">The issue itself.</param>
    /// <param name="framers">Whose frames count, at least one.</param>
    public static Issue By(ActorProfiles actors, FrameSetting framing, Issue issue, ReadOnlySpan<int> framers)
    {
        if (framing.Share == 0)
        {
            return issue;
        }

        var seen = new double[issue.Requirement.Length];
        foreach (var framer in framers)
        {
            Frame.Add(framing.Form, issue.Requirement, actors.CompetenceOf(framer), issue.Domains, framing.Share / framers.Length, seen);
        }

        foreach (var domain in issue.Domains)
        {
            seen[domain] += (1 - framing.Share) * issue.Requirement[domain];
        }

        return issue with { Requirement = seen, SeenOf = issue };
    }
}
