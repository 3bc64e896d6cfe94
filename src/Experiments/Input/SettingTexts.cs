using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Input;

/// <summary>What is wrong with a setting that is given as an option.</summary>
public static class SettingTexts
{
    /// <summary>It is not a path and a value.</summary>
    public static Text NotPathValue { get; } = new("expected key.path=value", "hier hoort sleutel.pad=waarde");
}
