using OpgaveSim.Model.Mathematics;

namespace OpgaveSim.Analysis.Statistics;

/// <summary>
/// <see cref="CohensD"/> without its bias in small samples (Hedges 1981): g = J·d, J = Γ(f/2) / (√(f/2) Γ((f − 1)/2)), with
/// f = n_x + n_y − 2 degrees of freedom.
/// </summary>
public static class HedgesG
{
    /// <summary>g with the exact J; no value where d has none.</summary>
    public static double? Of(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        var half = (x.Count + y.Count - 2) / 2.0;
        return CohensD.Of(x, y) is { } d
            ? d * PortableMath.Exp(LogGamma.Of(half) - LogGamma.Of(half - 0.5)) / Math.Sqrt(half)
            : null;
    }

    /// <summary>
    /// g with Hedges' approximation J ≈ 1 − 3/(4f − 1), as much of the literature has it; no value where d has none.
    /// </summary>
    public static double? Approximate(IReadOnlyList<double> x, IReadOnlyList<double> y) =>
        CohensD.Of(x, y) * (1 - 3 / (4.0 * (x.Count + y.Count - 2) - 1));
}
