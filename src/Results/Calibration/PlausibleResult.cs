using System.Text.Encodings.Web;
using System.Text.Json;

namespace OpgaveSim.Results.Calibration;

/// <summary>A calibration with the two ensembles that it leaves, once they were run: what docs/plausible-worlds.md is made from.</summary>
/// <param name="Calibration">The calibration.</param>
/// <param name="Prior">Shares over settings from the priors.</param>
/// <param name="Plausible">Shares over settings that meet the facts.</param>
public sealed record PlausibleResult(CalibrationResult Calibration, EnsembleShares Prior, EnsembleShares Plausible)
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The result as text.</summary>
    public string ToText() => JsonSerializer.Serialize(this, Form).ReplaceLineEndings("\n") + "\n";

    /// <summary>A result from its text.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static PlausibleResult FromText(string text) => JsonSerializer.Deserialize<PlausibleResult>(text, Form)
        ?? throw new JsonException("the text is not a result of plausible worlds");
}
