namespace OpgaveSim.Analysis.Statistics;

/// <summary>Tells where an interval lies against 0 and ±δ, by the rule of <see cref="ComparisonVerdict.Judge"/>.</summary>
public static class EffectReaches
{
    /// <summary>Where an interval lies. An end that is just δ is not inside; an end that is just 0 is not beyond 0.</summary>
    /// <param name="interval">The interval; null: there is none.</param>
    /// <param name="smallest">δ ≥ 0.</param>
    public static EffectReach Of(Interval? interval, double smallest) => interval is not { } found ? EffectReach.Unknown
        : ComparisonVerdict.Judge(found, smallest, 1) switch
        {
            DifferenceVerdict.NoDifferenceThatMatters => found.Side switch { > 0 => EffectReach.SmallAbove, < 0 => EffectReach.SmallBelow, _ => EffectReach.Small },
            DifferenceVerdict.Better => found.Low >= smallest ? EffectReach.Above : EffectReach.AboveMaybeSmall,
            DifferenceVerdict.Worse => found.High <= -smallest ? EffectReach.Below : EffectReach.BelowMaybeSmall,
            _ => EffectReach.Open,
        };
}
