using System.Globalization;
using System.Text.RegularExpressions;

namespace OpgaveSim.Experiments.Workbooks;

/// <summary>
/// Which numbers of a workbook are dates: a workbook has no dates of its own, only numbers of days that a format shows as one
/// (ECMA-376, part 1, 18.8.30).
/// </summary>
internal static partial class DateFormat
{
    private const int First1904 = 1462;
    private const double Least = 0, Most = 2_958_466;

    /// <summary>Whether a format shows a number as a date or a time.</summary>
    /// <param name="number">Number of the format.</param>
    /// <param name="code">Its code, where the workbook gives one; null: one that every program knows by its number.</param>
    public static bool IsDate(uint number, string? code) => code is null
        ? number is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58)
        : Parts().IsMatch(Literals().Replace(code, ""));

    /// <summary>A number of days as a date: <c>2026-02-01</c>, with its time where it has one, of a number below 1 the time alone; null: no date has that number.</summary>
    /// <param name="days">Days, 1 for 1 January 1900; the day of 29 February 1900, which never was, counts.</param>
    /// <param name="since1904">Whether days count from 1904, as old Macintoshes did.</param>
    public static string? Text(double days, bool since1904)
    {
        var counted = since1904 ? days + First1904 : days;
        if (!(counted >= Least && counted < Most))
        {
            return null;
        }

        var date = DateTime.FromOADate(counted < 61 && counted >= 1 ? counted + 1 : counted);
        date = new DateTime((date.Ticks + TimeSpan.TicksPerSecond / 2) / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond, DateTimeKind.Unspecified);
        return date.ToString(days < 1 ? "HH:mm:ss" : date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
    }

    // what stands between quotes, after a backslash, an underscore or a star, or between brackets, unless it counts hours, minutes or seconds
    [GeneratedRegex(@"""[^""]*""|[\\_*].|\[(?!(h+|m+|s+)\])[^\]]*\]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Literals();

    [GeneratedRegex("[ymdhs]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Parts();
}
