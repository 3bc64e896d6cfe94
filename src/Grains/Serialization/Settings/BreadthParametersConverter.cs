using OpgaveSim.Model.Parameters;

namespace OpgaveSim.Grains.Serialization.Settings;

/// <summary>What travels of a <see cref="BreadthParameters"/>.</summary>
[GenerateSerializer, Alias("OpgaveSim.BreadthParameters")]
internal readonly record struct BreadthParametersSurrogate(int Middle, bool Varied);

/// <summary>A <see cref="BreadthParameters"/> between silos.</summary>
[RegisterConverter]
internal sealed class BreadthParametersConverter : IConverter<BreadthParameters, BreadthParametersSurrogate>
{
    /// <inheritdoc/>
    public BreadthParameters ConvertFromSurrogate(in BreadthParametersSurrogate surrogate) => new()
    {
        Middle = surrogate.Middle,
        Varied = surrogate.Varied,
    };

    /// <inheritdoc/>
    public BreadthParametersSurrogate ConvertToSurrogate(in BreadthParameters value) => new(
        value.Middle, value.Varied);
}
