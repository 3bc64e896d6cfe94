using OpgaveSim.Analysis.Inference;
using OpgaveSim.Model.Mathematics;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Tests.Inference;

/// <summary>
/// The conjugate normal: μ ~ N(0, 1), of which the parameter is its place u = Φ(μ), uniform on 0 to 1; n values of N(μ, 1), of which the summaries are
/// the mean, which says all there is to know, and some noise. Given a mean x̄, μ ~ N(n x̄/(n + 1), 1/(n + 1)).
/// </summary>
internal static class NormalExample
{
    public const int Values = 8;

    /// <summary>Rows, drawn under a key.</summary>
    public static ReferenceTable Table(int rows, ulong key, int noise = 3)
    {
        var draws = new KeyedDraws(key);
        var sobol = new ScrambledSobol(draws, 1);
        double[] drawn = [.. Enumerable.Range(0, rows).Select(row => sobol.Point((uint)row)[0])];
        return new(
            [new("u", 0, 1)], ["mean", .. Enumerable.Range(0, noise).Select(one => $"noise{one}")], drawn,
            [.. drawn.SelectMany((u, row) => Enumerable.Range(0, noise + 1).Select(one =>
                draws.Normal(one == 0 ? NormalDistribution.Quantile(u) : 0, 1 / Math.Sqrt(Values), Purpose.Bootstrap, (uint)row, (uint)one)))]);
    }

    /// <summary>A quantile of the exact posterior of u.</summary>
    public static double Quantile(double mean, double probability) => NormalDistribution.Probability(
        Values * mean / (Values + 1) + NormalDistribution.Quantile(probability) / Math.Sqrt(Values + 1));

    /// <summary>The exact posterior's distribution function of u.</summary>
    public static double Cdf(double mean, double u) => NormalDistribution.Probability(
        (NormalDistribution.Quantile(u) - Values * mean / (Values + 1)) * Math.Sqrt(Values + 1));
}
