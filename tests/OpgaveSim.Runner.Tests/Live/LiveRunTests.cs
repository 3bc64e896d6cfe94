using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Live.Plans;
using OpgaveSim.Live.Tests;
using OpgaveSim.Results.Database;
using OpgaveSim.Runner.Commands;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Live;

/// <summary>Watching changes nothing, and a link shows the same to the digit.</summary>
public class LiveRunTests
{
    [Fact]
    public async Task A_world_that_is_watched_paused_sped_up_and_asked_has_the_digest_of_run()
    {
        await using var house = await LiveHouse.OpenAsync();
        await using var page = await house.WatchAsync();
        foreach (var round in Enumerable.Range(1, 4))
        {
            await house.DoAsync(new { @do = "step" });
            await page.UntilAsync(state => (int)state["round"]! == round);
            for (var actor = 0; actor < 60; actor += 7)
            {
                Assert.NotNull(await house.GetAsync($"actor?world={round % 2}&actor={actor}"));
            }
        }

        await house.DoAsync(new { @do = "play" });
        await house.DoAsync(new { @do = "pause" });
        var end = await house.PlayToTheEndAsync();

        var results = house.Folder.At("run");
        Assert.Equal(ExitCode.Done, await CommandLine.RunAsync(
            ["run", house.Folder.Path, "--scenario", "interest", "--scenario", "issue", "--replications", "1", "--out", results, "--quiet", "--no-report"]));
        Assert.Equal(DigestCommand.Of(results), (string?)end["digest"]);
    }

    [Fact]
    public async Task Setting_before_the_start_is_as_run_with_set()
    {
        await using var house = await LiveHouse.OpenAsync();
        await house.DoAsync(new { @do = "seed", seed = "18446744073709551615" });
        await house.DoAsync(new { @do = "scenarios", first = "random", second = "issue" });
        await house.DoAsync(new { @do = "set", key = "world.couplings", value = "9" });
        await house.DoAsync(new { @do = "set", key = "world.willingness.mean", value = "0.4" });
        var end = await house.PlayToTheEndAsync();

        var results = house.Folder.At("run");
        Assert.Equal(ExitCode.Done, await CommandLine.RunAsync(
        [
            "run", house.Folder.Path, "--scenario", "random", "--scenario", "issue", "--replications", "1", "--out", results, "--quiet", "--no-report",
            "--seed", "18446744073709551615", "--set", "world.couplings=9", "--set", "world.willingness.mean=0.4",
        ]));
        Assert.Equal(DigestCommand.Of(results), (string?)end["digest"]);
    }

    [Fact]
    public async Task Changes_on_the_way_count_and_a_link_replays_them_to_the_digit()
    {
        string link, digest, moment;
        await using (var house = await LiveHouse.OpenAsync())
        {
            await using var page = await house.WatchAsync();
            for (var round = 1; round <= 5; round++)
            {
                await house.DoAsync(new { @do = "step" });
                await page.UntilAsync(state => (int)state["round"]! >= round);
            }

            foreach (var (key, value) in (IEnumerable<(string, string)>)[("willingness.mean", "0.2"), ("skill.mean", "0.9"), ("capacity", "1"), ("misunderstanding", "5"), ("quorum", "0.1")])
            {
                await house.DoAsync(new { @do = "set", key = "world." + key, value });
            }

            await house.DoAsync(new { @do = "step" });
            var after = await page.UntilAsync(state => (int)state["round"]! == 6);
            moment = (string)after["moment"]!;

            // saved before it is over: it is played to its end on world grains
            var saved = await house.DoAsync(new { @do = "save" });
            var end = await house.PlayToTheEndAsync();
            (link, digest) = ((string)end["link"]!, (string)end["digest"]!);
            Assert.Equal(digest, (string?)saved["digest"]);
            Assert.Equal(digest, DigestCommand.Of((string)saved["folder"]!));
            Assert.Equal(5, Manifest.Read((string)saved["folder"]!)!.Content["changes"]!.AsArray().Count(change => (int)change!["round"]! == 5));
        }

        await using (var other = await LiveHouse.OpenAsync())
        {
            var untouched = await other.PlayToTheEndAsync();
            Assert.NotEqual(digest, (string?)untouched["digest"]);
            await other.DoAsync(new { @do = "open", link = link.Replace("r=" + LinkRound(link), "r=6", StringComparison.Ordinal) });
            await using var page = await other.WatchAsync();
            var there = await page.UntilAsync(state => (int)state["round"]! == 6);
            Assert.Equal(moment, (string?)there["moment"]);
            Assert.Equal(digest, (string?)(await other.PlayToTheEndAsync())["digest"]);
        }
    }

