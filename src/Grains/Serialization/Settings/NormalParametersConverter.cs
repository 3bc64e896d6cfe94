using OpgaveSim.Model.Parameters;

namespace OpgaveSim.Grains.Serialization.Settings;

/// <summary>What travels of a <see cref="NormalParameters"/>.</summary>
[GenerateSerializer, Alias("OpgaveSim.NormalParameters")]
internal readonly record struct NormalParametersSurrogate(double Mean, double Sd);

/// <summary>A <see cref="NormalParameters"/> between silos.</summary>
[RegisterConverter]
internal sealed class NormalParametersConverter : IConverter<NormalParameters, NormalParametersSurrogate>
{
    /// <inheritdoc/>
    public NormalParameters ConvertFromSurrogate(in NormalParametersSurrogate surrogate) => new()
    {
        Mean = surrogate.Mean,
        Sd = surrogate.Sd,
    };

    /// <inheritdoc/>
    public NormalParametersSurrogate ConvertToSurrogate(in NormalParameters value) => new(
        value.Mean, value.Sd);
}
