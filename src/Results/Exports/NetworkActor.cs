namespace OpgaveSim.Results.Exports;

/// <summary>An actor as a node of an exported network; null is no value.</summary>
/// <param name="Actor">Actor, from 0, as in the tables of results.</param>
/// <param name="CaseId">Identifier in the case.</param>
/// <param name="Name">Name in the case.</param>
/// <param name="Kind">Kind.</param>
/// <param name="Home">Home domain, from 0.</param>
/// <param name="HomeName">Name of the home domain in the case.</param>
/// <param name="Tier">local, regional or national.</param>
/// <param name="Willingness">ω, 0.02 … 1; null: the case is not at hand.</param>
/// <param name="Skill">σ, 0 … 1; null: the case is not at hand.</param>
/// <param name="Capacity">Tables that it can sit at, at the same time; null: the case is not at hand.</param>
/// <param name="TimesSeated">Seats over the whole run at tables that count; null: the network is of an earlier round.</param>
public sealed record NetworkActor(
    int Actor, string? CaseId, string? Name, string Kind, int Home, string? HomeName, string Tier,
    double? Willingness, double? Skill, int? Capacity, int? TimesSeated)
{
    /// <summary>What a reader sees at the node.</summary>
    public string Label => Name ?? CaseId ?? $"actor {Actor}";
}
