using OpgaveSim.Model.Records;

namespace OpgaveSim.Experiments.Definitions;

/// <summary>A run to be done.</summary>
/// <param name="Key">Which one.</param>
/// <param name="Setting">All that it follows from.</param>
public sealed record RunPlan(RunKey Key, RunSetting Setting);
