namespace OpgaveSim.Analysis.Statistics;

/// <summary>
/// Where the interval of an effect lies against 0 and ±δ, δ the smallest effect that matters: what a sentence may claim, the same upwards as
/// downwards.
/// </summary>
public enum EffectReach
{
    /// <summary>There is no interval.</summary>
    Unknown,
    /// <summary>The whole interval is δ or more.</summary>
    Above,
    /// <summary>Wholly above 0, but it reaches inside δ and beyond it.</summary>
    AboveMaybeSmall,
    /// <summary>Wholly above 0 and wholly inside δ.</summary>
    SmallAbove,
    /// <summary>It holds 0 and lies wholly inside ±δ.</summary>
    Small,
    /// <summary>Wholly below 0 and wholly inside δ.</summary>
    SmallBelow,
    /// <summary>Wholly below 0, but it reaches inside δ and beyond it.</summary>
    BelowMaybeSmall,
    /// <summary>The whole interval is −δ or less.</summary>
    Below,
    /// <summary>It holds 0 and reaches δ or −δ.</summary>
    Open,
}