    [Fact]
    public async Task The_last_point_of_a_curve_is_the_measure_of_the_results()
    {
        await using var house = await LiveHouse.OpenAsync();
        await house.PlayToTheEndAsync();
        await using var page = await house.WatchAsync();
        var world = await page.NextAsync("world");
        var saved = await house.DoAsync(new { @do = "save" });
        using var reader = new ResultReader((string)saved["folder"]!);
        var scenarios = world["setup"]!["scenarios"]!.AsArray().Select(one => (string)one!["name"]!).ToArray();
        for (var side = 0; side < 2; side++)
        {
            var row = reader.Query(
                "select kind_variety_unbiased, novelty, novelty_given_size, quality, payoff_of_all, 1 - never_seated from run where scenario = $1", scenarios[side])[0];
            var last = world["worlds"]![side]!["curve"]!.AsArray()[^1]!.AsArray().Select(value => (double?)value).ToArray();
            Assert.Equal(row.Select(value => (double?)value), last);
        }
    }

    [Fact]
    public async Task An_actor_says_how_it_decided_by_the_rules_that_decided()
    {
        await using var house = await LiveHouse.OpenAsync();
        await house.PlayToTheEndAsync();
        var answers = new List<JsonNode>();
        for (var actor = 0; actor < 60; actor++)
        {
            answers.AddRange((await house.GetAsync($"actor?world=1&actor={actor}"))["decisions"]!.AsArray()!);
        }

        Assert.Contains(answers, answer => (bool)answer["joined"]!);
        Assert.Contains(answers, answer => (double)answer["lot"]! >= (double)answer["chance"]!);
        Assert.All(answers, answer => Assert.True((double)answer["lot"]! < (double)answer["chance"]! || !(bool)answer["joined"]!));
    }

    [Fact]
    public async Task A_table_says_whom_it_asked_and_by_which_score()
    {
        await using var house = await LiveHouse.OpenAsync();
        await using var page = await house.WatchAsync();
        await house.DoAsync(new { @do = "step" });
        var frame = await page.NextAsync("frame");
        var convened = frame["rounds"]![0]!["worlds"]![1]!["convened"]!.AsArray()[0]!;
        var table = await house.GetAsync($"table?world=1&issue={convened["issue"]}");
        var asked = table["account"]!["asked"]!.AsArray();
        Assert.Equal((int)convened["actor"]!, (int)table["account"]!["members"]![0]!);
        Assert.NotEmpty(asked);
        Assert.Equal("issue", (string)table["invite"]!);
        Assert.All(asked, one => Assert.InRange((double)one!["score"]!, 0, 1));
        // each pick covers: what is left to add falls
        Assert.Equal(asked.Select(one => (double)one!["score"]!).OrderDescending(), asked.Select(one => (double)one!["score"]!));
    }

    [Fact]
    public async Task Who_reconnects_goes_on_where_it_was()
    {
        await using var house = await LiveHouse.OpenAsync(background: 0);
        string last;
        await using (var page = await house.WatchAsync())
        {
            await page.NextAsync("world");
            last = page.LastEventId!;
        }

        await house.DoAsync(new { @do = "step" });
        await using var again = await house.WatchAsync(last);
        Assert.Equal("state", (await again.NextAsync()).Type);
        var (type, frame) = await again.NextAsync();
        Assert.Equal(("frame", 0), (type, (int)frame["rounds"]![0]!["round"]!));

        await using var stranger = await house.WatchAsync("another-3");
        Assert.Equal("world", (await stranger.NextAsync()).Type);
    }

    [Fact]
    public async Task Ties_that_a_page_followed_are_those_that_a_newcomer_is_told()
    {
        await using var house = await LiveHouse.OpenAsync(background: 0);
        await using var page = await house.WatchAsync();
        var begun = (await page.NextAsync("world"))["worlds"]![1]!;
        var followed = new Dictionary<(int, int), double>();
        Follow(begun["ties"]!);
        var grew = 0;
        for (var round = 0; round < 8; round++)
        {
            await house.DoAsync(new { @do = "step" });
            var frame = await page.NextAsync("frame");
            foreach (var pair in followed.Keys)
            {
                followed[pair] *= 1 - (double)begun["tieDecay"]!;
            }

            grew += Follow(frame["grownTies"]![1]!);
        }

        await using var newcomer = await house.WatchAsync();
        var told = (await newcomer.NextAsync("world"))["worlds"]![1]!["ties"]!;
        Assert.True(grew > 0);
        Assert.NotEmpty(Ties(told));
        Assert.All(Ties(told), tie => Assert.Equal(tie[2] / 1000.0, followed[(tie[0], tie[1])], 0.0011));

        int Follow(JsonNode ties)
        {
            foreach (var tie in Ties(ties))
            {
                followed[(tie[0], tie[1])] = tie[2] / 1000.0;
            }

            return Ties(ties).Length;
        }

        static int[][] Ties(JsonNode packed) => [.. Convert.FromBase64String((string)packed!).Chunk(sizeof(int))
            .Select(tie => BinaryPrimitives.ReadInt32LittleEndian(tie)).Select(bits => new[] { bits >> 20, (bits >> 10) & 1023, bits & 1023 })];
    }

