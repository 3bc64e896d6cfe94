namespace OpgaveSim.Grains.Contracts;

/// <summary>An actor was asked about itself, and no world that runs here has it: none runs, it runs as one grain, or it has fewer actors.</summary>
/// <param name="message">Which, in words.</param>
[GenerateSerializer, Alias("OpgaveSim.NobodyHereException")]
public sealed class NobodyHereException(string message) : Exception(message);
