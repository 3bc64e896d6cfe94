using OpgaveSim.Grains.Contracts;

namespace OpgaveSim.Grains.Serialization.Parcels;

/// <summary>What travels of a <see cref="Batch{T}"/>.</summary>
[GenerateSerializer, Alias("OpgaveSim.Batch`1")]
internal readonly record struct BatchSurrogate<T>(string RunId, int Round, Parcel<T> Items);

/// <summary>A <see cref="Batch{T}"/> between silos.</summary>
[RegisterConverter]
internal sealed class BatchConverter<T> : IConverter<Batch<T>, BatchSurrogate<T>>
{
    /// <inheritdoc/>
    public Batch<T> ConvertFromSurrogate(in BatchSurrogate<T> surrogate) => new(surrogate.RunId, surrogate.Round, surrogate.Items.Items);

    /// <inheritdoc/>
    public BatchSurrogate<T> ConvertToSurrogate(in Batch<T> value) => new(value.RunId, value.Round, new Parcel<T>(value.Items));
}
