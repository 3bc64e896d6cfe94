using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Model.World;

/// <summary>All that a world follows from: equal sources make equal worlds, wherever they are made.</summary>
/// <param name="Seed">Master seed.</param>
/// <param name="Replication">Replication, from 0.</param>
/// <param name="Rounds">Rounds in which issues arrive.</param>
/// <param name="Parameters">The world's parameters; with a case its numbers of actors and domains.</param>
/// <param name="Case">The case, or null for a generated world.</param>
public sealed record WorldSource(ulong Seed, int Replication, int Rounds, WorldParameters Parameters, CaseWorld? Case = null)
{
    /// <summary>The draws of this replication.</summary>
    public KeyedDraws Draws => KeyedDraws.ForReplication(Seed, Replication);
}
