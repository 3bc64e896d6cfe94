using System.Numerics;

namespace OpgaveSim.Model.Tests.Mathematics;

/// <summary>Exponential and logarithm in whole numbers scaled by 2³²⁰, from their definitions: what <c>PortableMath</c> is held against.</summary>
internal static class HighPrecision
{
    /// <summary>Binary digits behind the point.</summary>
    private const int Digits = 320;

    private static readonly BigInteger One = BigInteger.One << Digits;
    private static readonly BigInteger Ln2 = LogNear1(One + One / 3) + LogNear1(One + One / 2);

    /// <summary>The number, exactly; |x| is at least 2⁻²⁵⁰ or 0.</summary>
    public static BigInteger Exact(double x)
    {
        var bits = BitConverter.DoubleToInt64Bits(x);
        var exponent = (int)((bits >> 52) & 0x7FF);
        BigInteger mantissa = exponent == 0 ? bits & 0xFFFFFFFFFFFFF : (bits & 0xFFFFFFFFFFFFF) | (1L << 52);
        var shift = Math.Max(exponent, 1) - 1075 + Digits;
        var size = shift >= 0 ? mantissa << shift : mantissa >> -shift;
        return x < 0 ? -size : size;
    }

    /// <summary>ln x of a positive number that is normal or not.</summary>
    public static BigInteger Log(double x)
    {
        var exponent = Math.ILogB(x);
        return exponent * Ln2 + LogNear1(Exact(Math.ScaleB(x, -exponent)));
    }

    /// <summary>log₂ x.</summary>
    public static BigInteger Log2(double x) => (Log(x) << Digits) / Ln2;

    /// <summary>e^x as m · 2^k, m from 1 to 2.</summary>
    public static (BigInteger Mantissa, int Exponent) Exp(BigInteger x)
    {
        var exponent = (int)Floor(x, Ln2);
        BigInteger rest = x - exponent * Ln2, term = One, sum = One;
        for (var n = 1; !term.IsZero; n++)
        {
            term = (term * rest >> Digits) / n;
            sum += term;
        }

        return (sum, exponent);
    }

    /// <summary>x · y.</summary>
    public static BigInteger Times(BigInteger x, double y) => x * Exact(y) >> Digits;

    /// <summary>How far a double is from the truth m · 2^k, in units of its last place.</summary>
    public static double Ulps(double value, BigInteger mantissa, int exponent)
    {
        var unit = BitConverter.DoubleToInt64Bits(Math.BitIncrement(Math.Abs(value)) - Math.Abs(value)) is var bits
            ? Math.ILogB(BitConverter.Int64BitsToDouble(bits)) : 0;

        // both as multiples of the unit, scaled by 2³²⁰
        var truth = Shift(mantissa, exponent - unit);
        var found = Exact(Math.ScaleB(value, -unit / 2) * Math.ScaleB(1, -(unit - unit / 2)));
        return (double)BigInteger.Abs(truth - found) / (double)One;
    }

    private static BigInteger Shift(BigInteger value, int by) => by >= 0 ? value << by : value >> -by;

    private static BigInteger Floor(BigInteger a, BigInteger b)
    {
        var quotient = BigInteger.DivRem(a, b, out var rest);
        return rest.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary>ln m = 2 artanh((m − 1)/(m + 1)) for m from 1 to 2.</summary>
    private static BigInteger LogNear1(BigInteger m)
    {
        var ratio = ((m - One) << Digits) / (m + One);
        BigInteger square = ratio * ratio >> Digits, power = ratio, sum = 0;
        for (var odd = 1; !power.IsZero; odd += 2)
        {
            sum += power / odd;
            power = power * square >> Digits;
        }

        return 2 * sum;
    }
}
