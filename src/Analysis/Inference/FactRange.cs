namespace OpgaveSim.Analysis.Inference;

/// <summary>What is known of a fact: it lies in a range, ends included.</summary>
/// <param name="Id">The fact, named as a column of summaries.</param>
/// <param name="Low">Lowest value.</param>
/// <param name="High">Highest value, at least <paramref name="Low"/>; infinite ends are allowed.</param>
public sealed record FactRange(string Id, double Low, double High)
{
    /// <summary>Whether a value is in the range; NaN is not.</summary>
    public bool Holds(double value) => Low <= value && value <= High;

    /// <summary>How far a value is from the range, ≥ 0; NaN for NaN.</summary>
    public double Gap(double value) => Holds(value) ? 0 : Math.Max(Low - value, value - High);
}
