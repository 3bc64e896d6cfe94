namespace OpgaveSim.Experiments.Reading;

/// <summary>What the command line changes about an experiment.</summary>
public sealed record ExperimentOptions
{
    /// <summary>Nothing is changed.</summary>
    public static ExperimentOptions None { get; } = new();

    /// <summary>Changes in order: option as written, path of keys, value as YAML.</summary>
    public IReadOnlyList<(string Option, string Path, string Value)> Changes { get; init; } = [];

    /// <summary>Scenarios to run; empty: all.</summary>
    public IReadOnlyList<string> Scenarios { get; init; } = [];

    /// <summary>Whether a design is left out but for its first point.</summary>
    public bool FirstPointOnly { get; init; }

    /// <summary>Whether columns of a case that are not known are passed over; else they are faults.</summary>
    public bool IgnoreUnknown { get; init; }
}
