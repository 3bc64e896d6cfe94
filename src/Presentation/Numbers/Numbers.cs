using System.Globalization;
using OpgaveSim.Analysis.Statistics;

namespace OpgaveSim.Presentation.Numbers;

/// <summary>Numbers as a reader should see them: a true minus sign, a dash for no value.</summary>
public static class Numbers
{
    /// <summary>What stands for no value.</summary>
    public const string None = "–";

    /// <summary>A number with as many decimals.</summary>
    public static string Text(double? value, int decimals = 3) => value is { } number
        ? Minus(Math.Round(number, decimals).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture))
        : None;

    /// <summary>A difference, always with its sign.</summary>
    public static string WithSign(double? value, int decimals = 3) =>
        value is > 0 && Text(value, decimals) is var text ? "+" + text : Text(value, decimals);

    /// <summary>An interval.</summary>
    public static string Text(Interval? interval, int decimals = 3) =>
        interval is { } both ? $"[{Text(both.Low, decimals)}, {Text(both.High, decimals)}]" : None;

    /// <summary>A share as whole percents.</summary>
    public static string Percent(double? share) =>
        share is { } part ? (part * 100).ToString("F0", CultureInfo.InvariantCulture) + " %" : None;

    private static string Minus(string number) => number.TrimStart('-') is var positive && positive.All(c => c is '0' or '.')
        ? positive
        : number.Replace('-', '−');
}
