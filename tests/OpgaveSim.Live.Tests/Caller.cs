using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;

namespace OpgaveSim.Live.Tests;

/// <summary>A device that calls the page from an address of loopback, and keeps its cookies.</summary>
public sealed class Caller : IDisposable
{
    private readonly LiveHouse house;
    private readonly HttpClient client;
    private readonly List<HttpResponseMessage> watching = [];

    public Caller(LiveHouse house, string from = "127.0.0.1")
    {
        this.house = house;
        client = new HttpClient(new SocketsHttpHandler
        {
            CookieContainer = Cookies,
            ConnectCallback = async (context, cancellation) =>
            {
                var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                socket.Bind(new IPEndPoint(IPAddress.Parse(from), 0));
                await socket.ConnectAsync(context.DnsEndPoint, cancellation);
                return new NetworkStream(socket, ownsSocket: true);
            },
        });
    }

    public CookieContainer Cookies { get; } = new();

    public async Task<HttpStatusCode> GetAsync(string path, string? token = null)
    {
        using var request = Request(HttpMethod.Get, path, token);
        using var response = await client.SendAsync(request);
        return response.StatusCode;
    }

    public async Task<HttpStatusCode> PostAsync(string path, object? body, string? token = null)
    {
        using var request = Request(HttpMethod.Post, path, token);
        request.Content = JsonContent.Create(body);
        using var response = await client.SendAsync(request);
        return response.StatusCode;
    }

    public async Task<HttpStatusCode> VoteAsync(int choice) => await PostAsync("votes", new { choice });

    /// <summary>Opens a stream of events and keeps it; its status, and what it says when it is refused.</summary>
    public async Task<(HttpStatusCode Status, string Words)> WatchAsync(string? token = null, string path = "events")
    {
        using var request = Request(HttpMethod.Get, path, token);
        var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        watching.Add(response);
        return (response.StatusCode, response.IsSuccessStatusCode ? "" : await response.Content.ReadAsStringAsync());
    }

    /// <summary>Reads the streams to their ends.</summary>
    public Task ReadToTheEndAsync() => Task.WhenAll(watching.Select(async response =>
    {
        try
        {
            await response.Content.CopyToAsync(Stream.Null);
        }
        catch (HttpRequestException)
        {
            // cut off is an end too
        }
    }));

    public void Dispose()
    {
        watching.ForEach(response => response.Dispose());
        client.Dispose();
    }

    /// <summary>Opens a connection and sends bytes over it as they are.</summary>
    public static async Task<Socket> ConnectAsync(LiveHouse house, string sent = "")
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, house.Server.Address.Port);
        await SendAsync(socket, sent);
        return socket;
    }

    public static async Task SendAsync(Socket socket, string sent)
    {
        if (sent.Length > 0)
        {
            await socket.SendAsync(Encoding.Latin1.GetBytes(sent));
        }
    }

    /// <summary>What comes over a connection until the other side closes it.</summary>
    public static async Task<string> ReadToEndAsync(Socket socket)
    {
        var all = new MemoryStream();
        var buffer = new byte[16384];
        try
        {
            while (await socket.ReceiveAsync(buffer) is > 0 and var read)
            {
                all.Write(buffer, 0, read);
            }
        }
        catch (SocketException)
        {
            // cut off is an end too
        }

        return Encoding.Latin1.GetString(all.ToArray());
    }

    private HttpRequestMessage Request(HttpMethod method, string path, string? token)
    {
        var request = new HttpRequestMessage(method, house.At(path));
        if (token is not null)
        {
            request.Headers.Add("X-OpgaveSim-Token", token);
        }

        return request;
    }
}
