using System.Globalization;
using System.Text.RegularExpressions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Cases;

/// <summary>
/// Reads the numbers of one file: with a decimal point, or, where the fields are not separated by commas, with a decimal
/// comma. What can be read in two ways is refused.
/// </summary>
/// <param name="separator">Separator of the file's fields; a tab stands for the cells of a workbook.</param>
/// <param name="lineWord">What a line of it is called.</param>
/// <param name="onMinusSign">Told once, when a number has the minus sign of typography.</param>
internal sealed partial class CaseNumbers(char separator, Text lineWord, Action onMinusSign)
{
    private bool hasMinusSign;
    private char mark;
    private int markLine;

    /// <summary>Reads a number.</summary>
    /// <returns>What is wrong with it, or null.</returns>
    public Text? Read(CsvCell cell, NumberRange range, out double value)
    {
        value = 0;
        cell = cell with { Text = NumberText.WithPlainMinus(cell.Text, out var hadMinusSign) };
        if (!Looks().IsMatch(cell.Text))
        {
            return CaseFaultTexts.NotANumber(NumberText.Hint(cell.Text));
        }

        if (hadMinusSign && !hasMinusSign)
        {
            hasMinusSign = true;
            onMinusSign();
        }

        if (!cell.IsNumber && Doubt(cell, range) is { } doubt)
        {
            return CaseFaultTexts.Ambiguous(doubt);
        }

        const NumberStyles styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (InputNumber.Real(cell.Text.Replace(',', '.'), styles) is not { } read)
        {
            return CaseFaultTexts.OutOfRange; // it looks like one, and is larger than any
        }

        value = read;
        return range.Has(value) ? null : CaseFaultTexts.OutOfRange;
    }

    /// <summary>Reads a whole number: digits alone.</summary>
    /// <returns>What is wrong with it, or null.</returns>
    public static Text? ReadWhole(CsvCell cell, NumberRange range, out int value)
    {
        value = 0;
        if (!cell.Text.All(char.IsAsciiDigit))
        {
            return CaseFaultTexts.NotWhole;
        }

        return int.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && range.Has(value)
            ? null
            : CaseFaultTexts.OutOfRange;
    }

    private Text? Doubt(CsvCell cell, NumberRange range)
    {
        var marks = cell.Text.Where(c => c is ',' or '.').ToArray();
        if (marks.Length == 0)
        {
            return null;
        }

        if (marks.Length > 1)
        {
            return CaseFaultTexts.Thousands;
        }

        if (separator == ',')
        {
            return marks[0] == '.' ? null : CaseFaultTexts.CommaAmongCommas;
        }

        if (mark == '\0')
        {
            (mark, markLine) = (marks[0], cell.Place.Line);
        }

        return marks[0] != mark ? CaseFaultTexts.OtherMark(Name(marks[0]), lineWord, markLine, Name(mark))
            : range.Most >= 1000 && Thousands().IsMatch(cell.Text) ? CaseFaultTexts.PointOrThousands
            : null;
    }

    private static Text Name(char mark) => mark == ',' ? CaseFaultTexts.DecimalComma : CaseFaultTexts.DecimalPoint;

    [GeneratedRegex(@"^[+-]?[.,]*[0-9][0-9.,]*([eE][+-]?[0-9]{1,4})?\z")]
    private static partial Regex Looks();

    [GeneratedRegex(@"^[+-]?[1-9][0-9]{0,2}\.[0-9]{3}\z")]
    private static partial Regex Thousands();
}
