using OpgaveSim.Model.Formation.Scores;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Formation.Strategies;

/// <summary>
/// Issue: who fits the issue best starts and asks who adds most to what it requires. Score: <see cref="MarginalCoverage"/> with ĉ; picks
/// count with ĉ, members with c.
/// </summary>
internal sealed record IssueLogic() : NamedLogic("issue")
{
    public override StartRule Start => StartRule.Affinity;

    public override double Lambda => 1;

    public override ActorNumbers ChoosesBy => ActorNumbers.Competence;

    public override bool CanMisjudge => true;

    internal override void Begin(ScoredCandidates candidates, ActorProfiles actors, Issue issue, TableView table) =>
        candidates.Coverage.BeginCompetence(actors, issue, table, candidates.Judged);

    internal override void Score(ScoredCandidates candidates, Span<double> scores) => candidates.Coverage.Score(scores);

    internal override void Join(ScoredCandidates candidates, ActorProfiles actors, int pick, int judged) =>
        MarginalCoverage.Cover(candidates.Coverage.Uncovered, actors.CompetenceOf(judged));
}
