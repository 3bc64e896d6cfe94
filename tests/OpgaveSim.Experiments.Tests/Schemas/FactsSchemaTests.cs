using System.Text.Json.Nodes;
using OpgaveSim.Experiments.Calibration;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Schemas;
using OpgaveSim.Testing;

namespace OpgaveSim.Experiments.Tests.Schemas;

public class FactsSchemaTests
{
    private static readonly JsonObject Schema = JsonNode.Parse(FactsSchema.Text())!.AsObject();

    [Fact]
    public void It_has_the_keys_that_the_reader_takes() => Assert.Equal(
        YamlBinder.KeysOf(typeof(FactsHead)).Concat(FactsReader.OtherKeys).Order(), Schema["properties"]!.AsObject().Select(key => key.Key).Order());

    [Fact]
    public void A_fact_is_about_a_quantity_and_has_all_its_keys()
    {
        var facts = Schema["properties"]!["facts"]!["properties"]!.AsObject();
        Assert.Equal(FactQuantities.All, facts.Select(fact => fact.Key));
        Assert.All(facts, fact => Assert.Equal(FactsReader.FactKeys, fact.Value!["required"]!.AsArray().Select(key => (string)key!)));
    }

    [Fact]
    public void Every_key_of_the_file_of_plausible_worlds_is_in_it()
    {
        var file = Path.Combine(SharedData.Repository, "experiments", "plausible", "facts.yaml");
        var map = (YamlMap)YamlReader.ReadFile(file, file, [])!;
        Assert.All(map.Entries, entry => Assert.NotNull(Schema["properties"]![entry.Key.Value]));
        Assert.All(((YamlMap)map.Find("facts")!).Entries, entry => Assert.NotNull(Schema["properties"]!["facts"]!["properties"]![entry.Key.Value]));
    }
}
