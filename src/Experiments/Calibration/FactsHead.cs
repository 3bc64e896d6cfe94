using System.ComponentModel.DataAnnotations;
using OpgaveSim.Experiments.Definitions;

namespace OpgaveSim.Experiments.Calibration;

/// <summary>The plain settings of a file of facts.</summary>
public sealed record FactsHead
{
    /// <summary>Its name: lower-case letters, digits, dot, dash, underscore. Folders and experiments of the calibration begin with it.</summary>
    public string Name { get; init; } = "";

    /// <summary>Its title on pages; empty: the name.</summary>
    [StringLength(300)]
    public string Title { get; init; } = "";

    /// <summary>Its title on Dutch pages; empty: the title.</summary>
    [StringLength(300)]
    public string TitleNl { get; init; } = "";

    /// <summary>The settings of the world that hold where the file does not say them itself.</summary>
    public string Preset { get; init; } = ExperimentHead.FirstPreset;

    /// <summary>Master seed.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Rounds in which issues arrive.</summary>
    [Range(1, 100_000)]
    public int Rounds { get; init; } = 36;

    /// <summary>Rounds of arrival that are kept apart.</summary>
    [Range(0, 100_000)]
    public int Warmup { get; init; } = 12;
}
