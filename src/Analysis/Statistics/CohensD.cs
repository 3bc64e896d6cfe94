namespace OpgaveSim.Analysis.Statistics;

/// <summary>
/// The difference of two means in pooled standard deviations (Cohen 1988): (x̄ − ȳ) / s, s² = Σ(n_g − 1)s_g² / (n_x + n_y − 2).
/// </summary>
public static class CohensD
{
    /// <summary>d; no value with fewer than two values on a side, or where s = 0.</summary>
    public static double? Of(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        if (Moments.Deviation(x) is not { } ofX || Moments.Deviation(y) is not { } ofY)
        {
            return null;
        }

        var squares = (x.Count - 1) * ofX * ofX + (y.Count - 1) * ofY * ofY;
        var pooled = Math.Sqrt(squares / (x.Count + y.Count - 2));
        return pooled == 0 ? null : (Moments.Mean(x) - Moments.Mean(y)) / pooled;
    }
}
