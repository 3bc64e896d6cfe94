using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Results.Tests.Database;

/// <summary>A digest is SHA-256 over tagged values one after the other, however they are gathered before they are hashed.</summary>
public sealed class RunDigestTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4_077)] // with the tag, the length and the table before it, the text ends at the buffer's end
    [InlineData(4_078)]
    [InlineData(4_079)]
    [InlineData(4_096)]
    [InlineData(4_097)]
    [InlineData(20_000)]
    public void It_is_that_of_the_bytes_in_one_piece(int length)
    {
        object?[] values = [null, 7, -0.0, true, ulong.MaxValue, new string('x', length), "", new string('ë', length / 2), double.Epsilon, .. Enumerable.Range(0, 2_000).Cast<object?>()];
        using var digest = new RunDigest();
        digest.Table("t");
        using var bytes = new MemoryStream();
        Add(bytes, 't', "t");
        foreach (var value in values)
        {
            digest.Value(value);
            Add(bytes, value);
        }

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray())), digest.Finish());
    }

    [Fact]
    public void The_next_one_begins_empty()
    {
        using var digest = new RunDigest();
        digest.Value("before");
        digest.Finish();
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData([])), digest.Finish());
    }

    private static void Add(MemoryStream bytes, object? value)
    {
        switch (value)
        {
            case null: bytes.WriteByte((byte)'n'); break;
            case int number: Add(bytes, 'i', number); break;
            case double number: Add(bytes, 'd', BitConverter.DoubleToInt64Bits(number)); break;
            case bool truth: Add(bytes, 'b', truth ? 1 : 0); break;
            case ulong bits: Add(bytes, 'u', unchecked((long)bits)); break;
            case string text: Add(bytes, 's', text); break;
            default: throw new ArgumentException("no such value", nameof(value));
        }
    }

    private static void Add(MemoryStream bytes, char tag, string text)
    {
        var encoded = Encoding.UTF8.GetBytes(text);
        Add(bytes, tag, encoded.Length);
        bytes.Write(encoded);
    }

    private static void Add(MemoryStream bytes, char tag, long number)
    {
        var encoded = new byte[9];
        encoded[0] = (byte)tag;
        BinaryPrimitives.WriteInt64LittleEndian(encoded.AsSpan(1), number);
        bytes.Write(encoded);
    }
}
