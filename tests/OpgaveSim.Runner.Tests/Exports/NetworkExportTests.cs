using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Relations;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Exports;
using OpgaveSim.Runner.Commands;

namespace OpgaveSim.Runner.Tests.Exports;

public class NetworkExportTests(ExportFixture results) : IClassFixture<ExportFixture>
{
    private static readonly RunKey Issue = new(0, "issue", 1);

    [Fact]
    public void Ends_of_a_tie_are_one_edge_with_the_stronger_strength_at_the_round_and_dead_ones_are_none()
    {
        var ties = WorldNetwork.TiesOf([(2, new Tie(1, 0.5, 8)), (1, new Tie(2, 0.8, 8)), (0, new Tie(2, 0.06, 8))], 10, 0.1);
        var tie = Assert.Single(ties);
        Assert.Equal((1, 2), (tie.First, tie.Second));
        Assert.Equal(0.8 * 0.9 * 0.9, tie.Strength, 1e-15);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{ \"head\": null, \"points\": [] }")]
    [InlineData("{ \"head\": {}, \"points\": [ null ] }")]
    [InlineData("{ \"head\": {}, \"points\": [ { \"index\": 0, \"world\": null, \"scenarios\": [] } ] }")]
    [InlineData("{ \"head\": {}, \"points\": [ { \"index\": 0, \"world\": {}, \"scenarios\": [ null, { \"name\": \"issue\" } ] } ] }")]
    [InlineData("{ \"head\": { \"rounds\": \"many\" }, \"points\": [] }")]
    public void Settings_that_this_version_did_not_write_are_refused_in_words(string settings)
    {
        var copy = results.At("unlike-" + Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(copy);
        File.Copy(Path.Combine(results.Lean, ResultFolder.Database), Path.Combine(copy, ResultFolder.Database));
        ChangedDatabase.Change(copy, $"update experiment set settings = '{settings}'");

        var fault = Assert.ThrowsAny<FaultsException>(() =>
        {
            using var reader = new ResultReader(copy);
            StoredSetting.Read(reader, Issue);
        });
        Assert.Contains("settings", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task At_the_end_it_is_the_same_from_stored_ties_and_played_again()
    {
        var stored = await OfAsync(results.Full, Issue, null);
        var again = await OfAsync(results.Lean, Issue, null);
        Assert.NotEmpty(stored.Ties);
        Assert.Equal(again.Round, stored.Round);
        Assert.Equal(again.Actors, stored.Actors);
        Assert.Equal(again.Ties, stored.Ties);
        Assert.Contains(stored.Ties, tie => tie.Strength < 0.3);
    }

    [Fact]
    public async Task An_earlier_round_lies_between_the_first_ties_and_the_last()
    {
        var end = await OfAsync(results.Full, Issue, null);
        var before = await OfAsync(results.Full, Issue, end.Round - 1);
        var start = await OfAsync(results.Full, Issue, 0);
        Assert.Equal((0, end.Round - 1), (start.Round, before.Round));
        Assert.NotEqual(start.Ties, end.Ties);
        Assert.NotEqual(before.Ties, end.Ties);
        Assert.Null(start.Actors[0].TimesSeated);
        Assert.All(start.Actors.Zip(end.Actors), pair => Assert.Equal(pair.First.Willingness, pair.Second.Willingness));
    }

    [Fact]
    public async Task What_was_changed_on_the_way_is_exported_at_its_end_and_no_earlier()
    {
        var changed = results.At("changed");
        Directory.CreateDirectory(changed);
        File.Copy(Path.Combine(results.Full, ResultFolder.Database), Path.Combine(changed, ResultFolder.Database));
        var manifest = JsonNode.Parse(File.ReadAllText(Path.Combine(results.Full, "manifest.json")))!;
        manifest["changes"] = JsonNode.Parse("""[{"round":0,"key":"world.couplings","value":"9"},{"round":3,"key":"world.skill.mean","value":"0.9"}]""");
        File.WriteAllText(Path.Combine(changed, "manifest.json"), manifest.ToJsonString());
        Assert.NotEmpty((await OfAsync(changed, Issue, null)).Ties);
        var fault = await Assert.ThrowsAsync<FaultsException>(() => OfAsync(changed, Issue, 2));
        Assert.Contains("round 3: world.skill.mean = 0.9", fault.Message);
    }

    [Fact]
    public async Task The_last_round_by_its_number_is_the_end()
    {
        var end = await OfAsync(results.Full, Issue, null);
        Assert.Equal(end.Ties, (await OfAsync(results.Full, Issue, end.Round)).Ties);
        Assert.Equal(end.Ties, (await OfAsync(results.Lean, Issue, end.Round)).Ties);
        await Assert.ThrowsAsync<FaultsException>(() => OfAsync(results.Full, Issue, end.Round + 1));
        await Assert.ThrowsAsync<FaultsException>(() => OfAsync(results.Lean, Issue, end.Round + 1));
        await Assert.ThrowsAsync<FaultsException>(() => OfAsync(results.Full, Issue, -1));
    }

    [Fact]
    public async Task A_case_needs_its_experiment_to_run_again_and_is_exported_with_its_names()
    {
        var key = new RunKey(0, "issue", 0);
        await Assert.ThrowsAsync<FaultsException>(() => OfAsync(results.Case, key, 2));
        var end = await OfAsync(results.Case, key, null);
        Assert.Equal([ExportFixture.FirstName, ExportFixture.SecondName], end.Actors.Take(2).Select(actor => actor.Name));
        Assert.Equal("'Wonen' & <groen>", end.Actors[0].HomeName);
        Assert.Null(end.Actors[0].Willingness);
        var early = await OfAsync(results.Case, key, 2, results.CaseExperiment);
        Assert.Equal(end.Actors.Select(actor => (actor.Name, actor.HomeName, actor.Kind)), early.Actors.Select(actor => (actor.Name, actor.HomeName, actor.Kind)));
        Assert.NotNull(early.Actors[0].Willingness);
    }

    [Fact]
    public async Task Another_case_is_refused()
    {
        File.WriteAllText(results.At("other.yaml"), File.ReadAllText(results.CaseExperiment).Replace("case: case", "case: other", StringComparison.Ordinal));
        Directory.CreateDirectory(results.At("other"));
        File.WriteAllText(results.At("other/actors.csv"), File.ReadAllText(results.At("case/actors.csv")) + "more,More,civic,b\n");
        File.Copy(results.At("case/domains.csv"), results.At("other/domains.csv"), overwrite: true);
        await Assert.ThrowsAsync<FaultsException>(() => OfAsync(results.Case, new RunKey(0, "issue", 0), 2, results.At("other.yaml")));
    }

    [Theory]
    [InlineData("graphml")]
    [InlineData("gexf")]
    public async Task The_file_is_xml_with_every_node_edge_and_name(string format)
    {
        var output = results.At(format);
        Assert.Equal(ExitCode.Done, await CommandLine.RunAsync(["export", results.Case, "--format", format, "--out", output]));
        var network = await OfAsync(results.Case, new RunKey(0, "issue", 0), null);
        var root = XDocument.Load(Assert.Single(Directory.GetFiles(output, $"issue-replication0-round{network.Round}.{format}"))).Root!;
        var space = root.Name.Namespace;
        Assert.Equal(network.Actors.Count, root.Descendants(space + "node").Count());
        var labels = format == "gexf"
            ? root.Descendants(space + "node").Select(node => node.Attribute("label")!.Value)
            : root.Descendants(space + "node").Select(node => node.Elements(space + "data").Single(data => data.Attribute("key")!.Value == "label").Value);
        Assert.Equal([ExportFixture.FirstName, ExportFixture.SecondName], labels.Take(2));
        var weights = root.Descendants(space + "edge").Select(edge => double.Parse(
            edge.Attribute("weight")?.Value ?? edge.Element(space + "data")!.Value, CultureInfo.InvariantCulture));
        Assert.Equal(network.Ties.Select(tie => tie.Strength), weights);
        Assert.DoesNotContain("NaN", root.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_scenario_every_scenario_comes_out()
    {
        Assert.Equal(ExitCode.Done, await CommandLine.RunAsync(["export", results.Full, "--format", "graphml", "--out", results.At("both"), "--point", "1", "--round", "3"]));
        Assert.Equal(
            ["interest-replication0-point1-round3.graphml", "issue-replication0-point1-round3.graphml"],
            Directory.GetFiles(results.At("both"), "*.graphml").Select(Path.GetFileName).Order());
    }

    private static async Task<WorldNetwork> OfAsync(string result, RunKey key, int? round, string? experiment = null)
    {
        using var reader = new ResultReader(result);
        return await new NetworkExport(reader, experiment, default).OfAsync(key, round);
    }
}
