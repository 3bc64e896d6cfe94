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
        var (median, bootstrap) = (sample.MedianInterval(), sample.BootstrapInterval);
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
