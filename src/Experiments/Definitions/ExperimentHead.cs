using System.ComponentModel.DataAnnotations;
using OpgaveSim.Model.Course;
using OpgaveSim.Model.Records;

namespace OpgaveSim.Experiments.Definitions;

/// <summary>The plain settings of an experiment.</summary>
public sealed record ExperimentHead
{
    /// <summary>The preset of an experiment that names none: the defaults of the model.</summary>
    public const string FirstPreset = "v1";

    private const int LongestTitle = 300, LongestDescription = 5_000;

    /// <summary>Its name: lower-case letters, digits, dot, dash, underscore.</summary>
    public string Name { get; init; } = "";

    /// <summary>Its title in reports; empty: the name.</summary>
    [StringLength(LongestTitle)]
    public string Title { get; init; } = "";

    /// <summary>What it is about, for the report.</summary>
    [StringLength(LongestDescription)]
    public string Description { get; init; } = "";

    /// <summary>Its title in Dutch reports; empty: the title.</summary>
    [StringLength(LongestTitle)]
    public string TitleNl { get; init; } = "";

    /// <summary>What it is about, for the Dutch report; empty: the description.</summary>
    [StringLength(LongestDescription)]
    public string DescriptionNl { get; init; } = "";

    /// <summary>The settings of the world that hold where the experiment does not say them itself.</summary>
    public string Preset { get; init; } = FirstPreset;

    /// <summary>Master seed.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Rounds in which issues arrive.</summary>
    [Range(1, 100_000)]
    public int Rounds { get; init; } = 36;

    /// <summary>Worlds that each scenario runs in.</summary>
    [Range(1, 1_000_000)]
    public int Replications { get; init; } = 20;

    /// <summary>Rounds of arrival that are kept apart.</summary>
    [Range(0, 100_000)]
    public int Warmup { get; init; } = 12;

    /// <summary>The scenario that others are compared with; empty: the first.</summary>
    public string Baseline { get; init; } = "";

    /// <summary>What a grain carries.</summary>
    public GrainScale Grain { get; init; } = GrainScale.Actor;

    /// <summary>How much is measured.</summary>
    public MeasureScope Measure { get; init; } = MeasureScope.Full;

    /// <summary>The tables of results that are kept; null: all, from 1,000 runs on without actor, tie and member.</summary>
    public IReadOnlyList<string>? Keep { get; init; }
}
