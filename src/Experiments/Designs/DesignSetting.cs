using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Experiments.Designs;

/// <summary>What a design sets at one of its points.</summary>
/// <param name="Label">What is set, in words; null: nothing, so that all is as in the file.</param>
/// <param name="Sets">Paths and what they are set to, each value at the place of the file that it comes from.</param>
/// <param name="Unit">Its place in the unit cube, by factor; null for designs that list their values.</param>
public sealed record DesignSetting(string? Label, IReadOnlyList<(string Path, YamlNode Value)> Sets, IReadOnlyList<double>? Unit = null);
