using System.Text.Json.Nodes;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Measures;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Runner.Commands;

/// <summary>Comparisons as JSON; figures are not rounded, no value is null.</summary>
public static class ComparisonJson
{
    /// <summary>Per scenario and measure its mean, and its difference to the baseline.</summary>
    public static JsonObject Scenarios(ComparisonSet set) => new(set.Arms.All.Select(arm => KeyValuePair.Create(
        arm.Name, (JsonNode?)new JsonObject(MeasureCatalogue.All.Select(measure => KeyValuePair.Create(measure.Id, (JsonNode?)Of(set, arm, measure)))))));

    /// <summary>A comparison by itself.</summary>
    public static JsonObject Of(Comparison comparison)
    {
        var found = new JsonObject { ["measure"] = comparison.Measure.Id, ["scenario"] = comparison.Arm, ["against"] = comparison.Against };
        AddTo(found, comparison);
        return found;
    }

    /// <summary>Two scenarios over tables of the same size, by measure.</summary>
    public static JsonObject Of(SizeMatched matched) => new(matched.Differences.Select(one =>
    {
        var interval = one.Sample.Interval();
        return KeyValuePair.Create(one.Measure.Id, (JsonNode?)new JsonObject
        {
            ["difference"] = one.Sample.Mean,
            ["low"] = interval?.Low,
            ["high"] = interval?.High,
            ["issues"] = one.Pairs,
            ["worlds"] = one.Sample.Worlds,
        });
    }));

    /// <summary>Per scenario and measure the ratio to chance; empty where no scenario is set by chance.</summary>
    public static JsonObject ToChance(ComparisonSet set) => new(Results.Comparisons.ToChance.Of(set).Select(arm => KeyValuePair.Create(
        arm[0].Arm.Name, (JsonNode?)new JsonObject(arm.Select(one => KeyValuePair.Create(one.Measure.Id, (JsonNode?)Of(one)))))));

    private static JsonObject Of(ToChance ratio)
    {
        var interval = ratio.Interval;
        return new() { ["ratio"] = ratio.Mean, ["low"] = interval?.Low, ["high"] = interval?.High, ["worlds"] = ratio.Ratios.Count };
    }

    private static JsonObject Of(ComparisonSet set, Arm arm, Measure measure)
    {
        var found = new JsonObject
        {
            ["mean"] = set.Mean(arm, measure),
            ["worlds"] = set.Values(arm, measure).Count(value => value is not null),
        };
        if (arm != set.Arms.Baseline)
        {
            AddTo(found, set.Of(arm, set.Arms.Baseline, measure));
        }

        return found;
    }

    private static void AddTo(JsonObject found, Comparison comparison)
    {
        var sample = comparison.Sample;
        var (median, bootstrap) = (sample.MedianInterval(comparison.Judged.Confidence), sample.BootstrapInterval);
        found["difference"] = sample.Mean;
        found["low"] = comparison.Interval?.Low;
        found["high"] = comparison.Interval?.High;
        found["confidence"] = comparison.Judged.Confidence;
        found["median"] = sample.Median;
        found["medianLow"] = median?.Low;
        found["medianHigh"] = median?.High;
        found["ahead"] = comparison.Ahead;
        found["cliffsDelta"] = sample.CliffsDelta;
        found["hedgesG"] = sample.HedgesG;
        found["p"] = sample.P;
        found["pOfFamily"] = comparison.FamilyP;
        found[sample.IsPaired ? "pWilcoxon" : "pMannWhitney"] = sample.RankP;
        found["bcaLow"] = bootstrap?.Low;
        found["bcaHigh"] = bootstrap?.High;
        found["verdict"] = comparison.Verdict is { } verdict ? YamlBinder.EnumWord(verdict) : null;
        found["notJudged"] = comparison.NotJudged is { } why ? YamlBinder.EnumWord(why) : null;
        found["newStudyWorlds"] = comparison.NewStudyWorlds;
        found["role"] = YamlBinder.EnumWord(comparison.Role);
        found["isPaired"] = sample.IsPaired;
        found["pairs"] = sample.Worlds;
    }
}
