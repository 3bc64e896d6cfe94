using System.ComponentModel.DataAnnotations;

namespace OpgaveSim.Experiments.Definitions;

/// <summary>What readers call a scenario. It is for pages alone: hashes and digests are made from the scenario's id.</summary>
public sealed record ScenarioTitle
{
    private const int Longest = 60;

    /// <summary>Its title on pages; empty: that of its logic where the scenario is named after it, else the scenario's id.</summary>
    [StringLength(Longest)]
    public string Title { get; init; } = "";

    /// <summary>Its title on Dutch pages; empty: the title.</summary>
    [StringLength(Longest)]
    public string TitleNl { get; init; } = "";
}
