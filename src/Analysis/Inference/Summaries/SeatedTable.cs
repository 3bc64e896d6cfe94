namespace OpgaveSim.Analysis.Inference.Summaries;

/// <summary>A simulated table.</summary>
/// <param name="Issue">The id of its issue in the world.</param>
/// <param name="Members">Everybody who sat at it.</param>
/// <param name="Convener">Who convened it.</param>
public readonly record struct SeatedTable(int Issue, IReadOnlyList<int> Members, int Convener);
