using System.Text.Json.Nodes;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Runner.Commands;

/// <summary>What factors of factorial designs add to differences, as JSON; figures are not rounded.</summary>
public static class FactorJson
{
    /// <summary>The effects, a design and comparison each; null: there are none.</summary>
    public static JsonArray? Of(IReadOnlyList<FactorialEffects> found) => found.Count == 0 ? null : new JsonArray([.. found.Select(Of)]);

    private static JsonNode Of(FactorialEffects found) => new JsonObject
    {
        ["design"] = found.Design.Name,
        ["scenario"] = found.Arm.Name,
        ["against"] = found.Against.Name,
        ["effects"] = found.Effects,
        ["confidence"] = found.Confidence,
        ["outcomes"] = new JsonObject(found.Outcomes.Select(outcome => KeyValuePair.Create(outcome.Measure.Id, (JsonNode?)Of(outcome)))),
        ["notJudged"] = new JsonObject(found.LeftOut.Select(one => KeyValuePair.Create(one.Measure.Id, (JsonNode?)YamlBinder.EnumWord(one.Why)))),
    };

    private static JsonObject Of(FactorialOutcome outcome) => new()
    {
        ["worlds"] = outcome.Total.Worlds,
        ["low"] = DecisionJson.Of(outcome.Low, outcome.Reach(outcome.Low)),
        ["high"] = DecisionJson.Of(outcome.High, outcome.Reach(outcome.High)),
        ["total"] = DecisionJson.Of(outcome.Total, outcome.Reach(outcome.Total)),
        ["factors"] = new JsonObject(outcome.Factors.Select(factor =>
        {
            var one = DecisionJson.Of(factor.Share, outcome.Reach(factor.Share));
            (one["alone"], one["last"]) = (factor.Alone, factor.Last);
            return KeyValuePair.Create(factor.Factor, (JsonNode?)one);
        })),
    };
}
