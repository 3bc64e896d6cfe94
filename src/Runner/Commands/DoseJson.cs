using System.Text.Json.Nodes;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Runner.Commands;

/// <summary>Dose and response as JSON: a curve an attribute, λ and response; figures are not rounded.</summary>
public static class DoseJson
{
    /// <summary>The curves; null where no scenario has an assigned composition, or tables are not stored.</summary>
    public static JsonObject? Of(DoseResponse? found) => found is null ? null : new JsonObject
    {
        ["slopeConfidence"] = found.SlopeConfidence,
        ["pointConfidence"] = found.PointConfidence,
        ["curves"] = new JsonArray([.. found.Curves.Select(curve => (JsonNode)Of(curve))]),
    };

    private static JsonObject Of(DoseCurve curve) => new()
    {
        ["trait"] = YamlBinder.EnumWord(curve.Trait),
        ["lambda"] = curve.Lambda,
        ["response"] = curve.Response.Id,
        ["isCheck"] = curve.IsCheck,
        ["worlds"] = curve.Slope.Worlds,
        ["slope"] = DecisionJson.Of(curve.Slope, curve.Reach),
        ["points"] = new JsonArray([.. curve.Points.Select(point => (JsonNode)new JsonObject
        {
            ["level"] = point.Level,
            ["difference"] = DecisionJson.Of(point.Difference, EffectReaches.Of(point.Difference.Interval, curve.Response.SmallestDifference ?? 0)),
            ["pairs"] = point.Pairs,
            ["worlds"] = point.Difference.Worlds,
        })]),
    };
}
