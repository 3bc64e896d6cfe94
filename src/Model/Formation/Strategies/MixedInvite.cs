using OpgaveSim.Model.Formation.Scores;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Formation.Strategies;

/// <summary>
/// The <see cref="MixedRank"/> of interest and issue among the candidates left: what an experiment writes as a number between 0 and 1.
/// No logic has it as its own.
/// </summary>
internal sealed record MixedInvite() : InviteRule("mixed")
{
    public override ActorNumbers ChoosesBy => Interest.ChoosesBy | Issue.ChoosesBy;

    public override bool CanMisjudge => true;

    internal override void Begin(ScoredCandidates candidates, ActorProfiles actors, Issue issue, TableView table)
    {
        Interest.Begin(candidates, actors, issue, table);
        Issue.Begin(candidates, actors, issue, table);
    }

    internal override void Score(ScoredCandidates candidates, Span<double> scores)
    {
        var issueScores = candidates.SecondScores;
        Interest.Score(candidates, scores);
        Issue.Score(candidates, issueScores);
        MixedRank.Mix(scores[..candidates.Count], issueScores[..candidates.Count], candidates.Mix);
    }

    internal override void Join(ScoredCandidates candidates, ActorProfiles actors, int pick, int judged)
    {
        Interest.Join(candidates, actors, pick, judged);
        Issue.Join(candidates, actors, pick, judged);
    }
}
