using System.Text.Json.Nodes;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Runner.Commands;

/// <summary>Conclusions by their yardsticks as JSON: every judged pair of scenarios, those included that do not turn.</summary>
public static class YardstickJson
{
    /// <summary>Novelty, novelty given size, and new and useful, pair by pair.</summary>
    public static JsonArray Of(ComparisonSet set) => new([.. set.Arms.Contrasts
        .SelectMany(pair => YardstickTurns.OfNovelty(set, pair.Arm, pair.Against).Append(YardstickTurns.OfNewAndUseful(set, pair.Arm, pair.Against)))
        .Select(one => (JsonNode)Of(one))]);

    private static JsonObject Of(YardstickTurns one) => new()
    {
        ["measure"] = one.Primary.Id,
        ["scenario"] = one.Arm.Name,
        ["against"] = one.Against.Name,
        ["turns"] = one.Turns,
        ["verdicts"] = new JsonObject(one.Readings.Select(reading => KeyValuePair.Create(
            reading.Measure.Id, (JsonNode?)(reading.Verdict is { } verdict ? YamlBinder.EnumWord(verdict) : null)))),
        ["counts"] = new JsonObject(Enum.GetValues<DifferenceVerdict>().Select(verdict => KeyValuePair.Create(YamlBinder.EnumWord(verdict), (JsonNode?)one.Count(verdict)))),
    };
}
