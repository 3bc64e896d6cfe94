using OpgaveSim.Model.Formation.Scores;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Formation.Strategies;

/// <summary>
/// Coverage reference: as issue, but all actors are compared, without error. A yardstick, not a practice. Score:
/// <see cref="MarginalCoverage"/> with true c.
/// </summary>
internal sealed record CoverageReferenceLogic() : NamedLogic("coverage-reference")
{
    public override StartRule Start => StartRule.Affinity;

    public override double Lambda => 1;

    public override ActorNumbers ChoosesBy => ActorNumbers.Competence;

    public override bool KnowsEverybody => true;

    internal override void Begin(ScoredCandidates candidates, ActorProfiles actors, Issue issue, TableView table) =>
        candidates.Coverage.BeginCompetence(actors, issue, table, candidates.Left);

    internal override void Score(ScoredCandidates candidates, Span<double> scores) => candidates.Coverage.Score(scores);

    internal override void Join(ScoredCandidates candidates, ActorProfiles actors, int pick, int judged) =>
        MarginalCoverage.Cover(candidates.Coverage.Uncovered, actors.CompetenceOf(pick));
}
