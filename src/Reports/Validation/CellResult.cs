using System.Text.Json.Serialization;
using OpgaveSim.Analysis.Published;

namespace OpgaveSim.Reports.Validation;

/// <summary>A cell as it came out, not rounded.</summary>
/// <param name="Measure">The measure's id.</param>
/// <param name="Value">Ours; null is no value.</param>
/// <param name="StandardError">Its standard error.</param>
/// <param name="Low">Lower end of its 95 % interval; null: none.</param>
/// <param name="High">Upper end.</param>
/// <param name="Target">The published value, or the bound of a side; null: nothing was published.</param>
/// <param name="Tolerance">The tolerance besides two standard errors.</param>
/// <param name="Side">How the published value binds; null: nothing was published.</param>
/// <param name="Inside">Whether ours is inside; null: nothing was published.</param>
public sealed record CellResult(
    string Measure, double? Value, double? StandardError, double? Low, double? High, double? Target, double? Tolerance,
    [property: JsonConverter(typeof(JsonStringEnumConverter<ExpectedSide>))] ExpectedSide? Side, bool? Inside)
{
    /// <summary>A cell from an estimate.</summary>
    public static CellResult Of(string measure, Estimate? ours, Expectation? expected) => new(
        measure, ours?.Value, ours?.StandardError, ours?.Interval?.Low, ours?.Interval?.High, expected?.Target, expected?.Tolerance,
        expected?.Side, expected?.Holds(ours));

    /// <summary>How far ours is off, as a part of what is allowed: within ±1 is inside; 0 where nothing may be off and nothing is; null for a side.</summary>
    [JsonIgnore]
    public double? Deviation => Side != ExpectedSide.Around || Value is null ? null
        : Value == Target ? 0 : (Value - Target) / (Tolerance + 2 * StandardError);
}
