using OpgaveSim.Model.Framing;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Formation.Strategies;

/// <summary>Who has the largest <see cref="Scores.Affinity"/> with the issue starts; competence is read without error.</summary>
internal sealed record AffinityStart() : StartRule("affinity")
{
    public override ActorNumbers ChoosesBy => ActorNumbers.Competence;

    internal override void Score(ActorProfiles actors, Issue issue, ReadOnlySpan<int> aware, double mix, FrameSetting framing, Span<double> scores)
    {
        for (var i = 0; i < aware.Length; i++)
        {
            scores[i] = Formation.Scores.Affinity.Of(FramedIssue.By(actors, framing, issue, aware.Slice(i, 1)).Requirement, actors.CompetenceOf(aware[i]), issue.Domains);
        }
    }
}
