namespace OpgaveSim.Model.Mathematics;

/// <summary>The standard normal distribution, with the same bits on every machine (see <see cref="PortableMath"/>).</summary>
public static class NormalDistribution
{
    private const double OneOverSqrt2Pi = 0.3989422804014327, CentreWidth = 0.425, CentreRadius2 = 0.180625, TailStart = 1.6, FarTail = 5, FarthestTail = 38.6;
    private const int TermsOfTail = 200;

    /// <summary>Chance of a value up to <paramref name="x"/>. The relative error is below 10⁻¹³ from −38 on; smaller chances are 0.</summary>
    /// <param name="x">Any number; NaN gives NaN.</param>
    public static double Probability(double x) => x switch
    {
        double.NaN => x,
        < -FarthestTail => 0,
        > FarthestTail => 1,
        < -2 => Tail(-x),
        > 2 => 1 - Tail(x),
        _ => 0.5 + Density(x) * Series(x),
    };

    /// <summary>
    /// The value up to which the chance is <paramref name="probability"/>; relative error below 10⁻¹⁵ but for places within 10⁻⁸ of ½, where
    /// the absolute error is below 10⁻²³. Algorithm AS 241, PPND16 (M. J. Wichura, Applied Statistics 37, 1988).
    /// </summary>
    /// <param name="probability">From 0 (−∞) to 1 (∞); outside and NaN give NaN.</param>
    public static double Quantile(double probability)
    {
        if (probability is not (> 0 and < 1))
        {
            return probability == 0 ? double.NegativeInfinity : probability == 1 ? double.PositiveInfinity : double.NaN;
        }

        var fromMiddle = probability - 0.5;
        if (Math.Abs(fromMiddle) <= CentreWidth)
        {
            var r = CentreRadius2 - fromMiddle * fromMiddle;
            return fromMiddle * Ratio(r, CentreAbove, CentreBelow);
        }

        var root = Math.Sqrt(-PortableMath.Log(fromMiddle < 0 ? probability : 1 - probability));
        var size = root <= FarTail ? Ratio(root - TailStart, TailAbove, TailBelow) : Ratio(root - FarTail, FarAbove, FarBelow);
        return fromMiddle < 0 ? -size : size;
    }

    private static double Density(double x) => OneOverSqrt2Pi * PortableMath.Exp(-x * x / 2);

    /// <summary>Σ x^(2n+1) / (1 · 3 · … · (2n+1)): with the density before it what lies between 0 and x.</summary>
    private static double Series(double x)
    {
        double term = x, sum = 0;
        for (var odd = 3; sum + term != sum; odd += 2)
        {
            sum += term;
            term *= x * x / odd;
        }

        return sum;
    }

    /// <summary>Chance of more than x, by Laplace's continued fraction from its end; x is above 2.</summary>
    private static double Tail(double x)
    {
        var fraction = x;
        for (var term = TermsOfTail; term > 0; term--)
        {
            fraction = x + term / fraction;
        }

        return Density(x) / fraction;
    }

    /// <summary>One polynomial over another, coefficients from the highest power down.</summary>
    private static double Ratio(double x, ReadOnlySpan<double> above, ReadOnlySpan<double> below)
    {
        double over = 0, under = 0;
        for (var i = 0; i < above.Length; i++)
        {
            over = over * x + above[i];
            under = under * x + below[i];
        }

        return over / under;
    }

    private static ReadOnlySpan<double> CentreAbove =>
    [
        2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
        13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
    ];

    private static ReadOnlySpan<double> CentreBelow =>
    [
        5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867,
        5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1,
    ];

    private static ReadOnlySpan<double> TailAbove =>
    [
        7.7454501427834140764E-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258,
        3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734,
    ];

    private static ReadOnlySpan<double> TailBelow =>
    [
        1.05075007164441684324E-9, 5.475938084995344946E-4, 0.0151986665636164571966, 0.14810397642748007459,
        0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1,
    ];

    private static ReadOnlySpan<double> FarAbove =>
    [
        2.01033439929228813265E-7, 2.71155556874348757815E-5, 0.0012426609473880784386, 0.026532189526576123093,
        0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772,
    ];

    private static ReadOnlySpan<double> FarBelow =>
    [
        2.04426310338993978564E-15, 1.4215117583164458887E-7, 1.8463183175100546818E-5, 7.868691311456132591E-4,
        0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1,
    ];
}
