namespace OpgaveSim.Model.Mathematics;

/// <summary>Student's t distribution, with the same bits on every machine (see <see cref="PortableMath"/>).</summary>
public static class StudentDistribution
{
    private const int MostSteps = 200;
    private const double Enough = 4e-16;

    /// <summary>Chance of more than <paramref name="t"/>. The relative error is about 10⁻¹³ up to 1,000 degrees of freedom and grows with them, to 10⁻⁹ at a million.</summary>
    /// <param name="t">Any number; NaN gives NaN.</param>
    /// <param name="freedom">Degrees of freedom, above 0, whole or not.</param>
    public static double Tail(double t, double freedom)
    {
        if (double.IsNaN(t) || double.IsInfinity(t))
        {
            return double.IsNaN(t) ? t : t > 0 ? 0 : 1;
        }

        double square = t * t, sum = freedom + square;
        var half = BetaDistribution.Probability(freedom / sum, square / sum, freedom / 2, 0.5) / 2;
        return t < 0 ? 1 - half : half;
    }

    /// <summary>
    /// The value that is passed with the chance <paramref name="tail"/>. Newton's method, from the normal quantile, which lies between 0 and it:
    /// as the tail is convex there, each step comes nearer and none goes past.
    /// </summary>
    /// <param name="tail">Above 0, at most ½.</param>
    /// <param name="freedom">Degrees of freedom, above 0, whole or not.</param>
    public static double UpperQuantile(double tail, double freedom)
    {
        var t = -NormalDistribution.Quantile(tail);
        var logarithm = LogGamma.Of((freedom + 1) / 2) - LogGamma.Of(freedom / 2) - PortableMath.Log(freedom * Math.PI) / 2;
        for (var step = 0; step < MostSteps; step++)
        {
            var density = PortableMath.Exp(logarithm - (freedom + 1) / 2 * PortableMath.Log(1 + t * t / freedom));
            var change = (Tail(t, freedom) - tail) / density;
            t += change;
            if (Math.Abs(change) <= Enough * t)
            {
                break;
            }
        }

        return t;
    }
}
