using System.Numerics;
using OpgaveSim.Model.Mathematics;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Model.Tests.Mathematics;

/// <summary>The portable functions against high precision, at special values, and bit by bit.</summary>
public class PortableMathTests
{
    private static readonly double[] Special =
    [
        0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 2.0, -2.0, 3.0, -3.0, double.NaN,
        double.PositiveInfinity, double.NegativeInfinity, double.MaxValue, double.MinValue, double.Epsilon, -double.Epsilon, 9007199254740991.0,
    ];

    private const int Tries = 4_000;
    private static readonly KeyedDraws Draws = new(7);

    [Fact]
    public void Exp_is_within_052_units_of_the_last_place()
    {
        var worst = 0.0;
        foreach (var x in (double[])[.. Between(-1, 1), .. Between(-708, 709.78), .. Between(-1e-5, 1e-5), 709.782712893384, -708.39, 1, -1, 0.5])
        {
            var (mantissa, exponent) = HighPrecision.Exp(HighPrecision.Exact(x));
            worst = Math.Max(worst, HighPrecision.Ulps(PortableMath.Exp(x), mantissa, exponent));
        }

        Assert.InRange(worst, 0.45, 0.52);
    }

    [Fact]
    public void Exp_is_within_08_units_of_the_last_place_where_results_are_subnormal()
    {
        var worst = 0.0;
        foreach (var x in Between(-745, -708.4))
        {
            var (mantissa, exponent) = HighPrecision.Exp(HighPrecision.Exact(x));
            worst = Math.Max(worst, HighPrecision.Ulps(PortableMath.Exp(x), mantissa, exponent));
        }

        Assert.InRange(worst, 0.45, 0.8);
    }

    [Fact]
    public void Log_is_within_052_units_of_the_last_place()
    {
        var worst = 0.0;
        foreach (var x in Positive())
        {
            worst = Math.Max(worst, Signed(PortableMath.Log(x), HighPrecision.Log(x)));
        }

        Assert.InRange(worst, 0.45, 0.52);
    }

    [Fact]
    public void Log2_is_within_052_units_of_the_last_place()
    {
        var worst = 0.0;
        foreach (var x in Positive())
        {
            worst = Math.Max(worst, Signed(PortableMath.Log2(x), HighPrecision.Log2(x)));
        }

        Assert.InRange(worst, 0.45, 0.52);
    }

    [Fact]
    public void Pow_is_within_052_units_of_the_last_place()
    {
        var worst = 0.0;
        double[] bases = [.. Between(0, 1), .. Between(1, 100), .. Between(0.99, 1.01)], sizes = [.. Between(-50, 50), .. Between(-3, 3), .. Between(-3e4, 3e4)];
        for (var i = 0; i < bases.Length; i++)
        {
            var (mantissa, exponent) = HighPrecision.Exp(HighPrecision.Times(HighPrecision.Log(bases[i]), sizes[i]));
            worst = Math.Max(worst, HighPrecision.Ulps(PortableMath.Pow(bases[i], sizes[i]), mantissa, exponent));
        }

        Assert.InRange(worst, 0.45, 0.52);
    }

    [Fact]
    public void Special_values_are_those_of_the_system()
    {
        foreach (var x in Special)
        {
            Near(Math.Exp(x), PortableMath.Exp(x));
            Near(Math.Log(x), PortableMath.Log(x));
            Near(Math.Log2(x), PortableMath.Log2(x));
            foreach (var y in (double[])[.. Special, 1e300, -1e300, 1e-300])
            {
                Near(Math.Pow(x, y), PortableMath.Pow(x, y));
            }
        }
    }

    [Fact]
    public void Whole_powers_of_two_have_whole_logarithms()
    {
        for (var power = -1074; power < 1024; power++)
        {
            Assert.Equal(power, PortableMath.Log2(Math.ScaleB(1, power)));
        }
    }

    [Fact]
    public void Powers_that_a_double_can_hold_are_exact()
    {
        for (var x = 1; x <= 300; x++)
        {
            Assert.Equal((double)x * x, PortableMath.Pow(x, 2));
            Assert.Equal((double)x * x * x, PortableMath.Pow(-x, 3) * -1);
            Assert.Equal(x, PortableMath.Pow((double)x * x, 0.5));
        }

        Assert.Equal(1e22, PortableMath.Pow(10, 22));
    }

    [Fact]
    public void The_bits_are_pinned()
    {
        ulong sum = 0;
        foreach (var x in Positive())
        {
            foreach (var value in (double[])[PortableMath.Exp(Math.Min(x, 700)), PortableMath.Log(x), PortableMath.Log2(x), PortableMath.Pow(x, 0.37),
                NormalDistribution.Quantile(x / (1 + x)), NormalDistribution.Probability(1 - x), StudentDistribution.UpperQuantile(0.5 / (1 + x), 7)])
            {
                sum = BitOperations.RotateLeft(sum, 5) ^ BitConverter.DoubleToUInt64Bits(value);
            }
        }

        Assert.Equal(3988428403932858381UL, sum);
    }

    private static double Signed(double value, BigInteger truth) => HighPrecision.Ulps(Math.Abs(value), BigInteger.Abs(truth), 0);

    private static void Near(double expected, double found)
    {
        if (!double.IsFinite(expected) || expected == 0)
        {
            Assert.Equal(expected, found);
            Assert.Equal(double.IsNegative(expected) && expected == 0, double.IsNegative(found) && found == 0);
        }
        else
        {
            Assert.InRange(found, Math.BitDecrement(expected), Math.BitIncrement(expected));
        }
    }

    private static IEnumerable<double> Positive() =>
        [.. Between(0, 2), .. Between(0.9, 1.1), .. Between(1, 1e6), .. Between(-300, 300).Select(power => PortableMath.Pow(10, power)), .. NextTo1(), 1e-310, double.MaxValue];

    private static IEnumerable<double> NextTo1() => Enumerable.Range(1, 200).SelectMany(i => (double[])[1 + i * 2.3e-16, 1 - i * 1.2e-16, 1 + i / 25600.0, 1 - i / 25600.0]);

    private static IEnumerable<double> Between(double from, double to) => Enumerable.Range(0, Tries).Select(i =>
        from + (to - from) * KeyedDraws.ToOpenUniform(Draws.Bits(Purpose.Bootstrap, (uint)i, (uint)from.GetHashCode(), (uint)to.GetHashCode())));
}
