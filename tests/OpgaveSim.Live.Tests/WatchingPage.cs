using System.Net.ServerSentEvents;
using System.Text.Json.Nodes;

namespace OpgaveSim.Live.Tests;

/// <summary>A page that watches: reads the stream of events.</summary>
public sealed class WatchingPage : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

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

    public async Task<(string Type, JsonNode Data)> NextAsync()
    {
        Assert.True(await events.MoveNextAsync().AsTask().WaitAsync(Patience), "the stream ended");
        LastEventId = events.Current.EventId;
        return (events.Current.EventType, JsonNode.Parse(events.Current.Data)!);
    }

    /// <summary>The next event of a type.</summary>
    public async Task<JsonNode> NextAsync(string type)
    {
        while (true)
        {
            var (found, data) = await NextAsync();
            if (found == type)
            {
                return data;
            }
        }
    }

    /// <summary>The first state from here on of which something is true.</summary>
    public async Task<JsonNode> UntilAsync(Func<JsonNode, bool> isSo)
    {
        while (true)
        {
            var (type, data) = await NextAsync();
            var state = type == "world" ? data["state"]! : data;
            if (type is "state" or "world" && isSo(state))
            {
                return state;
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        response.Dispose();
        try
        {
            await events.DisposeAsync();
        }
        catch (IOException)
        {
            // it was cut off in the middle
        }
    }
}
