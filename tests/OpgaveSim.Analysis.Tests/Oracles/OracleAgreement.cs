using System.Text.Json;

namespace OpgaveSim.Analysis.Tests.Oracles;

/// <summary>Whether a value agrees with an oracle's.</summary>
internal static class OracleAgreement
{
    /// <summary>Fails where a value does not agree.</summary>
    /// <param name="expected">What must come out: null, a number, a word, a list, a range from min to optimal or max, or several by name.</param>
    /// <param name="got">What came out.</param>
    /// <param name="tolerance">|got − expected| ≤ tolerance · max(1, |expected|).</param>
    /// <param name="place">The case, for the message.</param>
    public static void Assert(JsonElement expected, object? got, double tolerance, string place)
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Null:
                Xunit.Assert.True(got is null, $"{place}: no value expected, got {got}");
                break;
            case JsonValueKind.Number:
                Near(expected.GetDouble(), got, tolerance, place);
                break;
            case JsonValueKind.String:
                Xunit.Assert.True(Equals(expected.GetString(), got), $"{place}: expected {expected}, got {got}");
                break;
            case JsonValueKind.Array:
                object?[] items = [.. Xunit.Assert.IsAssignableFrom<System.Collections.IEnumerable>(got).Cast<object?>()];
                Xunit.Assert.Equal(expected.GetArrayLength(), items.Length);
                foreach (var (index, item) in expected.EnumerateArray().Index())
                {
                    Assert(item, items[index], tolerance, $"{place}[{index}]");
                }

                break;
            case JsonValueKind.Object when expected.TryGetProperty("min", out var least):
                // the rule in the note of these cases: as good as the worst run, no better than can be; where nobody knows the optimum, than the best run
                var most = expected.TryGetProperty("optimal", out var optimal) && optimal.ValueKind == JsonValueKind.Number ? optimal : expected.GetProperty("max");
                Xunit.Assert.InRange(Xunit.Assert.IsType<double>(got), least.GetDouble() - tolerance, most.GetDouble() + tolerance);
                break;
            default:
                var values = Xunit.Assert.IsType<Dictionary<string, object?>>(got);
                foreach (var property in expected.EnumerateObject())
                {
                    Assert(property.Value, values[property.Name], tolerance, $"{place}.{property.Name}");
                }

                break;
        }
    }

    private static void Near(double expected, object? got, double tolerance, string place)
    {
        Xunit.Assert.True(got is not null, $"{place}: expected {expected}, got no value");
        var value = Convert.ToDouble(got, System.Globalization.CultureInfo.InvariantCulture);
        Xunit.Assert.True(
            Math.Abs(value - expected) <= tolerance * Math.Max(1, Math.Abs(expected)), $"{place}: expected {expected:R}, got {value:R}");
    }
}
