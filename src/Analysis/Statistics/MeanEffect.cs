namespace OpgaveSim.Analysis.Statistics;

/// <summary>An effect that each world has one value of: its mean over worlds, with Student's t interval.</summary>
/// <param name="Worlds">Worlds with a value.</param>
/// <param name="Mean">The mean; null without worlds.</param>
/// <param name="Interval">The interval; null under 6 worlds. Without spread it is the mean itself.</param>
/// <param name="Confidence">Its confidence.</param>
public sealed record MeanEffect(int Worlds, double? Mean, Interval? Interval, double Confidence)
{
    /// <summary>The effect.</summary>
    /// <param name="values">A value a world, in the order of worlds.</param>
    /// <param name="confidence">Confidence in (0, 1).</param>
    public static MeanEffect Of(IReadOnlyList<double> values, double confidence) => new(
        values.Count, Moments.Mean(values), values.Count < MeanInterval.AtLeast ? null : MeanInterval.Student(values, confidence), confidence);
}
