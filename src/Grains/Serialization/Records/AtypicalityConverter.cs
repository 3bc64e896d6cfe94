using OpgaveSim.Model.Originality;

namespace OpgaveSim.Grains.Serialization.Records;

/// <summary>What travels of a <see cref="Atypicality"/>.</summary>
[GenerateSerializer, Alias("OpgaveSim.Atypicality")]
internal readonly record struct AtypicalitySurrogate(double NovelTail, double Median, int Pairs);

/// <summary>A <see cref="Atypicality"/> between silos.</summary>
[RegisterConverter]
internal sealed class AtypicalityConverter : IConverter<Atypicality, AtypicalitySurrogate>
{
    /// <inheritdoc/>
    public Atypicality ConvertFromSurrogate(in AtypicalitySurrogate surrogate) => new(
        surrogate.NovelTail, surrogate.Median, surrogate.Pairs);

    /// <inheritdoc/>
    public AtypicalitySurrogate ConvertToSurrogate(in Atypicality value) => new(
        value.NovelTail, value.Median, value.Pairs);
}
