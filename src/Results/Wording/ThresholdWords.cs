using OpgaveSim.Model.Parameters;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Results.Wording;

/// <summary>The thresholds of a world in words.</summary>
public static class ThresholdWords
{
    /// <summary>In a word each: <c>absolute / relative</c> where scenarios differ.</summary>
    public static string Of(ReportLanguage language, WorldPreset preset) => string.Join(
        " / ", preset.Scales.Select(scale => (scale == ThresholdScale.Absolute ? ThresholdTexts.Absolute : ThresholdTexts.Relative).In(language)));

    /// <summary>With what they mean, inside a sentence.</summary>
    public static string Meaning(ReportLanguage language, WorldPreset preset) => string.Join(
        " / ", preset.Scales.Select(scale => (scale == ThresholdScale.Absolute ? ThresholdTexts.AbsoluteMeaning : ThresholdTexts.RelativeMeaning).In(language)));

    /// <summary>A world by its preset and thresholds: <c>v1, absolute</c>.</summary>
    public static string World(ReportLanguage language, WorldPreset preset) => $"{preset.Preset}, {Of(language, preset)}";
}
