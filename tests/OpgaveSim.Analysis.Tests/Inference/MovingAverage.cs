using OpgaveSim.Analysis.Inference;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Tests.Inference;

/// <summary>
/// A moving average of order 2, y_t = e_t + θ₁ e_{t−1} + θ₂ e_{t−2}, e ~ N(0, 1), 100 values; a standard example of approximate Bayesian computation (Marin et
/// al. 2012). Priors are uniform on −0.6 to 0.6 and −0.2 to 0.6, well within the triangle where the two can be told from each other. Summaries are the first
/// six autocovariances and the first ten partial autocorrelations, which know nearly what the whole series does (Durbin 1959).
/// </summary>
internal static class MovingAverage
{
    private const int Length = 100, Lags = 6, Partials = 10;

    public static readonly InferredParameter[] Parameters = [new("theta1", -0.6, 0.6), new("theta2", -0.2, 0.6)];

    public static ReferenceTable Table(int rows, ulong key)
    {
        var sobol = new ScrambledSobol(new KeyedDraws(key), 2);
        double[][] drawn = [.. Enumerable.Range(0, rows).Select(row => sobol.Point((uint)row)).Select(point => (double[])[Parameters[0].At(point[0]), Parameters[1].At(point[1])])];
        return new(
            Parameters, [.. Enumerable.Range(0, Lags).Select(lag => $"lag{lag}"), .. Enumerable.Range(1, Partials).Select(lag => $"partial{lag}")], [.. drawn.SelectMany(row => row)],
            [.. drawn.SelectMany((theta, row) => Summaries(Series(theta[0], theta[1], key, (uint)row)))]);
    }

    public static double[] Series(double theta1, double theta2, ulong key, uint row)
    {
        var draws = new KeyedDraws(key);
        double[] noise = [.. Enumerable.Range(0, Length + 2).Select(t => draws.Normal(0, 1, Purpose.Bootstrap, row, (uint)t))];
        return [.. Enumerable.Range(2, Length).Select(t => noise[t] + theta1 * noise[t - 1] + theta2 * noise[t - 2])];
    }

    public static double[] Summaries(double[] series)
    {
        double[] covariances = [.. Enumerable.Range(0, Partials + 1).Select(lag => Enumerable.Range(lag, Length - lag).Sum(t => series[t] * series[t - lag]) / Length)];
        return [.. covariances[..Lags], .. PartialAutocorrelations(covariances)];
    }

    /// <summary>The recursion of Durbin (1960) and Levinson (1947).</summary>
    private static IEnumerable<double> PartialAutocorrelations(double[] covariances)
    {
        double[] coefficients = [];
        var variance = covariances[0];
        for (var lag = 1; lag < covariances.Length; lag++)
        {
            var partial = (covariances[lag] - coefficients.Select((coefficient, i) => coefficient * covariances[lag - 1 - i]).Sum()) / variance;
            double[] before = coefficients;
            coefficients = [.. before.Select((coefficient, i) => coefficient - partial * before[^(i + 1)]), partial];
            variance *= 1 - partial * partial;
            yield return partial;
        }
    }

    /// <summary>The exact posterior of each parameter given the whole series, on a grid of so many cells a side, by the Cholesky factor of the banded covariance.</summary>
    public static Posterior[] Exact(double[] series, int cells = 60)
    {
        double[] one = new double[cells], two = new double[cells];
        double[][] logs = [.. Enumerable.Range(0, cells).Select(i => Enumerable.Range(0, cells).Select(j => LogLikelihood(series, Value(0, i, cells), Value(1, j, cells))).ToArray())];
        var most = logs.Max(row => row.Max());
        for (var i = 0; i < cells; i++)
        {
            for (var j = 0; j < cells; j++)
            {
                var likelihood = Math.Exp(logs[i][j] - most);
                one[i] += likelihood;
                two[j] += likelihood;
            }
        }

        return [.. ((double[][])[one, two]).Select((weights, parameter) => new Posterior([.. Enumerable.Range(0, cells).Select(i => Value(parameter, i, cells))], weights))];
    }

    private static double Value(int parameter, int cell, int cells) => Parameters[parameter].At((cell + 0.5) / cells);

    private static double LogLikelihood(double[] y, double theta1, double theta2)
    {
        double[] covariance = [1 + theta1 * theta1 + theta2 * theta2, theta1 + theta1 * theta2, theta2];
        var factor = new double[Length, 3]; // factor[t, d] is L[t, t − d]
        var white = new double[Length];
        var log = 0.0;
        for (var t = 0; t < Length; t++)
        {
            factor[t, 2] = t < 2 ? 0 : covariance[2] / factor[t - 2, 0];
            factor[t, 1] = t < 1 ? 0 : (covariance[1] - factor[t, 2] * factor[t - 1, 1]) / factor[t - 1, 0];
            factor[t, 0] = Math.Sqrt(covariance[0] - factor[t, 1] * factor[t, 1] - factor[t, 2] * factor[t, 2]);
            white[t] = (y[t] - (t < 1 ? 0 : factor[t, 1] * white[t - 1]) - (t < 2 ? 0 : factor[t, 2] * white[t - 2])) / factor[t, 0];
            log -= Math.Log(factor[t, 0]) + white[t] * white[t] / 2;
        }

        return log;
    }
}