    [Fact]
    public async Task A_page_that_never_reads_does_not_hold_the_world_up()
    {
        await using var house = await LiveHouse.OpenAsync();
        using var deaf = new TcpClient { ReceiveBufferSize = 1024 };
        await deaf.ConnectAsync(house.Server.Address.Host, house.Server.Address.Port);
        await deaf.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"GET /events HTTP/1.1\r\nHost: {house.Server.Address.Authority}\r\n\r\n"));
        for (var restart = 0; restart < 3; restart++)
        {
            Assert.NotNull((await house.PlayToTheEndAsync())["digest"]);
            await house.DoAsync(new { @do = "restart" });
        }
    }

    [Fact]
    public async Task Curves_are_held_back_until_they_are_shown_and_votes_are_counted()
    {
        await using var house = await LiveHouse.OpenAsync();
        await house.DoAsync(new { @do = "predict", measure = 3 });
        await house.DoAsync(new { @do = "hand", choice = 1, by = 1 });
        Assert.True(house.Server.Stage.Vote("a", "here", 0));
        Assert.True(house.Server.Stage.Vote("a", "here", 2));
        await house.PlayToTheEndAsync();
        await using var page = await house.WatchAsync();
        var held = await page.NextAsync("world");
        Assert.Empty(held["worlds"]![0]!["curve"]!.AsArray());
        Assert.Null(held["band"]);
        Assert.Null(held["state"]!["poll"]!["votes"]);
        Assert.Equal(1, (int)held["state"]!["poll"]!["voted"]!);
        await house.DoAsync(new { @do = "show" });
        var shown = await page.NextAsync("world");
        Assert.Equal([0, 1, 1], shown["state"]!["poll"]!["votes"]!.AsArray().Select(count => (int)count!));
        Assert.NotEmpty(shown["worlds"]![0]!["curve"]!.AsArray());
        Assert.False(house.Server.Stage.Vote("b", "here", 0));
    }

    [Fact]
    public async Task Curves_and_bands_are_held_back_at_first_and_a_prediction_can_be_skipped()
    {
        await using var house = await LiveHouse.OpenAsync(isHeld: true);
        await house.PlayToTheEndAsync();
        await using var page = await house.WatchAsync();
        var held = await page.NextAsync("world");
        Assert.True((bool)held["state"]!["held"]!);
        Assert.Null(held["state"]!["poll"]);
        Assert.Empty(held["worlds"]![0]!["curve"]!.AsArray());
        Assert.Null(held["band"]);
        Assert.False(house.Server.Stage.Vote("a", "here", 0));
        await house.DoAsync(new { @do = "show" });
        var shown = await page.NextAsync("world");
        Assert.NotEmpty(shown["worlds"]![0]!["curve"]!.AsArray());
        await house.DoAsync(new { @do = "seed", seed = "3" });
        Assert.False((bool)(await page.NextAsync("world"))["state"]!["held"]!);
    }

    [Fact]
    public async Task A_large_world_is_shown_as_a_sample()
    {
        await using var house = await LiveHouse.OpenAsync(
            LiveHouse.Experiment.Replace("actors: 60", "actors: 2500", StringComparison.Ordinal).Replace("rounds: 10", "rounds: 3", StringComparison.Ordinal), background: 0);
        await using var page = await house.WatchAsync();
        var world = await page.NextAsync("world");
        Assert.Equal(3, (int)world["setup"]!["stride"]!);
        Assert.Equal(834, world["setup"]!["kind"]!.AsArray().Count);
        await house.DoAsync(new { @do = "step" });
        var frame = await page.NextAsync("frame");
        Assert.All(frame["rounds"]![0]!["worlds"]![0]!["convened"]!.AsArray(), pair => Assert.Equal(0, (int)pair!["issue"]! % 3));
    }

    [Fact]
    public void Links_are_read_as_they_were_written()
    {
        using var folder = new TemporaryFolder();
        folder.Write("experiment.yaml", LiveHouse.Experiment);
        var live = new LiveExperiment(folder.Path, ExperimentOptions.None);
        var plan = new LivePlan(7, "random", "interest", [new(0, "world.couplings", "3"), new(4, "world.quorum", "0.25")]);
        var (read, round) = LiveLink.Read(live, "http://127.0.0.1:1/#" + LiveLink.Write(live, plan, 9));
        Assert.Equal(JsonSerializer.Serialize(plan), JsonSerializer.Serialize(read));
        Assert.Equal(9, round);
    }

    private static string LinkRound(string link) => link.Split('&').Single(part => part.StartsWith("r=", StringComparison.Ordinal))[2..];
}
