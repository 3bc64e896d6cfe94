using OpgaveSim.Model.Framing;
using OpgaveSim.Model.Formation.Scores;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Formation.Strategies;

/// <summary>The <see cref="MixedRank"/> of stake and affinity: what an experiment writes as a number between 0 and 1.</summary>
internal sealed record MixedStart() : StartRule("mixed")
{
    public override ActorNumbers ChoosesBy => Stake.ChoosesBy | Affinity.ChoosesBy;

    internal override void Score(ActorProfiles actors, Issue issue, ReadOnlySpan<int> aware, double mix, FrameSetting framing, Span<double> scores)
    {
        var affinities = new double[aware.Length];
        Stake.Score(actors, issue, aware, mix, framing, scores);
        Affinity.Score(actors, issue, aware, mix, framing, affinities);
        MixedRank.Mix(scores, affinities, mix);
    }
}
