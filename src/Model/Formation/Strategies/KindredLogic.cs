using OpgaveSim.Model.Issues;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Formation.Strategies;

/// <summary>Kindred: as interest, but like seeks like, whatever is at stake. Score: mean cosine of interests with the members.</summary>
internal sealed record KindredLogic() : NamedLogic("kindred")
{
    public override StartRule Start => StartRule.Stake;

    public override double Lambda => 0;

    public override ActorNumbers ChoosesBy => ActorNumbers.UnitInterests;

    internal override void Begin(ScoredCandidates candidates, ActorProfiles actors, Issue issue, TableView table) =>
        candidates.Likeness.Begin(actors, table, candidates.Left);

    internal override void Score(ScoredCandidates candidates, Span<double> scores) => candidates.Likeness.Score(scores);

    internal override void Join(ScoredCandidates candidates, ActorProfiles actors, int pick, int judged) =>
        candidates.Likeness.Join(actors.UnitInterestsOf(pick));
}
