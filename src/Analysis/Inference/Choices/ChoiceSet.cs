namespace OpgaveSim.Analysis.Inference.Choices;

/// <summary>A choice among alternatives.</summary>
/// <param name="Alternatives">The features of each alternative, <b>the chosen one first</b>; NaN is no value.</param>
public sealed record ChoiceSet(IReadOnlyList<double[]> Alternatives);
