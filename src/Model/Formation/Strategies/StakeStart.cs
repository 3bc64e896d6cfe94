using OpgaveSim.Model.Framing;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Formation.Strategies;

/// <summary>Who has the largest <see cref="Scores.Stake"/> starts.</summary>
internal sealed record StakeStart() : StartRule("stake")
{
    public override ActorNumbers ChoosesBy => ActorNumbers.Interests;

    internal override void Score(ActorProfiles actors, Issue issue, ReadOnlySpan<int> aware, double mix, FrameSetting framing, Span<double> scores)
    {
        for (var i = 0; i < aware.Length; i++)
        {
            scores[i] = Formation.Scores.Stake.Of(actors.InterestsOf(aware[i]), issue.Domains);
        }
    }
}
