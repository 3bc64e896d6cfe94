using OpgaveSim.Model.Issues;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Formation.Strategies;

/// <summary>
/// Assigned composition by a trait in which actors lie nearer or further apart: of n candidates in order of mean distance to members and
/// picks so far, the one at place ⌊level·(n−1) + ½⌋ is picked (<see cref="AssignedDistances"/>). It scores 1, all others 0.
/// </summary>
/// <param name="Trait">What is varied.</param>
internal abstract record AssignedDistanceInvite(string Trait) : AssignedInvite(Trait)
{
    public override bool OrdersByNumber => true;

    internal override void Begin(ScoredCandidates candidates, ActorProfiles actors, Issue issue, TableView table)
    {
        candidates.Distances.Begin(candidates.Numbers);
        foreach (var member in table.Members)
        {
            Join(candidates, actors, member, member);
        }
    }

    internal override void Score(ScoredCandidates candidates, Span<double> scores) => candidates.Distances.Score(candidates.Mix, scores);

    internal override void Join(ScoredCandidates candidates, ActorProfiles actors, int pick, int judged)
    {
        var left = candidates.Left;
        var sums = candidates.Distances.Sums;
        for (var i = 0; i < left.Length; i++)
        {
            sums[i] += Between(actors, left[i], pick);
        }
    }

    /// <summary>How far apart two actors are.</summary>
    protected abstract double Between(ActorProfiles actors, int one, int other);
}
