using System.Text.Json;
using System.Text.Json.Nodes;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Experiments.Stored;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Testing;

namespace OpgaveSim.Experiments.Tests.Stored;

/// <summary>The settings that results store: what is written is read again, older texts are read, and what is damaged is refused in words.</summary>
public class StoredExperimentTests
{
    private static readonly string Experiments = Path.Combine(SharedData.Repository, "experiments");
    private static readonly Experiment Read = ExperimentReader.Read(
        Path.Combine(SharedData.Repository, "tests", "OpgaveSim.Runner.Tests", "Golden", "experiments", "design.yaml"), ExperimentOptions.None);

    private static StoredExperiment Stored => StoredExperiment.Read(Read.Text, Damaged);

    [Fact]
    public void What_is_written_is_read_again()
    {
        Assert.Equal(JsonSerializer.Serialize(Read.Head with { Baseline = "" }), JsonSerializer.Serialize(Stored.Head.Value));
        Assert.Equal(JsonSerializer.Serialize(Read.Hypotheses), JsonSerializer.Serialize(Stored.Hypotheses));
        Assert.Equal(Read.Points.Count, Stored.PointCount);
        foreach (var point in Read.Points)
        {
            var stored = Stored.Point(point.Index);
            Assert.Equal((point.Index, point.Label, null), (stored.Index, stored.Label, stored.Case));
            Assert.Equal(JsonSerializer.Serialize(point.World), JsonSerializer.Serialize(stored.World.Value));
            Assert.Equal(
                point.Scenarios.Select(scenario => (scenario.Name, scenario.Logic, scenario.Table)),
                stored.Scenarios.Select(scenario => (scenario.Name, scenario.Logic, scenario.Table.Value)));
        }
    }

    private static Experiment Drawn(int points)
    {
        using var folder = new TemporaryFolder();
        folder.Write("experiment.yaml", $$"""
            name: drawn
            replications: 2
            scenarios: { mix: { logic: 0.5 }, issue: { logic: issue } }
            design:
              - { type: list, points: [ {}, { world.quorum: 0.25 } ] }
              - type: draws
                points: {{points}}
                over:
                  scenarios.mix.logic: { from: 0, to: 1 }
                  world.willingness.mean: { from: 0.3, to: 1 }
                  world.rule: { values: [consent, majority] }
                  world.seats: { from: 3, to: 9, whole: true }
            """);
        return ExperimentReader.Read(folder.Path, ExperimentOptions.None);
    }

    [Fact]
    public void The_points_of_draws_are_stored_as_a_table_and_read_one_by_one()
    {
        var drawn = Drawn(40);
        var stored = StoredExperiment.Read(drawn.Text, Damaged);
        Assert.Equal(42, stored.PointCount);
        foreach (var point in drawn.Points)
        {
            var read = stored.Point(point.Index);
            Assert.Equal((point.Label, point.FirstReplication), (read.Label, read.FirstReplication));
            Assert.Equal(JsonSerializer.Serialize(point.World), JsonSerializer.Serialize(read.World.Value));
            Assert.True(StoredExperiment.Record(point.World) == read.World);
            Assert.Equal(
                point.Scenarios.Select(scenario => (scenario.Name, scenario.Logic, scenario.Table)),
                read.Scenarios.Select(scenario => (scenario.Name, scenario.Logic, scenario.Table.Value)));
            Assert.All(point.Scenarios, scenario => Assert.True(StoredExperiment.Record(scenario.Table) == read.Find(scenario.Name)!.Table));
        }
    }

    [Fact]
    public void A_drawn_point_takes_a_fifth_of_the_room_of_a_listed_one_or_less()
    {
        var listed = JsonNode.Parse(Drawn(2).Text)!["points"]![0]!.ToJsonString().Length;
        var drawn = (JsonNode.Parse(Drawn(102).Text)!.ToJsonString().Length - JsonNode.Parse(Drawn(2).Text)!.ToJsonString().Length) / 100;
        Assert.InRange(drawn, 1, listed / 5);
    }

    [Theory]
    [InlineData("rows", "[]")]
    [InlineData("rows", "7")]
    [InlineData("columns", "\"index.nothing\"")]
    [InlineData("columns", "\"scenarios.9.name\"")]
    [InlineData("columns", "\"nothing.homophily\"")]
    public void Draws_that_are_damaged_are_refused_when_their_point_is_asked_for(string part, string value)
    {
        var root = JsonNode.Parse(Drawn(4).Text)!.AsObject();
        root["points"]![2]!["draws"]![part]![1] = JsonNode.Parse(value);
        var stored = StoredExperiment.Read(root.ToJsonString(), Damaged);
        Assert.Equal(2, stored.Point(2).Index);
        Assert.StartsWith("are not as opgavesim writes them", Assert.Throws<FaultsException>(() => stored.Point(4)).Faults[0].Message.En, StringComparison.Ordinal);
    }

    /// <summary>Results name their case by this hash, and hashes of experiments are made from the whole text.</summary>
    [Fact]
    public void A_case_is_stored_by_its_hash()
    {
        var region = ExperimentReader.Read(Path.Combine(Experiments, "regional-energy"), new ExperimentOptions { FirstPointOnly = true });
        Assert.Equal(CaseHash.Of(region.Points[0].Case!), StoredExperiment.Read(region.Text, Damaged).Point(0).Case);
    }

