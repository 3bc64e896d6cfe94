using System.Net.Http.Json;
using System.Text.Json.Nodes;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Live.Plans;
using OpgaveSim.Live.Server;
using OpgaveSim.Testing;

namespace OpgaveSim.Live.Tests;

/// <summary>A live page of a small experiment, on a free port, with a teacher and watchers.</summary>
public sealed class LiveHouse : IAsyncDisposable
{
    public const string Experiment = """
        name: small
        title: "<b>small</b>"
        seed: 2026
        rounds: 10
        warmup: 3
        replications: 20
        world: { actors: 60 }
        scenarios:
          interest: { logic: interest }
          issue: { logic: issue }
          random: { logic: random }
        """;

    private readonly HttpClient client = new();

    private LiveHouse(TemporaryFolder folder, LiveServer server) => (Folder, Server) = (folder, server);

    public TemporaryFolder Folder { get; }

    public LiveServer Server { get; }

    public Uri At(string path) => new(Server.Address, path);

    /// <summary>Opens it; curves are shown unless it is said that they are held back, as they are at first.</summary>
    public static async Task<LiveHouse> OpenAsync(
        string experiment = Experiment, int background = 1, bool dashboard = false, LiveLimits? limits = null, bool isHeld = false, bool isPlayed = false, int? deadline = null)
    {
        var folder = new TemporaryFolder();
        folder.Write("experiment.yaml", experiment);
        var options = new LiveOptions
        {
            Port = 0, Background = background, Out = folder.At("results"), Dashboard = dashboard, Limits = limits ?? new LiveLimits(), IsPlayed = isPlayed, Deadline = deadline,
        };
        var house = new LiveHouse(folder, await LiveServer.StartAsync(new LiveExperiment(folder.Path, ExperimentOptions.None), options, default));
        if (!isHeld)
        {
            await house.DoAsync(new { @do = "show" });
        }

        return house;
    }

    public async Task<HttpResponseMessage> AskAsync(object order, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, At("orders")) { Content = JsonContent.Create(order) };
        request.Headers.Add("X-OpgaveSim-Token", token ?? Server.Token);
        return await client.SendAsync(request);
    }

    public async Task<JsonNode> DoAsync(object order)
    {
        using var response = await AskAsync(order);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        return JsonNode.Parse(text)!;
    }

    public async Task<JsonNode> GetAsync(string path) => JsonNode.Parse(await client.GetStringAsync(At(path)))!;

    public Task<WatchingPage> WatchAsync(string? lastEventId = null) => WatchingPage.OpenAsync(client, At("events"), lastEventId);

    /// <summary>Plays to the end as fast as it goes; the state at the end.</summary>
    public async Task<JsonNode> PlayToTheEndAsync()
    {
        await using var page = await WatchAsync();
        await DoAsync(new { @do = "speed", roundsPerSecond = 0 });
        await DoAsync(new { @do = "play" });
        return await page.UntilAsync(state => state["digest"] is not null);
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        client.Dispose();
        Folder.Dispose();
    }
}
