using System.Net.ServerSentEvents;
using System.Text.Json.Nodes;

namespace OpgaveSim.Live.Tests;

/// <summary>A page that watches: reads the stream of events.</summary>
public sealed class WatchingPage : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly HttpResponseMessage response;
    private readonly IAsyncEnumerator<SseItem<string>> events;

    private WatchingPage(HttpResponseMessage response, Stream stream) =>
        (this.response, events) = (response, SseParser.Create(stream).EnumerateAsync().GetAsyncEnumerator());

    public string? LastEventId { get; private set; }

    public static async Task<WatchingPage> OpenAsync(HttpClient client, Uri at, string? lastEventId)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, at);
        if (lastEventId is not null)
        {
            request.Headers.Add("Last-Event-ID", lastEventId);
        }

        var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        return new WatchingPage(response, await response.Content.ReadAsStreamAsync());
    }

    public Task<(string Type, JsonNode Data)> NextAsync() => ReadAsync().WaitAsync(Patience);

    /// <summary>The next event of a type.</summary>
    public async Task<JsonNode> NextAsync(string type) => (await FindAsync((found, _) => found == type).WaitAsync(Patience)).Data;

    /// <summary>The first state from here on of which something is true.</summary>
    public async Task<JsonNode> UntilAsync(Func<JsonNode, bool> isSo)
    {
        var (type, data) = await FindAsync((type, data) => type is "state" or "world" && isSo(StateIn(type, data))).WaitAsync(Patience);
        return StateIn(type, data);
    }

    private static JsonNode StateIn(string type, JsonNode data) => type == "world" ? data["state"]! : data;

    private async Task<(string Type, JsonNode Data)> FindAsync(Func<string, JsonNode, bool> isIt)
    {
        while (true)
        {
            var (type, data) = await ReadAsync();
            if (isIt(type, data))
            {
                return (type, data);
            }
        }
    }

    private async Task<(string Type, JsonNode Data)> ReadAsync()
    {
        Assert.True(await events.MoveNextAsync(), "the stream ended");
        LastEventId = events.Current.EventId;
        return (events.Current.EventType, JsonNode.Parse(events.Current.Data)!);
    }

    public async ValueTask DisposeAsync()
    {
        response.Dispose();
        try
        {
            await events.DisposeAsync();
        }
        catch (Exception e) when (e is IOException or NotSupportedException)
        {
            // it was cut off in the middle, or somebody gave up waiting for an event
        }
    }
}
