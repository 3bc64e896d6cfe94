using OpgaveSim.Analysis.Statistics;

namespace OpgaveSim.Reports.Pages;

/// <summary>How an effect looks in a table, as differences do (<see cref="OutcomeGroup"/>): a sign, and a class in the style sheet.</summary>
public static class EffectLook
{
    /// <summary>The sign: ≈ too small to matter, ▲ higher, ▼ lower, else none.</summary>
    public static string SignOf(EffectReach reach) => reach switch
    {
        EffectReach.SmallAbove or EffectReach.Small or EffectReach.SmallBelow => "≈",
        EffectReach.Above or EffectReach.AboveMaybeSmall => "▲",
        EffectReach.Below or EffectReach.BelowMaybeSmall => "▼",
        _ => "",
    };

    /// <summary>The class.</summary>
    public static string ClassOf(EffectReach reach) => SignOf(reach) switch
    {
        "≈" => "same",
        "▲" => "higher",
        "▼" => "lower",
        _ => "open",
    };
}
