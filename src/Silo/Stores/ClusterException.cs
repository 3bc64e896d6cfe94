namespace OpgaveSim.Silo.Stores;

/// <summary>A cluster cannot be reached or was lost.</summary>
/// <param name="message">What happened, in words.</param>
public sealed class ClusterException(string message) : Exception(message);
