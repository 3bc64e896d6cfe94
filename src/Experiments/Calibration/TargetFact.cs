namespace OpgaveSim.Experiments.Calibration;

/// <summary>A fact of the field that a world must meet to be plausible: a range that a quantity of the world must lie in.</summary>
/// <param name="Id">The quantity: one of <see cref="FactQuantities"/>.</param>
/// <param name="From">The lowest value that meets it, included.</param>
/// <param name="To">The highest value that meets it, included.</param>
/// <param name="Source">Where the range is from.</param>
public sealed record TargetFact(string Id, double From, double To, string Source)
{
    /// <summary>Whether a value meets it; no value (NaN) does not.</summary>
    public bool IsMet(double value) => value >= From && value <= To;
}
