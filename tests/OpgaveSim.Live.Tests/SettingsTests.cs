using System.Text.Json.Nodes;
using OpgaveSim.Experiments.Reading;

using OpgaveSim.Live.Playing;
namespace OpgaveSim.Live.Tests;

/// <summary>Settings can be put back as they were, and taken as a preset.</summary>
public class SettingsTests
{
    private const string Quorum = "world.quorum";

    [Fact]
    public async Task Reset_begins_anew_as_the_experiment_says()
    {
        await using var house = await LiveHouse.OpenAsync(background: 0);
        var digest = (string)(await house.PlayToTheEndAsync())["digest"]!;
        var usual = (await WorldAsync(house))["setup"]!["usual"]![Quorum]!.ToJsonString();
        await house.DoAsync(new { @do = "set", key = Quorum, value = "0.9" });
        var changed = await WorldAsync(house);
        Assert.Equal("0.9", changed["state"]!["settings"]![Quorum]!.ToJsonString());
        Assert.Equal(usual, changed["setup"]!["usual"]![Quorum]!.ToJsonString());
        await house.DoAsync(new { @do = "reset" });
        Assert.Empty((await WorldAsync(house))["state"]!["changes"]!.AsArray());
        Assert.Equal(digest, (string)(await house.PlayToTheEndAsync())["digest"]!);
    }

    [Fact]
    public async Task A_preset_sets_all_that_it_holds_and_is_the_measure_of_what_is_changed()
    {
        await using var house = await LiveHouse.OpenAsync(background: 0);
        var world = await WorldAsync(house);
        Assert.Equal(Presets.First, (string)world["setup"]!["preset"]!);
        Assert.Equal(Presets.Names, world["setup"]!["presets"]!.AsArray().Select(one => (string)one!["name"]!));
        await house.DoAsync(new { @do = "set", key = Quorum, value = "0.9" });
        await house.DoAsync(new { @do = "preset", name = "plausible-2" });
        var taken = await WorldAsync(house);
        Assert.Equal("plausible-2", (string)taken["setup"]!["preset"]!);
        Assert.Equal(0.14, (double)taken["state"]!["settings"]![Quorum]!);
        Assert.Equal(0.14, (double)taken["setup"]!["usual"]![Quorum]!);
        await house.DoAsync(new { @do = "set", key = Quorum, value = "0.5" });
        var changed = await WorldAsync(house);
        Assert.Equal((0.5, 0.14), ((double)changed["state"]!["settings"]![Quorum]!, (double)changed["setup"]!["usual"]![Quorum]!));
        await house.DoAsync(new { @do = "open", link = (string)changed["state"]!["link"]! });
        Assert.Equal("plausible-2", (string)(await WorldAsync(house))["setup"]!["preset"]!);
    }

    [Fact]
    public async Task A_preset_that_there_is_not_is_refused_with_those_that_there_are()
    {
        await using var house = await LiveHouse.OpenAsync(background: 0);
        using var refused = await house.AskAsync(new { @do = "preset", name = "plausible-9" });
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("plausible-2", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(Presets.First, (string)(await WorldAsync(house))["setup"]!["preset"]!);
    }

    [Fact]
    public void Every_preset_has_a_title_in_both_languages() => Assert.All(LivePresets.All, preset =>
    {
        Assert.Contains(preset.Name, preset.Title.En, StringComparison.Ordinal);
        Assert.NotEqual(preset.Title.En, preset.Title.Nl);
    });

    [Fact]
    public async Task Tables_that_closed_are_there_for_who_comes_later()
    {
        await using var house = await LiveHouse.OpenAsync(background: 0);
        await using var early = await house.WatchAsync();
        await house.PlayToTheEndAsync();
        var closed = (await WorldAsync(house))["worlds"]![1]!["closed"]!.AsArray();
        Assert.NotEmpty(closed);
        Assert.All(closed, one => Assert.NotEmpty(one!["members"]!.AsArray()));
        Assert.Contains(closed, one => !(bool)one!["counts"]!);
        Assert.Contains(closed, one => (bool)one!["counts"]!);
        var told = new List<string>();
        while (told.Count < closed.Count)
        {
            var frame = await early.NextAsync("frame");
            told.AddRange(frame["rounds"]!.AsArray().SelectMany(round => round!["worlds"]![1]?["closed"]!.AsArray() ?? []).Select(one => one!.ToJsonString()));
        }

        Assert.Equal(told, closed.Select(one => one!.ToJsonString()));
    }

    private static async Task<JsonNode> WorldAsync(LiveHouse house)
    {
        await using var page = await house.WatchAsync();
        return await page.NextAsync("world");
    }
}
