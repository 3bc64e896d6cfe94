using OpgaveSim.Model.Records;

namespace OpgaveSim.Grains.Serialization.Records;

/// <summary>What travels of an <see cref="AgreedChoice"/>.</summary>
[GenerateSerializer, Alias("OpgaveSim.AgreedChoice")]
internal readonly record struct AgreedChoiceSurrogate(int Choice, int Owner, ChoiceFate Fate, int Month);

/// <summary>An <see cref="AgreedChoice"/> between silos.</summary>
[RegisterConverter]
internal sealed class AgreedChoiceConverter : IConverter<AgreedChoice, AgreedChoiceSurrogate>
{
    /// <inheritdoc/>
    public AgreedChoice ConvertFromSurrogate(in AgreedChoiceSurrogate surrogate) => new(
        surrogate.Choice, surrogate.Owner, surrogate.Fate, surrogate.Month);

    /// <inheritdoc/>
    public AgreedChoiceSurrogate ConvertToSurrogate(in AgreedChoice value) => new(value.Choice, value.Owner, value.Fate, value.Month);
}
