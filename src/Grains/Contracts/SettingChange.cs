using OpgaveSim.Model.Records;

namespace OpgaveSim.Grains.Contracts;

/// <summary>Another setting from a round on. Immutable.</summary>
/// <param name="Round">The first round that is played by it.</param>
/// <param name="WorldId">Names its public world, as in <see cref="WorldRun"/>.</param>
/// <param name="Setting">The setting; its world differs in willingness, skill and capacity alone.</param>
[GenerateSerializer, Immutable, Alias("OpgaveSim.SettingChange")]
public sealed record SettingChange([property: Id(0)] int Round, [property: Id(1)] string WorldId, [property: Id(2)] RunSetting Setting);
