using OpgaveSim.Model.Issues;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Formation.Strategies;

/// <summary>Random: chance decides who starts and who is asked, and members judge by the issue. All score 0.</summary>
internal sealed record RandomLogic() : NamedLogic("random")
{
    public override StartRule Start => StartRule.Random;

    public override double Lambda => 1;

    public override ActorNumbers ChoosesBy => ActorNumbers.None;

    internal override void Begin(ScoredCandidates candidates, ActorProfiles actors, Issue issue, TableView table) =>
        candidates.Scores[..candidates.Count].Clear();
}
