using MathNet.Numerics.LinearAlgebra;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;

namespace OpgaveSim.Analysis.Inference;

/// <summary>
/// Whether an observation looks like draws, in all its summaries at once: one p from Mahalanobis distances (Mahalanobis 1936). The observation
/// is put among the draws, and the distance of each from the mean of all is measured with the covariance of all. If the observation is a
/// draw like any other, its rank is any rank with equal chance, so p is exact whatever the distribution, the number of draws or the shrinkage.
/// With the sample covariance the rank is that of leave-one-out distances, as either grows with the other. Correlations are shrunk towards 0
/// as Schäfer and Strimmer (2005) reckon, so that few draws of many summaries have a distance too.
/// </summary>
/// <param name="P">(1 + draws as far out or further) / (draws + 1).</param>
/// <param name="Distance">The distance of the observation, in standard deviations; of m summaries some √m is usual.</param>
/// <param name="Draws">Draws that count.</param>
/// <param name="Used">Columns that count, ascending: those that vary and have a value.</param>
/// <param name="Shrinkage">What part of each correlation was taken away, in [0.01, 1].</param>
public sealed record OmnibusCheck(double P, double Distance, int Draws, IReadOnlyList<int> Used, double Shrinkage)
{
    /// <summary>With fewer draws p cannot be as low as 0.05.</summary>
    public const int LeastDraws = 19;

    /// <summary>So that columns which say the same do not make distances infinite.</summary>
    private const double LeastShrinkage = 0.01;

    /// <summary>Equal distances may differ by rounding.</summary>
    private const double Rounding = 1e-9;

    /// <summary>
    /// The check; null under 19 draws or without a column that varies. Columns without an observed value are left out, then draws that miss a
    /// value. A column in which only the observation differs counts, and then it is as far out as it can be. O(draws × columns²).
    /// </summary>
    /// <param name="observed">The observed summaries; NaN is no value.</param>
    /// <param name="draws">Draws, each as many summaries; NaN is no value.</param>
    public static OmnibusCheck? Of(IReadOnlyList<double> observed, IReadOnlyList<IReadOnlyList<double>> draws)
    {
        int[] seen = [.. Enumerable.Range(0, observed.Count).Where(column => double.IsFinite(observed[column]))];
        IReadOnlyList<double>[] all = [observed, .. draws.Where(draw => seen.All(column => double.IsFinite(draw[column])))];
        int[] used = [.. seen.Where(column => !Variation.AreAlike(all.Select(one => one[column])))];
        if (all.Length - 1 < LeastDraws || used.Length == 0)
        {
            return null;
        }

        double[][] columns = [.. used.Select(column => Standardised([.. all.Select(one => one[column])]))];
        var correlations = Matrix<double>.Build.DenseIdentity(columns.Length);
        var shrinkage = Shrink(correlations, columns);
        var distances = Distances(correlations, columns, all.Length);
        var asFar = distances.Skip(1).Count(distance => distance >= distances[0] * (1 - Rounding));
        return new((1.0 + asFar) / all.Length, distances[0], all.Length - 1, used, shrinkage);
    }

    private static double[] Standardised(double[] values)
    {
        double mean = Moments.Mean(values)!.Value, deviation = Moments.Deviation(values)!.Value;
        return Array.ConvertAll(values, value => (value - mean) / deviation);
    }

    /// <summary>Fills in correlations r, shrunk by λ = Σ Var(r) / Σ r² over pairs of columns: they count for as much as they are sure.</summary>
    private static double Shrink(Matrix<double> correlations, double[][] columns)
    {
        double variances = 0, squares = 0, n = columns[0].Length;
        for (var one = 0; one < columns.Length; one++)
        {
            for (var other = 0; other < one; other++)
            {
                double[] products = [.. columns[one].Zip(columns[other], (x, y) => x * y)];
                var mean = Moments.Mean(products)!.Value;
                variances += n / ((n - 1) * (n - 1) * (n - 1)) * products.Sum(product => (product - mean) * (product - mean));
                correlations[one, other] = correlations[other, one] = n / (n - 1) * mean;
                squares += correlations[one, other] * correlations[one, other];
            }
        }

        var shrinkage = squares > 0 ? Math.Clamp(variances / squares, LeastShrinkage, 1) : 1;
        correlations.MapIndexedInplace((one, other, value) => one == other ? 1 : (1 - shrinkage) * value);
        return shrinkage;
    }

    private static double[] Distances(Matrix<double> correlations, double[][] columns, int points)
    {
        var factor = correlations.Cholesky();
        return [.. Enumerable.Range(0, points).Select(point => Vector<double>.Build.Dense([.. columns.Select(column => column[point])]))
            .Select(point => Math.Sqrt(point.DotProduct(factor.Solve(point))))];
    }
}
