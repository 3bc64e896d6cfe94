using OpgaveSim.Model.Vectors;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Formation.Strategies;

/// <summary>Assigned composition by what actors can do. Distance: Euclid over √2 of their competence, read without error.</summary>
internal sealed record AssignedCompetenceInvite() : AssignedDistanceInvite("competence")
{
    private static readonly double Root = Math.Sqrt(2);

    public override ActorNumbers ChoosesBy => ActorNumbers.Competence;

    protected override double Between(ActorProfiles actors, int one, int other) =>
        VectorDistance.Euclidean(actors.CompetenceOf(one), actors.CompetenceOf(other))!.Value / Root;
}