    [Fact]
    public void A_record_equals_another_that_says_the_same_in_the_same_order()
    {
        var (same, other) = (new TableParameters(), new TableParameters { Quorum = 0.25 });
        Assert.True(StoredExperiment.Record(same) == StoredExperiment.Record(new TableParameters()));
        Assert.True(StoredExperiment.Record(same) != StoredExperiment.Record(other));
        Assert.True(Stored.Point(0).Find("issue")!.Table == Stored.Point(0).Find("interest")!.Table);
        Assert.True(Stored.Point(0).Find("issue")!.Table != Stored.Point(1).Find("issue")!.Table);
        Assert.Equal(StoredExperiment.Record(same).GetHashCode(), StoredExperiment.Record(new TableParameters()).GetHashCode());
    }

    [Fact]
    public void What_an_older_version_left_out_has_its_default_and_is_not_said()
    {
        var older = Changed(root =>
        {
            root.Remove("hypotheses");
            root["head"]!.AsObject().Remove("titleNl");
            root["points"]![0]!["scenarios"]![0]!["table"]!.AsObject().Remove("quorum");
            root["points"]![0]!["world"]!["ofAnOlderVersion"] = 3;
        });
        var table = older.Point(0).Scenarios[0].Table;
        Assert.Empty(older.Hypotheses);
        Assert.Equal("", older.Head.Value.TitleNl);
        Assert.Equal(new TableParameters().Quorum, table.Value.Quorum);
        Assert.Null(table.Of(nameof(TableParameters.Quorum), one => one.Quorum));
        Assert.Equal(0, table.Of(nameof(TableParameters.Misunderstanding), one => one.Misunderstanding));
        Assert.Contains(("ofAnOlderVersion", "3"), older.Point(0).World.Said);
        Assert.True(table != Stored.Point(0).Scenarios[0].Table);
    }

    [Theory]
    [InlineData("", "are not JSON")]
    [InlineData("{", "are not JSON")]
    [InlineData("null", "are not a JSON object")]
    [InlineData("[]", "are not a JSON object")]
    [InlineData("{}", "are not as opgavesim writes them")]
    [InlineData("{ \"head\": [], \"points\": [] }", "are not as opgavesim writes them")]
    [InlineData("{ \"head\": {}, \"points\": {} }", "are not as opgavesim writes them")]
    public void A_text_that_is_none_is_refused(string text, string why) =>
        Assert.Equal(why, Assert.Throws<FaultsException>(() => StoredExperiment.Read(text, Damaged)).Faults[0].Message.En);

    [Theory]
    [InlineData("head", "rounds", "\"many\"")]
    [InlineData("head", "title", "null")]
    [InlineData("head", "measure", "\"nothing\"")]
    public void A_head_that_is_damaged_is_refused_when_it_is_asked_for(string part, string key, string value)
    {
        var stored = Changed(root => root[part]![key] = JsonNode.Parse(value));
        Assert.StartsWith("are not as opgavesim writes them: ", Assert.Throws<FaultsException>(() => stored.Head).Faults[0].Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("{ \"index\": 0, \"world\": null, \"scenarios\": [] }")]
    [InlineData("{ \"index\": 0, \"world\": [], \"scenarios\": [] }")]
    [InlineData("{ \"index\": 0, \"world\": {}, \"scenarios\": [ null ] }")]
    [InlineData("{ \"index\": 0, \"world\": {}, \"scenarios\": [ { \"name\": \"issue\" } ] }")]
    [InlineData("{ \"index\": 3, \"world\": {}, \"scenarios\": [] }")]
    public void A_point_that_is_damaged_is_refused_when_it_is_asked_for(string point)
    {
        var stored = Changed(root => root["points"]![0] = JsonNode.Parse(point));
        Assert.StartsWith("are not as opgavesim writes them", Assert.Throws<FaultsException>(() => stored.Point(0)).Faults[0].Message.En, StringComparison.Ordinal);
        Assert.Equal(1, stored.Point(1).Index);
    }

    [Theory]
    [InlineData("x", "has settings that are not JSON")]
    [InlineData("[]", "has settings that are not JSON")]
    [InlineData("null", "has a field without settings")]
    public void What_a_design_sets_is_refused_where_it_is_damaged(string text, string why) =>
        Assert.Equal(why, Assert.Throws<FaultsException>(() => StoredExperiment.ReadVaried(text, Damaged)).Faults[0].Message.En);

    [Fact]
    public void What_a_design_sets_is_read_as_it_is_written() =>
        Assert.Equal(Read.Points[1].Settings, StoredExperiment.ReadVaried(StoredExperiment.WriteVaried(Read.Points[1].Settings), Damaged));

    private static StoredExperiment Changed(Action<JsonObject> change)
    {
        var root = JsonNode.Parse(Read.Text)!.AsObject();
        change(root);
        return StoredExperiment.Read(root.ToJsonString(), Damaged);
    }

    private static FaultsException Damaged(Text why) => new("settings", why);
}
