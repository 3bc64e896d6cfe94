using System.Text.Json.Nodes;
using OpgaveSim.Experiments.Calibration;
using OpgaveSim.Experiments.Reading;

namespace OpgaveSim.Experiments.Schemas;

/// <summary>
/// The JSON Schema (draft 2020-12) of a file of facts, made from the records and words that its reader uses. Priors are loose: what hangs together in
/// them only the reader finds.
/// </summary>
public static class FactsSchema
{
    /// <summary>The schema as text.</summary>
    public static string Text() => Make().ToJsonString(ExperimentSchema.Options) + "\n";

    /// <summary>The schema.</summary>
    public static JsonObject Make()
    {
        var root = ExperimentSchema.Record(typeof(FactsHead), new FactsHead());
        var keys = root["properties"]!.AsObject();
        keys[Presets.Key] = ExperimentSchema.PresetName(keys[Presets.Key]!.AsObject());
        keys["world"] = ExperimentSchema.Described("What all worlds have in common.", ExperimentSchema.World());
        keys["facts"] = ExperimentSchema.Described("By quantity of a world the range that it must lie in to be plausible, and where that is from.", Facts());
        keys["free"] = ExperimentSchema.Described(
            "By path the prior of a setting that is free: { from, to, scale, whole }, { values } or { distribution, … }, as in a design.",
            new JsonObject { ["type"] = "object", ["minProperties"] = 1, ["additionalProperties"] = new JsonObject { ["type"] = "object" } });
        root["required"] = new JsonArray("name", "facts", "free");
        return new JsonObject([
            KeyValuePair.Create("$schema", (JsonNode?)"https://json-schema.org/draft/2020-12/schema"),
            KeyValuePair.Create("title", (JsonNode?)"Facts that plausible worlds of OpgaveSim meet (facts.yaml)"),
            .. root.ToArray().Select(entry => KeyValuePair.Create(entry.Key, entry.Value?.DeepClone()))]);
    }

    private static JsonObject Facts()
    {
        JsonObject Fact() => new()
        {
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                ["from"] = new JsonObject { ["type"] = "number" }, ["to"] = new JsonObject { ["type"] = "number" }, ["source"] = new JsonObject { ["type"] = "string" },
            },
            ["required"] = new JsonArray([.. FactsReader.FactKeys.Select(key => (JsonNode)key)]),
            ["additionalProperties"] = false,
        };
        return new JsonObject
        {
            ["type"] = "object",
            ["minProperties"] = 1,
            ["properties"] = new JsonObject(FactQuantities.All.Select(quantity => KeyValuePair.Create(quantity, (JsonNode?)Fact()))),
            ["additionalProperties"] = false,
        };
    }
}
