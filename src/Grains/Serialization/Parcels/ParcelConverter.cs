using OpgaveSim.Grains.Serialization.Packing;

namespace OpgaveSim.Grains.Serialization.Parcels;

/// <summary>What travels of a <see cref="Parcel{T}"/>.</summary>
/// <param name="Count">How many values.</param>
/// <param name="Packed">All of them, where the kind is packed.</param>
/// <param name="Each">All of them, where it is not.</param>
[GenerateSerializer, Alias("OpgaveSim.Parcel`1")]
internal readonly record struct ParcelSurrogate<T>(int Count, ReadOnlyMemory<byte> Packed, T[]? Each);

/// <summary>A <see cref="Parcel{T}"/> between silos.</summary>
[RegisterConverter]
internal sealed class ParcelConverter<T> : IConverter<Parcel<T>, ParcelSurrogate<T>>
{
    private static readonly Packing<T>? Packing = Packings.Of<T>();

    /// <inheritdoc/>
    public Parcel<T> ConvertFromSurrogate(in ParcelSurrogate<T> surrogate)
    {
        if (Packing is null)
        {
            return new Parcel<T>(surrogate.Each);
        }

        var items = new T[surrogate.Count];
        var unpacker = new Unpacker(surrogate.Packed);
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Packing.Unpack(unpacker);
        }

        return new Parcel<T>(items);
    }

    /// <inheritdoc/>
    public ParcelSurrogate<T> ConvertToSurrogate(in Parcel<T> value)
    {
        if (Packing is null)
        {
            return new ParcelSurrogate<T>(value.Items.Length, default, value.Items.ToArray());
        }

        var packer = Packer.OfThread();
        foreach (var item in value.Items.Span)
        {
            Packing.Pack(packer, item);
        }

        return new ParcelSurrogate<T>(value.Items.Length, packer.Bytes, null);
    }
}
