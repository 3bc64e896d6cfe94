using System.Diagnostics;
using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Text.Json.Nodes;

/// <summary>A live page as a process of its own, steered as the teacher's page steers it.</summary>
internal sealed class Lesson : IDisposable
{
    private readonly Process process;
    private readonly HttpClient client;

    private Lesson(Process process, Uri address)
    {
        this.process = process;
        Address = new Uri(address.GetLeftPart(UriPartial.Authority));
        client = new HttpClient { BaseAddress = Address, Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.Add("X-OpgaveSim-Token", address.Fragment.Split('=')[1]);
    }

    public Uri Address { get; }

    /// <summary>Resident memory, in MB.</summary>
    public double Memory => long.Parse(File.ReadLines($"/proc/{process.Id}/status").Single(line => line.StartsWith("VmRSS", StringComparison.Ordinal))
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]) / 1024.0;

    public static async Task<Lesson> StartAsync(params IEnumerable<string> arguments)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("the program said nothing");
        return new Lesson(process, new Uri(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]));
    }

    /// <summary>Asks for something; the answer.</summary>
    public async Task<JsonNode> OrderAsync(object order)
    {
        using var response = await client.PostAsJsonAsync("orders", order);
        var text = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode ? JsonNode.Parse(text)! : throw new InvalidOperationException(text);
    }

    /// <summary>Plays from where it is as fast as it goes until the worlds are over or time is; the digest (null: they are not over) and the longest round.</summary>
    public async Task<(string? Digest, TimeSpan LongestRound, int Rounds)> PlayAsync(CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "events");
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, CancellationToken.None);
        await using var events = SseParser.Create(await response.Content.ReadAsStreamAsync(CancellationToken.None)).EnumerateAsync(stop).GetAsyncEnumerator(CancellationToken.None);
        await events.MoveNextAsync(); // all there is now
        await OrderAsync(new { @do = "speed", roundsPerSecond = 1_000 });
        await OrderAsync(new { @do = "play" });
        var (longest, last, rounds) = (TimeSpan.Zero, Stopwatch.GetTimestamp(), 0);
        try
        {
            while (await events.MoveNextAsync())
            {
                var (type, data) = (events.Current.EventType, events.Current.Data);
                if (type == "frame")
                {
                    var took = Stopwatch.GetElapsedTime(last);
                    (longest, last, rounds) = (took > longest ? took : longest, Stopwatch.GetTimestamp(), rounds + JsonNode.Parse(data)!["rounds"]!.AsArray().Count);
                }

                if (type == "state" && JsonNode.Parse(data) is { } state && (state["digest"] ?? state["problem"]) is { } end)
                {
                    return state["digest"] is null ? throw new InvalidOperationException((string?)end) : ((string?)end, longest, rounds);
                }
            }
        }
        catch (OperationCanceledException)
        {
            return (null, longest, rounds);
        }

        throw new InvalidOperationException("the events ended");
    }

    public void Dispose()
    {
        process.Kill();
        process.Dispose();
        client.Dispose();
    }
}
