using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Experiments.Calibration;

/// <summary>
/// A file of facts, read and checked: what is known of real collaboration as ranges, and which settings of the model are free, each with its
/// prior. The scenario <see cref="Practice"/> stands for reality: its logic is one of the free settings.
/// </summary>
/// <param name="File">The file.</param>
/// <param name="Head">Its plain settings.</param>
/// <param name="World">What all worlds have in common; null: the defaults of the preset.</param>
/// <param name="Facts">The facts, at least one, in the order of the file.</param>
/// <param name="Free">The free settings, at least one, in the order of the file.</param>
public sealed record FactsFile(string File, FactsHead Head, YamlMap? World, IReadOnlyList<TargetFact> Facts, IReadOnlyList<FreeSetting> Free)
{
    /// <summary>The scenario that stands for reality.</summary>
    public const string Practice = "mixed-practice";

    /// <summary>The values of the free settings at a place of the unit cube, in the order of the file.</summary>
    /// <param name="unit">The place, a number in [0, 1] for each free setting.</param>
    public IReadOnlyList<(string Path, YamlNode Value)> At(IReadOnlyList<double> unit) =>
        [.. Free.Select((setting, place) => (setting.Path, setting.Factor.At(unit[place])))];
}
