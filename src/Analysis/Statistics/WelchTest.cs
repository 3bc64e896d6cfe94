using OpgaveSim.Model.Mathematics;

namespace OpgaveSim.Analysis.Statistics;

/// <summary>
/// Welch's t test (1947): whether two independent samples have the same mean, variances not assumed equal.
/// t = (x̄ − ȳ) / √(s²_x/n_x + s²_y/n_y), degrees of freedom after Satterthwaite (1946).
/// </summary>
/// <param name="T">t, with the sign of mean(x) − mean(y).</param>
/// <param name="DegreesOfFreedom">Degrees of freedom, > 0, not whole.</param>
/// <param name="P">Two-sided p in [0, 1].</param>
public sealed record WelchTest(double T, double DegreesOfFreedom, double P)
{
    /// <summary>The test; null with fewer than two values on a side, or where all values of both sides are equal.</summary>
    public static WelchTest? Of(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        if (Moments.Deviation(x) is not { } ofX || Moments.Deviation(y) is not { } ofY || (ofX == 0 && ofY == 0))
        {
            return null;
        }

        double shareX = ofX * ofX / x.Count, shareY = ofY * ofY / y.Count, both = shareX + shareY;
        var t = (Moments.Mean(x)!.Value - Moments.Mean(y)!.Value) / Math.Sqrt(both);
        var freedom = both * both / (shareX * shareX / (x.Count - 1) + shareY * shareY / (y.Count - 1));
        return new WelchTest(t, freedom, 2 * StudentDistribution.Tail(Math.Abs(t), freedom));
    }
}
