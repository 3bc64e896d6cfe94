using System.Text.Json.Nodes;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Runner.Commands;

/// <summary>Stated hypotheses as JSON, each with what came out and how far it could have gone; no value is null.</summary>
public static class HypothesisJson
{
    /// <summary>The hypotheses, in their order.</summary>
    public static JsonArray Of(ComparisonSet set) => new([.. set.Hypotheses.Select(hypothesis => (JsonNode)Of(hypothesis, HypothesisFinding.Of(set, hypothesis)))]);

    private static JsonObject Of(StatedHypothesis hypothesis, HypothesisFinding? finding) => new()
    {
        ["outcome"] = hypothesis.Measure.Id,
        ["scenario"] = hypothesis.Arm,
        ["against"] = hypothesis.Against,
        ["direction"] = YamlBinder.EnumWord(hypothesis.Direction),
        ["by"] = hypothesis.By,
        ["verdict"] = finding is null ? null : YamlBinder.EnumWord(finding.Verdict),
        ["whyOutOfReach"] = finding is { Verdict: HypothesisVerdict.OutOfReach, WhyOutOfReach: { } why } ? YamlBinder.EnumWord(why) : null,
        ["found"] = Difference(finding?.Found),
        ["chance"] = Difference(finding?.Chance),
        ["largest"] = finding?.Largest,
    };

    private static JsonObject? Difference(Comparison? comparison) => comparison is null ? null : new JsonObject
    {
        ["difference"] = comparison.Sample.Mean,
        ["low"] = comparison.Interval?.Low,
        ["high"] = comparison.Interval?.High,
        ["notJudged"] = comparison.NotJudged is { } why ? YamlBinder.EnumWord(why) : null,
    };
}
