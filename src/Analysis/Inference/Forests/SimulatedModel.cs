namespace OpgaveSim.Analysis.Inference.Forests;

/// <summary>A model with worlds that were simulated by it.</summary>
/// <param name="Id">Its name in results, e.g. <c>interest</c>.</param>
/// <param name="Worlds">Its worlds, drawn from its prior; rows without missing values.</param>
public sealed record SimulatedModel(string Id, ReferenceTable Worlds);
