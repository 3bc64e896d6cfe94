namespace OpgaveSim.Model.World;

/// <summary>A tie of a case.</summary>
/// <param name="A">The actor with the smaller index.</param>
/// <param name="B">The actor with the larger index.</param>
/// <param name="Strength">Strength in (0, 1].</param>
public readonly record struct CaseTie(int A, int B, double Strength);
