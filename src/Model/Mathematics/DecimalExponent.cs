using System.Globalization;

namespace OpgaveSim.Model.Mathematics;

/// <summary>The power of ten of a number's first digit: 3 for 1,000 and for 9,999, −2 for 0.05.</summary>
public static class DecimalExponent
{
    /// <summary>The greatest whole n with 10ⁿ ≤ <paramref name="value"/>, read from its 17 digits, so exact at powers of ten.</summary>
    /// <param name="value">Finite and above 0.</param>
    public static int Of(double value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        var digits = value.ToString("E16", CultureInfo.InvariantCulture);
        return int.Parse(digits.AsSpan(digits.IndexOf('E') + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
    }
}
