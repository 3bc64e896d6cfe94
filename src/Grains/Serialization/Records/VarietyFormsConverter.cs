using OpgaveSim.Model.Diversity;

namespace OpgaveSim.Grains.Serialization.Records;

/// <summary>What travels of a <see cref="VarietyForms"/>.</summary>
[GenerateSerializer, Alias("OpgaveSim.VarietyForms")]
internal readonly record struct VarietyFormsSurrogate(
    double Shannon, double HillZero, double HillOne, double HillTwo, double HillInfinity, double? Pielou);

/// <summary>A <see cref="VarietyForms"/> between silos.</summary>
[RegisterConverter]
internal sealed class VarietyFormsConverter : IConverter<VarietyForms, VarietyFormsSurrogate>
{
    /// <inheritdoc/>
    public VarietyForms ConvertFromSurrogate(in VarietyFormsSurrogate surrogate) => new(
        surrogate.Shannon, surrogate.HillZero, surrogate.HillOne, surrogate.HillTwo, surrogate.HillInfinity, surrogate.Pielou);

    /// <inheritdoc/>
    public VarietyFormsSurrogate ConvertToSurrogate(in VarietyForms value) => new(
        value.Shannon, value.HillZero, value.HillOne, value.HillTwo, value.HillInfinity, value.Pielou);
}
