using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Colours;

namespace OpgaveSim.Reports.Pages;

/// <summary>
/// How an effect looks, as differences do (<see cref="OutcomeGroup"/>): a sign that says up or down, and a class and a colour that say better
/// or worse. What is better by no measure has none.
/// </summary>
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

    /// <summary>The class in the style sheet.</summary>
    public static string ClassOf(EffectReach reach, Measure measure) => ClassOf(SignOf(reach), measure);

    /// <summary>The class of a difference in what actors gain, of which more is better.</summary>
    public static string ClassOf(Interval? gain) => gain?.Side switch
    {
        > 0 => "better",
        < 0 => "worse",
        _ => "open",
    };

    /// <summary>The colour in a figure.</summary>
    public static string ColorOf(EffectReach reach, Measure measure) => ColorOf(ClassOf(reach, measure));

    /// <summary>The class of a sign.</summary>
    internal static string ClassOf(string sign, Measure measure) => (sign, measure.Better) switch
    {
        ("≈", _) => "same",
        ("▲", > 0) or ("▼", < 0) => "better",
        ("▲", < 0) or ("▼", > 0) => "worse",
        _ => "open",
    };

    /// <summary>The colour of a class.</summary>
    internal static string ColorOf(string name) => name switch
    {
        "better" => Shades.Better,
        "worse" => Shades.Worse,
        _ => Shades.Neutral,
    };
}
