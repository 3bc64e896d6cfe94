using System.Buffers.Binary;

namespace OpgaveSim.Reports.Images;

/// <summary>Tells a PNG how large it is on paper: a pHYs chunk (PNG specification, 11.3.4.3) before its data.</summary>
public static class PngDensity
{
    private const int HeaderEnd = 8 + 25;
    private const double MetresPerInch = 0.0254;

    /// <summary>The same picture with a density.</summary>
    /// <param name="png">A PNG whose first chunk is its header, without a density.</param>
    /// <param name="dotsPerInch">Pixels to the inch.</param>
    public static byte[] With(byte[] png, int dotsPerInch)
    {
        var perMetre = (uint)Math.Round(dotsPerInch / MetresPerInch);
        var chunk = new byte[4 + 4 + 9 + 4];
        BinaryPrimitives.WriteUInt32BigEndian(chunk, 9);
        "pHYs"u8.CopyTo(chunk.AsSpan(4));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8), perMetre);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(12), perMetre);
        chunk[16] = 1;
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(17), Crc32(chunk.AsSpan(4, 13)));
        return [.. png.AsSpan(0, HeaderEnd), .. chunk, .. png.AsSpan(HeaderEnd)];
    }

    private static uint Crc32(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ ((crc & 1) == 1 ? 0xEDB88320u : 0);
            }
        }

        return ~crc;
    }
}
