using System.IO.Compression;
using System.Text;

namespace OpgaveSim.Live.Watching;

/// <summary>
/// A server-sent event as it goes over the line, made once for all watchers; so is its compressed form, as compressing for each of them costs more
/// than all else that a page costs. Immutable.
/// </summary>
public sealed class WireEvent
{
    private static readonly byte[] GzipHeader = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];

    private readonly Lazy<byte[]> deflated;

    /// <summary>An event.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="json">Its data, without line ends.</param>
    /// <param name="id">Its id, of which a page that reconnects tells the last.</param>
    public WireEvent(string type, ReadOnlySpan<byte> json, string id) : this([.. Encoding.ASCII.GetBytes($"id: {id}\nevent: {type}\ndata: "), .. json, .. "\n\n"u8])
    {
    }

    private WireEvent(byte[] plain)
    {
        Plain = plain;
        deflated = new Lazy<byte[]>(() => Deflate(plain));
    }

    /// <summary>First of a stream: how soon a page that lost it comes back.</summary>
    public static WireEvent Retry { get; } = new("retry: 1000\n\n"u8.ToArray());

    /// <summary>Says nothing, so that whatever lies between keeps the connection.</summary>
    public static WireEvent KeepAlive { get; } = new(": here\n\n"u8.ToArray());

    /// <summary>As it is.</summary>
    public byte[] Plain { get; }

    /// <summary>
    /// A part of a gzip stream that begins with <see cref="StreamHeader"/> and never ends: it leans on nothing before it and ends at a byte, so that parts
    /// can follow each other in any order, and a page reads each as soon as it has it.
    /// </summary>
    public byte[] Deflated => deflated.Value;

    /// <summary>What a compressed stream begins with.</summary>
    public static ReadOnlyMemory<byte> StreamHeader => GzipHeader;

    private static byte[] Deflate(byte[] plain)
    {
        using var packed = new MemoryStream();
        using var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true);
        deflate.Write(plain);
        deflate.Flush(); // ends at a byte; what disposing adds would end the stream
        return packed.ToArray();
    }
}
