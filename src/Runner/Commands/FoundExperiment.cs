using OpgaveSim.Experiments.Definitions;

namespace OpgaveSim.Runner.Commands;

/// <summary>An experiment that was found in a folder.</summary>
/// <param name="Path">Its folder, as a command takes it.</param>
/// <param name="Read">The experiment; null: it has faults.</param>
internal sealed record FoundExperiment(string Path, Experiment? Read);
