using OpgaveSim.Model.Formation.Scores;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Formation.Strategies;

/// <summary>
/// A table as it stood when it scouted: what those whom it asks weigh. Immutable; shared by all invitations of the table, so that
/// what follows from the members alone is summed once for all who are asked. A view equals itself alone.
/// </summary>
/// <param name="issue">The table's issue.</param>
/// <param name="members">The members, in order of joining; at least one.</param>
public sealed class TableView(int issue, int[] members)
{
    private double[]? likeness;
    private double[]? uncovered;

    /// <summary>The table's issue.</summary>
    public int Issue { get; } = issue;

    /// <summary>The members, in order of joining; at least one.</summary>
    public int[] Members { get; } = members;

    /// <summary>Sum of the members' interests at length 1, in their order; D long.</summary>
    /// <param name="actors">The profiles.</param>
    public ReadOnlySpan<double> Likeness(ActorProfiles actors) => likeness ??= SumOfInterests(actors);

    /// <summary>r_d Π_m (1 − c_md): what the members leave uncovered of the issue; D long.</summary>
    /// <param name="actors">The profiles.</param>
    /// <param name="issue">The issue, as who asks sees it.</param>
    public ReadOnlySpan<double> Uncovered(ActorProfiles actors, Issue issue) =>
        issue.SeenOf is null ? uncovered ??= LeftUncovered(actors, issue) : LeftUncovered(actors, issue);

    private double[] SumOfInterests(ActorProfiles actors)
    {
        var sum = new double[actors.Domains];
        foreach (var member in Members)
        {
            var unit = actors.UnitInterestsOf(member);
            for (var domain = 0; domain < sum.Length; domain++)
            {
                sum[domain] += unit[domain];
            }
        }

        return sum;
    }

    private double[] LeftUncovered(ActorProfiles actors, Issue issue)
    {
        var left = issue.Requirement.ToArray();
        foreach (var member in Members)
        {
            MarginalCoverage.Cover(left, actors.CompetenceOf(member));
        }

        return left;
    }
}
