using OpgaveSim.Analysis.Inference;

namespace OpgaveSim.Experiments.Inference;

/// <summary>A parameter that is drawn in experiments of a case.</summary>
/// <param name="Prior">Its id and prior.</param>
/// <param name="Path">The path in the experiment that it is set at; null: the logic of a scenario.</param>
public sealed record CaseParameter(InferredParameter Prior, string? Path);
