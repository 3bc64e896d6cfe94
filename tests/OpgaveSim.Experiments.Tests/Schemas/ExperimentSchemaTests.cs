using System.Text.Json.Nodes;
using NJsonSchema;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Experiments.Schemas;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Testing;

namespace OpgaveSim.Experiments.Tests.Schemas;

public class ExperimentSchemaTests
{
    private const string Least = "name: x\nscenarios: { a: { logic: issue } }\n";

    public static TheoryData<string> Shipped =>
        [.. Directory.EnumerateFiles(Path.Combine(SharedData.Repository, "experiments"), Experiment.FileName, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(SharedData.Repository, file)).Order()];

    [Theory]
    [MemberData(nameof(Shipped))]
    public async Task Every_shipped_experiment_is_valid(string file) =>
        Assert.Empty(await FaultsAsync(await File.ReadAllTextAsync(Path.Combine(SharedData.Repository, file))));

    [Theory]
    [InlineData("seed: 9007199254740993")]
    [InlineData("keep: null")]
    [InlineData("keep: [tie, round]")]
    [InlineData("keep: [closed_table]")]
    [InlineData("keep: [gathering, round]")]
    [InlineData("grain: world")]
    [InlineData("preset: plausible-1")]
    [InlineData("world: { seats: { mean: 8.5, sd: 3 }, meetings: 0, interval: 3, thresholds: relative }")]
    [InlineData("world: { exit: null, fill: true, breadth: { middle: 2 } }")]
    [InlineData("hypotheses: [ { outcome: quality, contrast: [a, b], by: null } ]")]
    [InlineData("design: { type: grid, over: { world.kinship: [0, 1] } }")]
    [InlineData("design: [ { type: list, points: [] } ]")]
    public async Task What_the_reader_takes_is_valid(string more) => Assert.Empty(await FaultsAsync(Least + more));

    [Theory]
    [InlineData("replications: 0")]
    [InlineData("rounds: many")]
    [InlineData("seed: -1")]
    [InlineData("grain: 1")]
    [InlineData("titel: x")]
    [InlineData("keep: []")]
    [InlineData("keep: [ties]")]
    [InlineData("world: { kinship: 1.5 }")]
    [InlineData("world: { actors: null }")]
    [InlineData("world: { willingness: 0.7 }")]
    [InlineData("world: { willingness: { mean: 2 } }")]
    [InlineData("world: { rule: unanimity }")]
    [InlineData("world: { seats: 1 }")]
    [InlineData("world: { seats: 7.5 }")]
    [InlineData("world: { seats: { mean: 40 } }")]
    [InlineData("world: { seats: { mean: 8, deviation: 3 } }")]
    [InlineData("preset: plausible")]
    [InlineData("hypotheses: [ { outcome: beauty, contrast: [a, b] } ]")]
    [InlineData("hypotheses: [ { outcome: quality, contrast: [a] } ]")]
    [InlineData("design: grit")]
    [InlineData("design: { over: {} }")]
    public async Task What_the_reader_refuses_is_not(string more) => Assert.NotEmpty(await FaultsAsync(Least + more));

    [Theory]
    [InlineData("scenarios: { a: { logic: issue } }")]
    [InlineData("name: Upper\nscenarios: { a: { logic: issue } }")]
    [InlineData("name: x")]
    [InlineData("name: x\nscenarios: {}")]
    [InlineData("name: x\nscenarios: { a: {} }")]
    [InlineData("name: x\nscenarios: { a: { logic: isue } }")]
    [InlineData("name: x\nscenarios: { a: { logic: 1.5 } }")]
    [InlineData("name: x\nscenarios: { a: { logic: { answer: issue } } }")]
    [InlineData("name: x\nscenarios: { a: { logic: { invites: 1 } } }")]
    [InlineData("name: x\nscenarios: { a: { logic: { invite: { vary: tier, level: 1 } } } }")]
    [InlineData("name: x\nscenarios: { a: { logic: { invite: { vary: kind } } } }")]
    [InlineData("name: x\nscenarios: { a: { logic: { start: { vary: kind, level: 1 } } } }")]
    [InlineData("name: x\nscenarios: { a: { logic: issue, actors: 3 } }")]
    [InlineData("name: x\nscenarios: { 'a b': { logic: issue } }")]
    public async Task A_broken_whole_is_not(string text) => Assert.NotEmpty(await FaultsAsync(text));

    [Fact]
    public void A_former_name_of_a_table_is_deprecated()
    {
        var names = ExperimentSchema.Make()["properties"]!["keep"]!["items"]!["anyOf"]!.AsArray();
        Assert.DoesNotContain("gathering", names[0]!["enum"]!.AsArray().Select(name => (string)name!));
        var former = Assert.Single(names.Skip(1))!;
        Assert.Equal(("gathering", true, "Now called closed_table."), ((string)former["enum"]![0]!, (bool)former["deprecated"]!, (string)former["description"]!));
    }

    [Fact]
    public void It_knows_every_key_of_the_reader_and_describes_each()
    {
        var root = ExperimentSchema.Make();
        Same(root, [.. YamlBinder.KeysOf(typeof(ExperimentHead)), .. ExperimentReader.OtherKeys]);
        Same(root["properties"]!["world"]!, [.. YamlBinder.KeysOf(typeof(WorldParameters)), .. YamlBinder.KeysOf(typeof(TableParameters)), "case"]);
        var scenario = root["properties"]!["scenarios"]!["patternProperties"]!.AsObject().Single().Value!;
        Same(scenario, [.. YamlBinder.KeysOf(typeof(TableParameters)), .. YamlBinder.KeysOf(typeof(ScenarioTitle)), "logic"]);
        Same(scenario["properties"]!["logic"]!["anyOf"]![2]!, LogicReader.Keys, described: false);
        Same(root["properties"]!["hypotheses"]!["items"]!, YamlBinder.KeysOf(typeof(Hypothesis)));
        Same(root["properties"]!["world"]!["properties"]!["willingness"]!, YamlBinder.KeysOf(typeof(NormalParameters)));
        Assert.Contains("ε", (string)scenario["properties"]!["judgementError"]!["description"]!, StringComparison.Ordinal);
        Assert.Contains("majority: ", (string)scenario["properties"]!["rule"]!["description"]!, StringComparison.Ordinal);
    }

    private static void Same(JsonNode schema, IEnumerable<string> keys, bool described = true)
    {
        var properties = schema["properties"]!.AsObject();
        Assert.Equal(keys.Order(), properties.Select(entry => entry.Key).Order());
        Assert.False((bool)schema["additionalProperties"]!);
        Assert.All(properties, entry => Assert.True(!described || ((string?)entry.Value!["description"])?.Length > 5, entry.Key));
    }

    private static async Task<IEnumerable<string>> FaultsAsync(string yaml)
    {
        using var folder = new TemporaryFolder();
        var faults = new List<Fault>();
        var node = YamlReader.ReadFile(folder.Write("x.yaml", yaml), "x.yaml", faults);
        Assert.Empty(faults);
        var schema = await JsonSchema.FromJsonAsync(ExperimentSchema.Text());
        return schema.Validate(YamlJson.Of(node!)!.ToJsonString()).Select(error => error.ToString());
    }
}
