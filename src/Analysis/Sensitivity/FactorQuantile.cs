using OpgaveSim.Model.Mathematics;

namespace OpgaveSim.Analysis.Sensitivity;

/// <summary>
/// From a place in the unit interval to a value of a factor: the inverse distribution functions (quantiles) that designs are mapped with.
/// Each takes u in [0, 1] and never falls with it, so that a design that spreads its points evenly in the unit cube spreads them evenly
/// over the distribution.
/// </summary>
public static class FactorQuantile
{
    private const double Smallest = 1.0 / (1L << 53);

    /// <summary>Uniform: from + u (to − from).</summary>
    public static double Uniform(double u, double from, double to) => from + u * (to - from);

    /// <summary>Uniform in the logarithm: from · (to/from)^u. Both ends above 0.</summary>
    public static double LogUniform(double u, double from, double to) => Math.Clamp(from * PortableMath.Pow(to / from, u), from, to);

    /// <summary>A whole number from … to, each as likely; u = 1 gives the last.</summary>
    public static long Whole(double u, long from, long to) => Math.Min(to, from + (long)Math.Floor(u * (to - from + 1)));

    /// <summary>
    /// A whole number from … to, its chance falling as that of a log-uniform number on [from, to + 1) that is rounded down; from ≥ 1.
    /// </summary>
    public static long WholeLog(double u, long from, long to) => Math.Min(to, (long)Math.Floor(LogUniform(u, from, to + 1.0)));

    /// <summary>One of so many categories, each as likely; u = 1 gives the last.</summary>
    /// <returns>Its place, from 0.</returns>
    public static int Category(double u, int count) => (int)Whole(u, 0, count - 1);

    /// <summary>Normal, cut off at the ends (not clamped: what lies outside is spread over what lies inside).</summary>
    /// <param name="u">Place in [0, 1]; without ends kept off 0 and 1 by 2⁻⁵³.</param>
    /// <param name="mean">Mean before it is cut.</param>
    /// <param name="deviation">Standard deviation before it is cut, above 0.</param>
    /// <param name="from">Lower end; −∞: none.</param>
    /// <param name="to">Upper end; ∞: none.</param>
    public static double Normal(double u, double mean, double deviation, double from, double to)
    {
        double low = NormalDistribution.Probability((from - mean) / deviation), high = NormalDistribution.Probability((to - mean) / deviation);
        var probability = Math.Clamp(low + u * (high - low), Smallest, 1 - Smallest);
        return Math.Clamp(mean + deviation * NormalDistribution.Quantile(probability), from, to);
    }

    /// <summary>Triangular, with its top at the mode.</summary>
    public static double Triangular(double u, double from, double mode, double to)
    {
        var below = (mode - from) / (to - from);
        return u < below
            ? from + Math.Sqrt(u * (to - from) * (mode - from))
            : to - Math.Sqrt((1 - u) * (to - from) * (to - mode));
    }

    /// <summary>Beta(α, β), stretched over from … to.</summary>
    public static double Beta(double u, double alpha, double beta, double from, double to) => from + (to - from) * (u switch
    {
        <= 0 => 0,
        >= 1 => 1,
        _ => BetaDistribution.Quantile(u, alpha, beta),
    });
}
