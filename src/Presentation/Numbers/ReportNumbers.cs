using System.Globalization;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Mathematics;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Presentation.Numbers;

/// <summary>Numbers in the language of the report: as <see cref="Numbers"/> writes them, in Dutch with a decimal comma.</summary>
/// <param name="language">The language.</param>
public sealed class ReportNumbers(ReportLanguage language)
{
    private readonly bool isDutch = language == ReportLanguage.Dutch;

    /// <summary>Plotly's decimal sign and sign of thousands.</summary>
    public string PlotlySeparators => isDutch ? ",." : ".,";

    /// <summary>
    /// Decimals that show three digits of numbers up to a size; one more from 10 on, as differences are smaller, and for shares near 1.
    /// </summary>
    /// <param name="size">The largest, ≥ 0; 0: three decimals.</param>
    /// <returns>1 … 5.</returns>
    public static int Decimals(double size) => size switch
    {
        0 or (>= 1 and < 2) => 3,
        _ => Math.Clamp((size >= 10 ? 3 : 2) - DecimalExponent.Of(size), 1, 5),
    };

    /// <summary>A number.</summary>
    public string Text(double? value, int decimals = 3) => Local(Numbers.Text(value, decimals));

    /// <summary>A number without needless zeros, for settings.</summary>
    public string Plain(double value) => Local(value.ToString("0.#####", CultureInfo.InvariantCulture).Replace('-', '−'));

    /// <summary>A difference with its sign.</summary>
    public string WithSign(double? value, int decimals = 3) => Local(Numbers.WithSign(value, decimals));

    /// <summary>An interval.</summary>
    public string Text(Interval? interval, int decimals = 3) => interval is { } both
        ? isDutch ? $"[{Text(both.Low, decimals)}; {Text(both.High, decimals)}]" : Numbers.Text(both, decimals)
        : Numbers.None;

    /// <summary>A whole number.</summary>
    public string Count(long count) =>
        count.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", isDutch ? "." : ",", StringComparison.Ordinal);

    /// <summary>A share in percents, which no line break parts from their sign.</summary>
    public string Percent(double? share, int decimals = 0) => share is { } part ? Text(part * 100, decimals) + "\u00A0%" : Numbers.None;

    /// <summary>Names in a row, with <c>and</c> or <c>en</c> before the last.</summary>
    public string Row(IReadOnlyList<string> names) => names.Count < 2
        ? string.Concat(names)
        : string.Join(", ", names.SkipLast(1)) + (isDutch ? " en " : " and ") + names[^1];

    private string Local(string number) => isDutch ? number.Replace('.', ',') : number;
}
