using System.Text.Json.Nodes;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Live;
using OpgaveSim.Live.Plans;
using OpgaveSim.Live.Protocol;
using OpgaveSim.Live.Server;
using OpgaveSim.Live.Tests;
using OpgaveSim.Results.Database;
using OpgaveSim.Runner.Commands;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Live;

/// <summary>A lesson shows the files as they were when it began, whatever happens to them in its course.</summary>
public class LiveFilesTests
{
    private const string Case = """
        name: small
        seed: 2026
        rounds: 8
        warmup: 2
        world: { case: case, issuesPerRound: 1 }
        scenarios:
          interest: { logic: interest }
          issue: { logic: issue }
        """;

    [Theory]
    [InlineData(null)]
    [InlineData("name: small\nworld: { actors: [ }\n")]
    [InlineData("name: other\nseed: 9\nrounds: 4\nwarmup: 1\nworld: { actors: 20, capacity: 3 }\nscenarios:\n  a: { logic: random }\n  b: { logic: issue }\n")]
    public async Task Editing_or_deleting_the_file_changes_nothing_of_a_running_lesson(string? edited)
    {
        string? before;
        await using (var house = await LiveHouse.OpenAsync())
        {
            before = (string?)(await LessonAsync(house, () => { }))["digest"];
        }

        await using var other = await LiveHouse.OpenAsync();
        var end = await LessonAsync(other, () => Edit(other.Folder.At("experiment.yaml"), edited));
        Assert.Equal(before, (string?)end["digest"]);
        Assert.Null(end["problem"]);
        var saved = await other.DoAsync(new { @do = "save" });
        Assert.Equal(before, DigestCommand.Of((string)saved["folder"]!));
    }

    [Fact]
    public async Task A_case_is_read_once()
    {
        using var folder = new TemporaryFolder();
        WriteCase(folder);
        var live = new LiveExperiment(folder.Path, ExperimentOptions.None);
        Directory.Delete(folder.At("case"), recursive: true);
        folder.Write("experiment.yaml", "none");
        await using var server = await LiveServer.StartAsync(live, new LiveOptions { Port = 0, Background = 1, Out = folder.At("results") }, default);
        await server.Stage.DoAsync(new SetOrder("world.quorum", "0.3"), default);
        await server.Stage.DoAsync(new RestartOrder(), default);
        var saved = await server.Stage.DoAsync(new SaveOrder(), default);
        Assert.Equal(DigestCommand.Of(saved.Folder!), saved.Digest);
        Assert.NotNull(Manifest.Read(saved.Folder!));
    }

    private static async Task<JsonNode> LessonAsync(LiveHouse house, Action meanwhile)
    {
        await using var page = await house.WatchAsync();
        await house.DoAsync(new { @do = "step" });
        await page.UntilAsync(state => (int)state["round"]! == 1);
        meanwhile();
        await house.DoAsync(new { @do = "set", key = "world.quorum", value = "0.3" });
        var changed = await page.UntilAsync(state => state["changes"]!.AsArray().Count == 1);
        Assert.Equal(0.3, (double)changed["settings"]!["world.quorum"]!);
        return await house.PlayToTheEndAsync();
    }

    private static void Edit(string file, string? text)
    {
        if (text is null)
        {
            File.Delete(file);
        }
        else
        {
            File.WriteAllText(file, text);
        }
    }

    private static void WriteCase(TemporaryFolder folder)
    {
        folder.Write("experiment.yaml", Case);
        Directory.CreateDirectory(folder.At("case"));
        File.WriteAllText(folder.At("case/domains.csv"), "id,name\nd1,one\nd2,two\n");
        File.WriteAllText(folder.At("case/actors.csv"),
            "id,name,kind,home\n" + string.Concat(Enumerable.Range(1, 12).Select(i => $"a{i},actor {i},public,d{1 + i % 2}\n")));
    }
}
