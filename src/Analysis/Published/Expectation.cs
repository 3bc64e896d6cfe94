namespace OpgaveSim.Analysis.Published;

/// <summary>What was published, and how near ours has to be.</summary>
/// <param name="Target">The published value; for a side, the bound.</param>
/// <param name="Tolerance">How far off ours may be besides two standard errors, ≥ 0; 0 for a side.</param>
/// <param name="Side">How it binds.</param>
public sealed record Expectation(double Target, double Tolerance, ExpectedSide Side = ExpectedSide.Around)
{
    /// <summary>
    /// Whether ours is inside: |ours − target| ≤ tolerance + 2 standard errors; for a side, the whole 95 % interval of ours beyond the bound
    /// (so it is outside while inconclusive). The last 10⁻¹² of a difference is rounding.
    /// </summary>
    /// <param name="ours">Ours; null is outside.</param>
    public bool Holds(Estimate? ours) => ours is not null && Side switch
    {
        ExpectedSide.Above => ours.Interval?.Low > Target,
        ExpectedSide.Below => ours.Interval?.High < Target,
        _ => Math.Abs(ours.Value - Target) <= Tolerance + 2 * ours.StandardError + 1e-12,
    };
}
