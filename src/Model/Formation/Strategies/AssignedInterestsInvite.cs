using OpgaveSim.Model.Vectors;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Formation.Strategies;

/// <summary>Assigned composition by interests. Distance: 1 − cosine, with a zero vector 1.</summary>
internal sealed record AssignedInterestsInvite() : AssignedDistanceInvite("interests")
{
    public override ActorNumbers ChoosesBy => ActorNumbers.UnitInterests;

    protected override double Between(ActorProfiles actors, int one, int other) =>
        1 - MeanCosine.Dot(actors.UnitInterestsOf(one), actors.UnitInterestsOf(other));
}
