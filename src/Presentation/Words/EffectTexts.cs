using OpgaveSim.Analysis.Statistics;

namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of how large an effect is: the same words upwards as downwards, and none that claims more than its interval.</summary>
public static class EffectTexts
{
    /// <summary>The whole interval is δ or more.</summary>
    public static Text Above { get; } = new("clearly higher", "duidelijk hoger");

    /// <summary>Above 0, maybe within δ.</summary>
    public static Text AboveMaybeSmall { get; } = new("higher, but perhaps too little to matter", "hoger, maar misschien te weinig om ertoe te doen");

    /// <summary>Within δ, above 0.</summary>
    public static Text SmallAbove { get; } = new("higher, but too little to matter", "hoger, maar te weinig om ertoe te doen");

    /// <summary>Within δ.</summary>
    public static Text Small { get; } = new("no difference that matters", "geen verschil dat ertoe doet");

    /// <summary>Within δ, below 0.</summary>
    public static Text SmallBelow { get; } = new("lower, but too little to matter", "lager, maar te weinig om ertoe te doen");

    /// <summary>Below 0, maybe within δ.</summary>
    public static Text BelowMaybeSmall { get; } = new("lower, but perhaps too little to matter", "lager, maar misschien te weinig om ertoe te doen");

    /// <summary>The whole interval is −δ or less.</summary>
    public static Text Below { get; } = new("clearly lower", "duidelijk lager");

    /// <summary>It holds 0 and reaches δ.</summary>
    public static Text Open { get; } = new("inconclusive", "onbeslist");

    /// <summary>No interval.</summary>
    public static Text Unknown { get; } = new("too few worlds for an interval", "te weinig werelden voor een interval");

    /// <summary>In a list: {0} name, {1} effect and interval.</summary>
    public static Text InList { get; } = new("{0} ({1})", "{0} ({1})");

    /// <summary>In a list, of an interval that reaches inside δ: {0} name, {1} effect and interval.</summary>
    public static Text InListMaybeSmall { get; } = new("{0} ({1}, perhaps too small to matter)", "{0} ({1}, misschien te klein om ertoe te doen)");

    /// <summary>How large an effect is.</summary>
    public static Text Of(EffectReach reach) => reach switch
    {
        EffectReach.Above => Above,
        EffectReach.AboveMaybeSmall => AboveMaybeSmall,
        EffectReach.SmallAbove => SmallAbove,
        EffectReach.Small => Small,
        EffectReach.SmallBelow => SmallBelow,
        EffectReach.BelowMaybeSmall => BelowMaybeSmall,
        EffectReach.Below => Below,
        EffectReach.Open => Open,
        _ => Unknown,
    };

    /// <summary>The form in a list of what goes one way.</summary>
    public static Text Entry(EffectReach reach) =>
        reach is EffectReach.AboveMaybeSmall or EffectReach.BelowMaybeSmall ? InListMaybeSmall : InList;
}
