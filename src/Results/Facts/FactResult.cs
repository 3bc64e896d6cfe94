using OpgaveSim.Analysis.Statistics;

namespace OpgaveSim.Results.Facts;

/// <summary>What a scenario at a point makes of a fact.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Finding">What the model makes of it.</param>
/// <param name="Value">The mean over worlds with its 95 % interval; null: nothing in the model corresponds.</param>
public sealed record FactResult(FieldFact Fact, FactFinding Finding, MeanEffect? Value);
