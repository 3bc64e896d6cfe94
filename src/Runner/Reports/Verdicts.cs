using OpgaveSim.Model.Statistics;

namespace OpgaveSim.Runner.Reports;

/// <summary>Verdicts from intervals.</summary>
public static class Verdicts
{
    /// <summary>The verdict on a difference.</summary>
    /// <param name="paired">The difference.</param>
    /// <param name="smallest">δ, the smallest difference that matters; null: none is set, and only the side of 0 is judged.</param>
    public static Verdict Of(PairedDifference paired, double? smallest) => paired switch
    {
        { Worlds: 0 } => Verdict.NoValue,
        { Interval: { } interval } => Of(interval, smallest),
        _ => Verdict.TooFewWorlds,
    };

    /// <summary>Whether it is higher.</summary>
    public static bool IsHigher(this Verdict verdict) => verdict is Verdict.Higher or Verdict.HigherByWhatMatters;

    /// <summary>Whether it is lower.</summary>
    public static bool IsLower(this Verdict verdict) => verdict is Verdict.Lower or Verdict.LowerByWhatMatters;

    private static Verdict Of(Interval interval, double? smallest) =>
        smallest is { } matters && interval.Low > -matters && interval.High < matters ? Verdict.NoDifferenceThatMatters
        : interval.Low > 0 ? interval.Low >= smallest ? Verdict.HigherByWhatMatters : Verdict.Higher
        : interval.High < 0 ? -interval.High >= smallest ? Verdict.LowerByWhatMatters : Verdict.Lower
        : Verdict.NotClear;
}
