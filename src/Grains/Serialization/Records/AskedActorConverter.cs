using OpgaveSim.Model.Records;

namespace OpgaveSim.Grains.Serialization.Records;

/// <summary>What travels of a <see cref="AskedActor"/>.</summary>
[GenerateSerializer, Alias("OpgaveSim.AskedActor")]
internal readonly record struct AskedActorSurrogate(int Actor, int Round, int Place, int Among, double? Score, bool Tied);

/// <summary>A <see cref="AskedActor"/> between silos.</summary>
[RegisterConverter]
internal sealed class AskedActorConverter : IConverter<AskedActor, AskedActorSurrogate>
{
    /// <inheritdoc/>
    public AskedActor ConvertFromSurrogate(in AskedActorSurrogate surrogate) => new(
        surrogate.Actor, surrogate.Round, surrogate.Place, surrogate.Among, surrogate.Score, surrogate.Tied);

    /// <inheritdoc/>
    public AskedActorSurrogate ConvertToSurrogate(in AskedActor value) => new(
        value.Actor, value.Round, value.Place, value.Among, value.Score, value.Tied);
}
