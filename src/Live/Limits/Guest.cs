using Microsoft.AspNetCore.Connections;

namespace OpgaveSim.Live.Limits;

/// <summary>A connection, and what is known of it.</summary>
/// <param name="connection">The connection.</param>
/// <param name="address">The address by which it is counted.</param>
internal sealed class Guest(ConnectionContext connection, string address)
{
    private int requests;
    private volatile bool isTeacher, watches;
    private long seen;

    /// <summary>The address by which it is counted.</summary>
    public string Address => address;

    /// <summary>Whether the teacher asked something over it.</summary>
    public bool IsTeacher
    {
        get => isTeacher;
        set => isTeacher = value;
    }

    /// <summary>Whether a page watches over it.</summary>
    public bool Watches
    {
        get => watches;
        set => watches = value;
    }

    /// <summary>Whether a request is under way.</summary>
    public bool IsBusy => Volatile.Read(ref requests) > 0;

    /// <summary>When it came or asked something last: a number that grows.</summary>
    public long Seen
    {
        get => Volatile.Read(ref seen);
        set => Volatile.Write(ref seen, value);
    }

    /// <summary>A request begins (1) or ends (−1).</summary>
    public void Ask(int by) => Interlocked.Add(ref requests, by);

    /// <summary>Closes it, to make room.</summary>
    public void Close() => connection.Abort(new ConnectionAbortedException("others need the room"));
}
