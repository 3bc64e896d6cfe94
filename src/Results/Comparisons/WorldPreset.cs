using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Results.Comparisons;

/// <summary>Under which preset and thresholds a point of a result was run: what a conclusion must name.</summary>
/// <param name="Preset">The preset's name; v1 where nothing is said.</param>
/// <param name="Thresholds">absolute, relative, or both where scenarios differ.</param>
public sealed record WorldPreset(string Preset, string Thresholds)
{
    private const string Absolute = "absolute", Path = "preset", Between = " / ";

    /// <summary>The scales of the thresholds: one, or both where scenarios differ.</summary>
    public IReadOnlyList<ThresholdScale> Scales => [.. Thresholds.Split(Between).Select(word => Enum.Parse<ThresholdScale>(word, ignoreCase: true))];

    /// <summary>Reads it from the settings as they were run: a preset that the design varies, else that of the experiment.</summary>
    /// <param name="values">The runs' values.</param>
    /// <param name="point">The point.</param>
    public static WorldPreset Of(RunValues values, int point)
    {
        var varied = values.Points.Single(one => one.Index == point).Settings.GetValueOrDefault(Path);
        string[] thresholds = [.. values.Settings.Point(point).Scenarios.Select(scenario => Word(scenario.Table.Find(nameof(TableParameters.Thresholds))) ?? Absolute).Distinct().Order(StringComparer.Ordinal)];
        return new WorldPreset(varied ?? Word(values.Settings.Head.Find(nameof(ExperimentHead.Preset))) ?? ExperimentHead.FirstPreset, Joined(thresholds));
    }

    /// <summary>Several in one: what they differ in is named with all its values.</summary>
    public static WorldPreset Of(IReadOnlyList<WorldPreset> several) =>
        new(Joined(several.Select(one => one.Preset)), Joined(several.Select(one => one.Thresholds)));

    private static string Joined(IEnumerable<string> words) => string.Join(Between, words.SelectMany(word => word.Split(Between)).Distinct());

    private static string? Word(string? json) => json?.Trim('"') is { Length: > 0 } word ? word : null;
}
