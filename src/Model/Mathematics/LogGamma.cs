namespace OpgaveSim.Model.Mathematics;

/// <summary>ln Γ(x), with the same bits on every machine (see <see cref="PortableMath"/>).</summary>
public static class LogGamma
{
    private const double HalfLog2Pi = 0.9189385332046727, StirlingFrom = 16;

    /// <summary>ln Γ(x) by Stirling's series, moved up to 16 by Γ(x + 1) = x Γ(x). The error is below 10⁻¹⁴ of the larger of the value and 1.</summary>
    /// <param name="x">Above 0; else NaN.</param>
    public static double Of(double x)
    {
        if (!(x > 0))
        {
            return double.NaN;
        }

        var product = 1.0;
        for (; x < StirlingFrom; x++)
        {
            product *= x;
        }

        var square = 1 / (x * x);
        var series = (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square * (1.0 / 1680 - square * (1.0 / 1188))))) / x;
        return (x - 0.5) * PortableMath.Log(x) - x + HalfLog2Pi + series - PortableMath.Log(product);
    }
}
