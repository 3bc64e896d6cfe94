using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;

namespace OpgaveSim.Grains.Serialization.Settings;

/// <summary>What travels of a <see cref="RunSetting"/>.</summary>
[GenerateSerializer, Alias("OpgaveSim.RunSetting")]
internal readonly record struct RunSettingSurrogate(WorldSource World, Logic Logic, TableParameters Table, int WarmUp, MeasureScope Measure);

/// <summary>A <see cref="RunSetting"/> between silos.</summary>
[RegisterConverter]
internal sealed class RunSettingConverter : IConverter<RunSetting, RunSettingSurrogate>
{
    /// <inheritdoc/>
    public RunSetting ConvertFromSurrogate(in RunSettingSurrogate surrogate) => new(
        surrogate.World, surrogate.Logic, surrogate.Table, surrogate.WarmUp, surrogate.Measure);

    /// <inheritdoc/>
    public RunSettingSurrogate ConvertToSurrogate(in RunSetting value) => new(
        value.World, value.Logic, value.Table, value.WarmUp, value.Measure);
}
