using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Experiments.Designs;

/// <summary>A setting that a sampled design varies.</summary>
/// <param name="Path">Its path.</param>
/// <param name="At">Its value at a place u in [0, 1] of the unit interval, a quantile of its distribution.</param>
public sealed record DesignFactor(string Path, Func<double, YamlNode> At);
