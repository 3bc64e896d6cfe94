using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Claims;

/// <summary>What one world says of one difference.</summary>
/// <param name="Preset">The world.</param>
/// <param name="Reach">Where the interval lies against 0 and δ.</param>
internal sealed record ClaimAnswer(WorldPreset Preset, EffectReach Reach)
{
    /// <summary>Kinds of answers: for the sentence, against it, or a difference that is too small to matter.</summary>
    public const int For = 1, Against = 2, Small = 3;

    /// <summary>Whether it is an answer at all: for, against, or too small to matter.</summary>
    public bool IsClear => Reach is not (EffectReach.Open or EffectReach.Unknown);

    /// <summary>The answer without its size: for, against, too small, inconclusive, or nothing.</summary>
    public int Kind => Reach switch
    {
        EffectReach.Above or EffectReach.AboveMaybeSmall => For,
        EffectReach.Below or EffectReach.BelowMaybeSmall => Against,
        EffectReach.SmallAbove or EffectReach.Small or EffectReach.SmallBelow => Small,
        EffectReach.Open => 4,
        _ => 5,
    };
}
