using OpgaveSim.Model.Formation.Scores;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Formation.Strategies;

/// <summary>Expert: as issue, but it asks the ablest, also when the table can do the same. Score: <see cref="Affinity"/> with ĉ.</summary>
internal sealed record ExpertLogic() : NamedLogic("expert")
{
    public override StartRule Start => StartRule.Affinity;

    public override double Lambda => 1;

    public override ActorNumbers ChoosesBy => ActorNumbers.Competence;

    public override bool CanMisjudge => true;

    internal override void Begin(ScoredCandidates candidates, ActorProfiles actors, Issue issue, TableView table)
    {
        var judged = candidates.Judged;
        var scores = candidates.Scores;
        for (var i = 0; i < judged.Length; i++)
        {
            scores[i] = Affinity.Of(issue.Requirement, actors.CompetenceOf(judged[i]), issue.Domains);
        }
    }
}
