using System.Text.Json;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Stored;

namespace OpgaveSim.Results.Wording;

/// <summary>What the preset of an experiment's worlds is called, as far as its result says.</summary>
public static class PresetName
{
    /// <summary>The preset of an experiment that names none.</summary>
    public const string First = "v1";

    /// <summary>The preset of a result.</summary>
    /// <param name="head">Its plain settings as they are stored.</param>
    public static string Of(StoredRecord<ExperimentHead> head) =>
        head.Find("Preset") is { } text && JsonSerializer.Deserialize<string>(text) is { Length: > 0 } name ? name : First;
}
