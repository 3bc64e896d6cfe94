using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace OpgaveSim.Grains.Serialization.Packing;

/// <summary>Takes values out of the bytes of a <see cref="Packer"/>, in the order in which they were put in.</summary>
/// <param name="bytes">The bytes.</param>
internal sealed class Unpacker(ReadOnlyMemory<byte> bytes)
{
    private readonly byte[] bytes = MemoryMarshal.TryGetArray(bytes, out var all) && all.Offset == 0 ? all.Array! : bytes.ToArray();
    private readonly List<object> shared = [];
    private int at;

    /// <summary>A whole number.</summary>
    public int Whole()
    {
        uint part = bytes[at++];
        var value = part & 0x7F;
        for (var shift = 7; part > 0x7F; shift += 7)
        {
            part = bytes[at++];
            value |= (part & 0x7F) << shift;
        }

        return (int)(value >> 1) ^ -(int)(value & 1);
    }

    /// <summary>A fraction, to the bit.</summary>
    public double Fraction() => BitConverter.UInt64BitsToDouble(Bits());

    /// <summary>64 bits.</summary>
    public ulong Bits()
    {
        var value = BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(at));
        at += sizeof(ulong);
        return value;
    }

    /// <summary>Yes or no.</summary>
    public bool Truth() => Whole() != 0;

    /// <summary>A list for as many as come; null: there is none.</summary>
    public T[]? List<T>() => Whole() switch
    {
        < 0 => null,
        0 => [],
        var number => new T[number],
    };

    /// <summary>A list of whole numbers, or null.</summary>
    public int[]? Wholes()
    {
        var values = List<int>();
        for (var i = 0; i < values?.Length; i++)
        {
            values[i] = Whole();
        }

        return values;
    }

    /// <summary>A list of 64 bits each, or null.</summary>
    public ulong[]? AllBits()
    {
        var values = List<ulong>();
        for (var i = 0; i < values?.Length; i++)
        {
            values[i] = Bits();
        }

        return values;
    }

    /// <summary>A list of fractions, or null.</summary>
    public double[]? Fractions()
    {
        var values = List<double>();
        for (var i = 0; i < values?.Length; i++)
        {
            values[i] = Fraction();
        }

        return values;
    }

    /// <summary>Something that may not be there.</summary>
    public T? Optional<T>(Packing<T> packing)
        where T : class => Truth() ? packing.Unpack(this) : null;

    /// <summary>Something that others refer to as well: the same one for all.</summary>
    public T Shared<T>(Packing<T> packing)
        where T : class
    {
        var number = Whole();
        if (number == shared.Count)
        {
            shared.Add(packing.Unpack(this)); // nothing that is shared holds another
        }

        return (T)shared[number];
    }
}
