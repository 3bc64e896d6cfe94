using System.Text.Json.Nodes;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Runner.Commands;

/// <summary>The shares of the four decisions as JSON; figures are not rounded.</summary>
public static class DecisionJson
{
    /// <summary>The shares, by outcome and decision; null where a scenario of the sixteen is not there.</summary>
    public static JsonObject? Of(FourDecisions? found) => found is null ? null : new JsonObject
    {
        ["effects"] = found.Effects,
        ["confidence"] = found.Confidence,
        ["outcomes"] = new JsonObject(found.Outcomes.Select(outcome => KeyValuePair.Create(outcome.Measure.Id, (JsonNode?)Of(outcome)))),
        ["notJudged"] = new JsonObject(found.LeftOut.Select(one => KeyValuePair.Create(one.Measure.Id, (JsonNode?)YamlBinder.EnumWord(one.Why)))),
    };

    /// <summary>An effect.</summary>
    /// <param name="effect">The effect.</param>
    /// <param name="reach">Where its interval lies against 0 and δ.</param>
    internal static JsonObject Of(MeanEffect effect, EffectReach reach) => new()
    {
        ["mean"] = effect.Mean,
        ["low"] = effect.Interval?.Low,
        ["high"] = effect.Interval?.High,
        ["reach"] = YamlBinder.EnumWord(reach),
    };

    private static JsonObject Of(DecisionEffects outcome)
    {
        var found = new JsonObject { ["worlds"] = outcome.Worlds };
        foreach (var decision in FourDecisions.All)
        {
            found[YamlBinder.EnumWord(decision)] = Of(outcome.Of(decision), outcome.Reach(outcome.Of(decision)));
        }

        found["total"] = Of(outcome.Total, outcome.Reach(outcome.Total));
        return found;
    }
}
