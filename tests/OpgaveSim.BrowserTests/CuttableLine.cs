using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace OpgaveSim.BrowserTests;

/// <summary>A line between a phone and the program that can be cut: every connection over it breaks off, and none comes through until it is mended.</summary>
internal sealed class CuttableLine : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentBag<TcpClient> open = [];
    private readonly int port;
    private volatile bool isCut;

    public CuttableLine(Uri server)
    {
        port = server.Port;
        listener.Start();
        Address = new UriBuilder(server) { Port = ((IPEndPoint)listener.LocalEndpoint).Port }.Uri;
        _ = AcceptAsync();
    }

    /// <summary>Where the program is at the end of it.</summary>
    public Uri Address { get; }

    public void Cut()
    {
        isCut = true;
        while (open.TryTake(out var connection))
        {
            connection.Dispose();
        }
    }

    public void Mend() => isCut = false;

    public void Dispose()
    {
        Cut();
        listener.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var near = await listener.AcceptTcpClientAsync();
                if (isCut)
                {
                    near.Dispose();
                    continue;
                }

                var far = new TcpClient();
                open.Add(near);
                open.Add(far);
                _ = JoinAsync(near, far);
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // it is no longer there
        }
    }

    private async Task JoinAsync(TcpClient near, TcpClient far)
    {
        try
        {
            await far.ConnectAsync(IPAddress.Loopback, port);
            await Task.WhenAny(near.GetStream().CopyToAsync(far.GetStream()), far.GetStream().CopyToAsync(near.GetStream()));
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // it was cut
        }
        finally
        {
            near.Dispose();
            far.Dispose();
        }
    }
}
