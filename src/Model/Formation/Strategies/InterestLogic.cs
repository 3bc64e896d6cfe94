using OpgaveSim.Model.Formation.Scores;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Formation.Strategies;

/// <summary>Interest: who has the largest stake starts and asks who shares stake and interests. Score: s·(1 + mean cosine)/2.</summary>
internal sealed record InterestLogic() : NamedLogic("interest")
{
    public override StartRule Start => StartRule.Stake;

    public override double Lambda => 0;

    public override ActorNumbers ChoosesBy => ActorNumbers.Interests | ActorNumbers.UnitInterests;

    internal override void Begin(ScoredCandidates candidates, ActorProfiles actors, Issue issue, TableView table)
    {
        candidates.Likeness.Begin(actors, table, candidates.Left);
        var left = candidates.Left;
        var stakes = candidates.Stakes;
        for (var i = 0; i < left.Length; i++)
        {
            stakes[i] = Stake.Of(actors.InterestsOf(left[i]), issue.Domains);
        }
    }

    internal override void Score(ScoredCandidates candidates, Span<double> scores)
    {
        candidates.Likeness.Score(scores);
        var stakes = candidates.Stakes;
        for (var i = 0; i < stakes.Length; i++)
        {
            scores[i] = stakes[i] * (1 + scores[i]) / 2;
        }
    }

    internal override void Join(ScoredCandidates candidates, ActorProfiles actors, int pick, int judged) =>
        candidates.Likeness.Join(actors.UnitInterestsOf(pick));
}
