using System.Globalization;
using OpgaveSim.Presentation.Numbers;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Facts;

namespace OpgaveSim.Results.Wording;

/// <summary>Facts of the field in words.</summary>
/// <param name="language">The language.</param>
public sealed class FactWords(ReportLanguage language)
{
    private readonly ReportNumbers numbers = new(language);

    /// <summary>What the model makes of a fact, with the value and its interval: <c>missed: 0.997 [0.995, 0.999]</c>.</summary>
    public string Of(FactResult result) => result.Value?.Mean is not { } mean ? Of(result.Finding)
        : $"{Of(result.Finding)}: {Number(result, mean)}" + (result.Value.Interval is { } interval
            ? $" {numbers.Text(interval, Decimals(result, mean))}" : "");

    /// <summary>What corresponds to a fact in the model and when it is met; for what is not in the model why nothing does.</summary>
    public string InModel(FieldFact fact) => fact.Values is null ? fact.InModel.In(language) : $"{fact.InModel.In(language)}; {fact.Judged.In(language)}";

    /// <summary>The name of a point.</summary>
    public string Point(WorldPreset preset) => string.Format(CultureInfo.InvariantCulture, FactTexts.Point.In(language), preset.Preset, ThresholdWords.Of(language, preset));

    /// <summary>How many facts are met and missed at a point.</summary>
    public string Count(WorldPreset preset, IReadOnlyList<FactResult> results)
    {
        string Of(params FactFinding[] findings) => numbers.Count(results.Count(result => findings.Contains(result.Finding)));
        return string.Format(
            CultureInfo.InvariantCulture, FactTexts.Count.In(language), Point(preset), Of(FactFinding.Met), Of(FactFinding.Missed),
            Of(FactFinding.Inconclusive, FactFinding.NoValue), Of(FactFinding.NotInModel));
    }

    private string Of(FactFinding finding) => (finding switch
    {
        FactFinding.Met => FactTexts.Met,
        FactFinding.Missed => FactTexts.Missed,
        FactFinding.Inconclusive => FactTexts.Inconclusive,
        FactFinding.NoValue => FactTexts.NoValue,
        _ => FactTexts.NotInModel,
    }).In(language);

    private string Number(FactResult result, double mean) => numbers.Text(mean, Decimals(result, mean));

    /// <summary>Three digits of the value and of the far end of its interval; an effect around 0 needs as many as its interval.</summary>
    private static int Decimals(FactResult result, double mean) => ReportNumbers.Decimals(
        ((double?[])[Math.Abs(mean), Math.Abs(result.Value!.Interval?.Low ?? 0), Math.Abs(result.Value.Interval?.High ?? 0)]).Max()!.Value);
}
