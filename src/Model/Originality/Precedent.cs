namespace OpgaveSim.Model.Originality;

/// <summary>A realised solution in the archive of a world.</summary>
/// <param name="Issue">Whose solution it is.</param>
/// <param name="Round">The round in which it was realised.</param>
/// <param name="Solution">The solution.</param>
/// <param name="Choices">The choices of its issue.</param>
public readonly record struct Precedent(int Issue, int Round, ulong Solution, ulong Choices);
