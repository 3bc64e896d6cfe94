using OpgaveSim.Experiments.Reading;
using OpgaveSim.Live.Protocol;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Live.Playing;

/// <summary>The presets that the page offers, in words.</summary>
public static class LivePresets
{
    private static readonly Dictionary<string, Text> Titles = new(StringComparer.Ordinal)
    {
        ["v1"] = new("first settings (v1): easy going", "eerste instellingen (v1): het gaat soepel"),
        ["plausible-1"] = new("nearer to practice, set by hand (plausible-1)", "dichter bij de praktijk, met de hand gekozen (plausible-1)"),
        ["whole-process-1"] = new("from agreement to delivery (whole-process-1)", "van akkoord tot uitvoering (whole-process-1)"),
        ["plausible-2"] = new("as real tables are (plausible-2)", "zoals echte tafels zijn (plausible-2)"),
    };

    /// <summary>All presets, the oldest first.</summary>
    public static IReadOnlyList<ShownPreset> All { get; } =
        [.. Presets.Names.Select(name => new ShownPreset(name, Titles.GetValueOrDefault(name) ?? Text.Same(name)))];
}
