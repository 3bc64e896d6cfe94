using OpgaveSim.Model.Framing;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Formation.Strategies;

/// <summary>Chance picks who starts: all score 0, and the keyed number decides.</summary>
internal sealed record RandomStart() : StartRule("random")
{
    public override ActorNumbers ChoosesBy => ActorNumbers.None;

    internal override void Score(ActorProfiles actors, Issue issue, ReadOnlySpan<int> aware, double mix, FrameSetting framing, Span<double> scores)
    {
    }
}
