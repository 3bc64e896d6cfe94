using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Model.Delivery;

/// <summary>Who is of which type: one keyed number an actor, free riders at its low end, then conditional ones.</summary>
public static class CommitmentTypes
{
    /// <summary>The type of an actor.</summary>
    /// <param name="draws">The run's draws.</param>
    /// <param name="p">The shares.</param>
    /// <param name="actor">The actor.</param>
    public static CommitmentType Of(KeyedDraws draws, TableParameters p, int actor)
    {
        var number = draws.Uniform(Purpose.CommitmentType, (uint)actor);
        return number < p.FreeRiders ? CommitmentType.FreeRider
            : number < p.FreeRiders + p.Conditional ? CommitmentType.Conditional
            : CommitmentType.Steady;
    }
}
