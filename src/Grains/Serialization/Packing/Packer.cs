using System.Buffers.Binary;

namespace OpgaveSim.Grains.Serialization.Packing;

/// <summary>
/// Puts values one after the other into bytes, without names and types: who reads them knows what comes. Whole numbers take one to five bytes,
/// fewer when they are nearer to zero. One thread at a time.
/// </summary>
internal sealed class Packer
{
    private const int LongestWhole = 5, MostKept = 1 << 24;

    [ThreadStatic]
    private static Packer? ofThread;

    private readonly Dictionary<object, int> shared = new(ReferenceEqualityComparer.Instance);
    private byte[] bytes = new byte[1024];
    private int count;

    /// <summary>What was put in.</summary>
    public ReadOnlyMemory<byte> Bytes => bytes.AsMemory(0, count);

    /// <summary>
    /// The thread's own, empty. Its bytes are good until the next call: they must be written out before. Up to 16 MB of memory is used again.
    /// </summary>
    public static Packer OfThread()
    {
        if (ofThread is null || ofThread.bytes.Length > MostKept)
        {
            ofThread = new Packer();
        }

        ofThread.count = 0;
        ofThread.shared.Clear();
        return ofThread;
    }

    /// <summary>A whole number.</summary>
    public void Whole(int value)
    {
        Reserve(LongestWhole);
        var left = (uint)((value << 1) ^ (value >> 31)); // 0, −1, 1, −2, … become 0, 1, 2, 3, …
        for (; left > 0x7F; left >>= 7)
        {
            bytes[count++] = (byte)(left | 0x80);
        }

        bytes[count++] = (byte)left;
    }

    /// <summary>A fraction, to the bit.</summary>
    public void Fraction(double value) => Bits(BitConverter.DoubleToUInt64Bits(value));

    /// <summary>64 bits.</summary>
    public void Bits(ulong value)
    {
        Reserve(sizeof(ulong));
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(count), value);
        count += sizeof(ulong);
    }

    /// <summary>Yes or no.</summary>
    public void Truth(bool value) => Whole(value ? 1 : 0);

    /// <summary>How many come, or that there is no list.</summary>
    public void Count(int? number) => Whole(number ?? -1);

    /// <summary>A list of whole numbers.</summary>
    public void Wholes(int[]? values)
    {
        Count(values?.Length);
        foreach (var value in values ?? [])
        {
            Whole(value);
        }
    }

    /// <summary>A list of 64 bits each.</summary>
    public void AllBits(ulong[]? values)
    {
        Count(values?.Length);
        foreach (var value in values ?? [])
        {
            Bits(value);
        }
    }

    /// <summary>A list of fractions.</summary>
    public void Fractions(double[]? values)
    {
        Count(values?.Length);
        foreach (var value in values ?? [])
        {
            Fraction(value);
        }
    }

    /// <summary>Something that may not be there.</summary>
    public void Optional<T>(T? value, Packing<T> packing)
        where T : class
    {
        Truth(value is not null);
        if (value is not null)
        {
            packing.Pack(this, value);
        }
    }

    /// <summary>Something that others refer to as well: it is put in once, and comes back as one.</summary>
    public void Shared<T>(T value, Packing<T> packing)
        where T : class
    {
        var isNew = shared.TryAdd(value, shared.Count);
        Whole(shared[value]);
        if (isNew)
        {
            packing.Pack(this, value);
        }
    }

    private void Reserve(int length)
    {
        if (bytes.Length - count < length)
        {
            Array.Resize(ref bytes, 2 * bytes.Length);
        }
    }
}
