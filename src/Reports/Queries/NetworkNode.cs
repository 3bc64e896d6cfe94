namespace OpgaveSim.Reports.Queries;

/// <summary>An actor of a drawn network.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Name">Its name in the case; null in a generated world.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Home">Its home domain, from 0.</param>
public sealed record NetworkNode(int Actor, string? Name, string Kind, int Home);
