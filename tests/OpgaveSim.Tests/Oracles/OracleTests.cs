using System.Text.Json;

namespace OpgaveSim.Tests.Oracles;

/// <summary>Every measure against values that others' packages computed: all cases of the oracle file, by their measure.</summary>
public class OracleTests
{
    private static readonly Dictionary<string, Func<JsonElement, object?>> Measures = DiversityOracles.Measures
        .Concat(OriginalityOracles.Measures).Concat(NetworkOracles.Measures).Concat(StatisticsOracles.Measures)
        .Concat(SensitivityOracles.Measures).Concat(LandscapeOracles.Measures).ToDictionary();

    public static TheoryData<string> Ids => [.. OracleFile.Ids];

    [OracleTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(string id)
    {
        var one = OracleFile.Case(id);
        Assert.True(Measures.TryGetValue(one.Measure, out var measure), $"nothing computes {one.Measure}");
        AssertAgrees(one.Expected, measure(one.Input), one.Tolerance, id);
    }

    private static void AssertAgrees(JsonElement expected, object? got, double tolerance, string place)
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Null:
                Assert.True(got is null, $"{place}: no value expected, got {got}");
                break;
            case JsonValueKind.Number:
                AssertNear(expected.GetDouble(), got, tolerance, place);
                break;
            case JsonValueKind.String:
                Assert.True(Equals(expected.GetString(), got), $"{place}: expected {expected}, got {got}");
                break;
            case JsonValueKind.Array:
                object?[] items = [.. Assert.IsAssignableFrom<System.Collections.IEnumerable>(got).Cast<object?>()];
                Assert.Equal(expected.GetArrayLength(), items.Length);
                foreach (var (index, item) in expected.EnumerateArray().Index())
                {
                    AssertAgrees(item, items[index], tolerance, $"{place}[{index}]");
                }

                break;
            case JsonValueKind.Object when expected.TryGetProperty("min", out var least):
                // the rule in the note of these cases: as good as the worst run, no better than can be
                var most = expected.TryGetProperty("optimal", out var optimal) ? optimal : expected.GetProperty("max");
                Assert.InRange(Assert.IsType<double>(got), least.GetDouble() - tolerance, most.GetDouble() + tolerance);
                break;
            default:
                var values = Assert.IsType<Dictionary<string, object?>>(got);
                foreach (var property in expected.EnumerateObject())
                {
                    AssertAgrees(property.Value, values[property.Name], tolerance, $"{place}.{property.Name}");
                }

                break;
        }
    }

    private static void AssertNear(double expected, object? got, double tolerance, string place)
    {
        Assert.True(got is not null, $"{place}: expected {expected}, got no value");
        var value = Convert.ToDouble(got, System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(
            Math.Abs(value - expected) <= tolerance * Math.Max(1, Math.Abs(expected)), $"{place}: expected {expected:R}, got {value:R}");
    }
}
