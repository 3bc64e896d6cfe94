namespace OpgaveSim.Grains.Serialization.Packing;

/// <summary>What travels of a value that is packed.</summary>
[GenerateSerializer, Alias("OpgaveSim.Packed")]
internal readonly record struct Packed(ReadOnlyMemory<byte> Bytes);

/// <summary>How values of a kind go into bytes and come back, equal to the bit: many together, or one by itself.</summary>
internal abstract class Packing<T> : IConverter<T, Packed>
{
    /// <summary>Puts a value at the end.</summary>
    public abstract void Pack(Packer packer, T value);

    /// <summary>Takes a value, in the order in which values were put in.</summary>
    public abstract T Unpack(Unpacker unpacker);

    /// <inheritdoc/>
    public T ConvertFromSurrogate(in Packed surrogate) => Unpack(new Unpacker(surrogate.Bytes));

    /// <inheritdoc/>
    public Packed ConvertToSurrogate(in T value)
    {
        var packer = Packer.OfThread();
        Pack(packer, value);
        return new Packed(packer.Bytes);
    }
}
