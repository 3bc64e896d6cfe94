using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Text.Json.Nodes;
using OpgaveSim.Model.Randomness;

/// <summary>A phone that plays: takes a seat, answers what it is asked after a moment with one of the options, and measures how long answers take.</summary>
internal sealed class Player(Uri server, int number, Tally tally) : IDisposable
{
    private const int Sides = 1_000;
    private static readonly TimeSpan LongestThought = TimeSpan.FromMilliseconds(300), BetweenBeats = TimeSpan.FromSeconds(3);

    private readonly KeyedDraws draws = KeyedDraws.ForReplication(28, number);
    private readonly HttpClient client = new() { BaseAddress = server, Timeout = Timeout.InfiniteTimeSpan };
    private CancellationTokenSource? stream;
    private Task reading = Task.CompletedTask, beating = Task.CompletedTask;
    private int actor = -1;
    private uint thrown;

    /// <summary>Whether it answers; a phone that lies in a bag does not, though it is connected.</summary>
    public bool Answers { get; set; } = true;

    /// <summary>Takes a seat and reads its events; how long until it has its card.</summary>
    public async Task<TimeSpan> SitAsync()
    {
        var began = Stopwatch.GetTimestamp();
        using var response = await client.PostAsJsonAsync("class/seats", new { name = $"group {number}" });
        response.EnsureSuccessStatusCode();
        var seat = (await response.Content.ReadFromJsonAsync<JsonNode>())!;
        (actor, client.DefaultRequestHeaders.Authorization) = ((int)seat["actor"]!, new AuthenticationHeaderValue("Seat", (string)seat["secret"]!));
        await ReadAsync();
        return Stopwatch.GetElapsedTime(began);
    }

    /// <summary>Reads the events of its seat; completes when it has its card, and says whether that is of the actor it had.</summary>
    public async Task<bool> ReadAsync()
    {
        stream = new CancellationTokenSource();
        var card = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        reading = FollowAsync(card, stream.Token);
        beating = BeatAsync(stream.Token);
        return await await Task.WhenAny(card.Task, FailedAsync(reading)) == actor;
    }

    /// <summary>Cuts its connection, as a phone does that loses its network.</summary>
    public async Task CutAsync()
    {
        await stream!.CancelAsync();
        await Task.WhenAll(reading, beating);
    }

    public void Dispose()
    {
        stream?.Cancel();
        stream?.Dispose();
        client.Dispose();
    }

    private static async Task<int> FailedAsync(Task reading)
    {
        await reading;
        throw new InvalidOperationException("the events of a seat ended before its card came");
    }

    private async Task FollowAsync(TaskCompletionSource<int> card, CancellationToken leave)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "class/seat/events");
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, leave);
            response.EnsureSuccessStatusCode();
            await foreach (var one in SseParser.Create(await response.Content.ReadAsStreamAsync(leave)).EnumerateAsync(leave))
            {
                if (one.EventType == "card")
                {
                    card.TrySetResult((int)JsonNode.Parse(one.Data)!["actor"]!);
                }

                if (one.EventType == "question" && Answers)
                {
                    _ = AnswerAsync(JsonNode.Parse(one.Data)!, LongestThought * Throw() / Sides, Throw(), leave);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // it was cut off, or leaves
        }
    }

    private async Task BeatAsync(CancellationToken leave)
    {
        try
        {
            while (Answers)
            {
                using var response = await client.PostAsync("class/alive", null, leave);
                await Task.Delay(BetweenBeats, leave);
            }
        }
        catch (OperationCanceledException)
        {
            // it was cut off, or leaves
        }
    }

    private int Throw() => draws.Below(Sides, default(Purpose), thrown++);

    private async Task AnswerAsync(JsonNode question, TimeSpan thought, int dice, CancellationToken leave)
    {
        try
        {
            await Task.Delay(thought, leave);
            var options = question["options"]!.AsArray();
            var (id, value) = ((long)question["id"]!, options.Count == 0 ? 0 : (int)options[dice % options.Count]!["value"]!);
            object choice = (string)question["kind"]! == "invite" ? new { question = id, actors = dice % 4 == 0 || options.Count == 0 ? [] : new[] { value } } : new { question = id, value };
            var began = Stopwatch.GetTimestamp();
            using var response = await client.PostAsJsonAsync("class/choices", choice, leave);
            tally.Answered(Stopwatch.GetElapsedTime(began), response.StatusCode);
        }
        catch (OperationCanceledException)
        {
            // it was cut off meanwhile
        }
    }
}
