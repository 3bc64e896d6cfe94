using OpgaveSim.Model.Formation.Scores;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Formation.Strategies;

/// <summary>
/// Mutual gains: as interest, but it asks stakes that the table still lacks, and proposes packages. Score: <see cref="StakeCoverage"/>.
/// </summary>
internal sealed record MutualGainsLogic() : NamedLogic("mutual-gains")
{
    public override StartRule Start => StartRule.Stake;

    public override double Lambda => 0;

    public override ActorNumbers ChoosesBy => ActorNumbers.Interests;

    public override bool OffersPackages => true;

    internal override void Begin(ScoredCandidates candidates, ActorProfiles actors, Issue issue, TableView table)
    {
        var left = candidates.Left;
        candidates.Coverage.Begin(issue, issue.Requirement, left.Length);
        foreach (var member in table.Members)
        {
            StakeCoverage.Cover(candidates.Coverage.Uncovered, actors.InterestsOf(member));
        }

        Span<double> shares = stackalloc double[actors.Domains];
        for (var i = 0; i < left.Length; i++)
        {
            StakeCoverage.Shares(actors.InterestsOf(left[i]), shares);
            candidates.Coverage.Set(i, shares);
        }
    }

    internal override void Score(ScoredCandidates candidates, Span<double> scores) => candidates.Coverage.Score(scores);

    internal override void Join(ScoredCandidates candidates, ActorProfiles actors, int pick, int judged) =>
        StakeCoverage.Cover(candidates.Coverage.Uncovered, actors.InterestsOf(pick));
}
