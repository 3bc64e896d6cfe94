using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace OpgaveSim.Live.Tests;

/// <summary>A phone of the class: takes a seat, reads its events, chooses.</summary>
public sealed class Phone(LiveHouse house) : IAsyncDisposable
{
    private readonly HttpClient client = new(), reader = new();
    private WatchingPage? events;

    public string? Secret { get; set; }

    public int Actor { get; private set; }

    /// <summary>Takes a seat; the status, and what was answered.</summary>
    public async Task<(HttpStatusCode Status, JsonNode? Answer)> SitAsync(int? actor = null, string? name = null)
    {
        using var response = await client.PostAsJsonAsync(house.At("class/seats"), new { actor, name });
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync());
        if (response.IsSuccessStatusCode)
        {
            (Secret, Actor) = ((string)answer!["secret"]!, (int)answer["actor"]!);
        }

        return (response.StatusCode, answer);
    }

    /// <summary>Begins to read the events of the seat, anew.</summary>
    public async Task ReadAsync()
    {
        if (events is not null)
        {
            await events.DisposeAsync();
        }

        reader.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Seat", Secret);
        events = await WatchingPage.OpenAsync(reader, house.At("class/seat/events"), null);
    }

    /// <summary>Cuts the connection of its events.</summary>
    public async Task CutAsync()
    {
        await events!.DisposeAsync();
        events = null;
    }

    public Task<JsonNode> NextAsync(string type) => events!.NextAsync(type);

    public Task<(string Type, JsonNode Data)> NextAsync() => events!.NextAsync();

    public Task<(HttpStatusCode Status, JsonNode? Answer)> ChooseAsync(long question, int value) => SendAsync(HttpMethod.Post, "class/choices", new { question, value });

    public Task<(HttpStatusCode Status, JsonNode? Answer)> InviteAsync(long question, params int[] actors) => SendAsync(HttpMethod.Post, "class/choices", new { question, actors });

    /// <summary>Sends something as the seat.</summary>
    public async Task<(HttpStatusCode Status, JsonNode? Answer)> SendAsync(HttpMethod method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(method, house.At(path)) { Content = body is null ? null : JsonContent.Create(body) };
        if (Secret is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Seat", Secret);
        }

        using var response = await client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, text.Length == 0 || text[0] != '{' ? text : JsonNode.Parse(text));
    }

    /// <summary>Answers all that is asked with an option, 0 the first, until the world is over; what the end says.</summary>
    /// <param name="place">Which option, by the question.</param>
    public async Task<JsonNode> PlayAsync(Func<JsonNode, int> place)
    {
        while (true)
        {
            var (type, data) = await NextAsync();
            if (type == "end")
            {
                return data;
            }

            if (type == "question")
            {
                await AnswerAsync(data, place(data));
            }
        }
    }

    /// <summary>Answers a question with one of its options.</summary>
    public Task<(HttpStatusCode Status, JsonNode? Answer)> AnswerAsync(JsonNode question, int place)
    {
        var (id, value) = ((long)question["id"]!, (int)question["options"]![place]!["value"]!);
        return (string)question["kind"]! == "invite" ? InviteAsync(id, value) : ChooseAsync(id, value);
    }

    public async ValueTask DisposeAsync()
    {
        if (events is not null)
        {
            await events.DisposeAsync();
        }

        client.Dispose();
        reader.Dispose();
    }
}
