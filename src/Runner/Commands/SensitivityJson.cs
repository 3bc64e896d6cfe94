using System.Text.Json.Nodes;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Measures;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Runner.Commands;

/// <summary>Sensitivity as JSON: per design and outcome, of differences and of scenarios by themselves, factor by factor.</summary>
public static class SensitivityJson
{
    /// <summary>The sensitivity; null where no design tells it.</summary>
    /// <param name="values">The runs' values.</param>
    public static JsonArray? Of(RunValues values)
    {
        var outputs = new SensitivityOutputs(values, new ResultComparisons(values));
        if (!outputs.Designs.Any())
        {
            return null;
        }

        outputs.Make();
        return new JsonArray([.. outputs.Designs.Select(design => (JsonNode)new JsonObject
        {
            ["design"] = design.Name,
            ["type"] = YamlBinder.EnumWord(design.Type),
            ["outcomes"] = new JsonObject(ComparisonSet.Primary.Select(measure => KeyValuePair.Create(measure.Id, (JsonNode?)Outcome(outputs, design, measure)))),
        })]);
    }

    private static JsonObject Outcome(SensitivityOutputs outputs, DesignInfo design, Measure measure) => new()
    {
        ["differences"] = new JsonArray([.. outputs.Contrasts.Select(pair => (JsonNode)Of(
            design, outputs.Of(design, pair.Arm, pair.Against, measure), outputs.CannotVary(design, pair.Arm, pair.Against, measure),
            ("scenario", pair.Arm.Name), ("against", pair.Against.Name)))]),
        ["scenarios"] = new JsonArray([.. outputs.Scenarios.Select(arm => (JsonNode)Of(
            design, outputs.Of(design, arm, measure), outputs.CannotVary(design, arm, arm, measure), ("scenario", arm.Name)))]),
    };

    private static JsonObject Of(DesignInfo design, DesignSensitivity found, NoVariation? cannotVary, params (string Key, string Value)[] head)
    {
        var one = new JsonObject(head.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)))
        {
            ["blocks"] = found.Blocks,
            ["blocksUsed"] = found.Used,
            ["notJudged"] = cannotVary is { } why ? YamlBinder.EnumWord(why) : null,
        };
        if (found.Sobol is { } indices)
        {
            one["mean"] = indices.Mean;
            one["variance"] = indices.Variance;
            one["factors"] = Factors(design, factor => new JsonObject
            {
                ["first"] = indices.First[factor],
                ["firstInterval"] = Pair(found.SobolIntervals?.First[factor]),
                ["total"] = indices.Total[factor],
                ["totalInterval"] = Pair(found.SobolIntervals?.Total[factor]),
            });
        }
        else if (found.Morris is { } effects)
        {
            one["factors"] = Factors(design, factor => new JsonObject
            {
                ["mu"] = effects.Mu[factor],
                ["muStar"] = effects.MuStar[factor],
                ["muStarInterval"] = Pair(found.MuStarIntervals?[factor]),
                ["sigma"] = effects.Sigma[factor],
            });
        }

        return one;
    }

    private static JsonObject Factors(DesignInfo design, Func<int, JsonObject> of) =>
        new(design.Factors.Select((path, factor) => KeyValuePair.Create(path, (JsonNode?)of(factor))));

    private static JsonArray? Pair(Interval? interval) => interval is { } both ? [both.Low, both.High] : null;
}
