using System.Globalization;
using System.Text.RegularExpressions;
using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Experiments.Cases;

/// <summary>
/// Reads the numbers of one file: with a decimal point, or, where the fields are not separated by commas, with a decimal
/// comma. What can be read in two ways is refused.
/// </summary>
/// <param name="separator">Separator of the file's fields; a tab stands for the cells of a workbook.</param>
/// <param name="lineWord">What a line of it is called.</param>
/// <param name="onMinusSign">Told once, when a number has the minus sign of typography.</param>
internal sealed partial class CaseNumbers(char separator, string lineWord, Action onMinusSign)
{
    private bool hasMinusSign;
    private char mark;
    private int markLine;

    /// <summary>Reads a number.</summary>
    /// <returns>What is wrong with it, or null.</returns>
    public string? Read(CsvCell cell, NumberRange range, out double value)
    {
        value = 0;
        cell = cell with { Text = NumberText.WithPlainMinus(cell.Text, out var hadMinusSign) };
        if (!Looks().IsMatch(cell.Text))
        {
            return $"is not a number{NumberText.Hint(cell.Text)}";
        }

        if (hadMinusSign && !hasMinusSign)
        {
            hasMinusSign = true;
            onMinusSign();
        }

        if (!cell.IsNumber && Doubt(cell, range) is { } doubt)
        {
            return $"is ambiguous: {doubt}";
        }

        const NumberStyles styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (InputNumber.Real(cell.Text.Replace(',', '.'), styles) is not { } read)
        {
            return "is out of range"; // it looks like one, and is larger than any
        }

        value = read;
        return range.Has(value) ? null : "is out of range";
    }

    /// <summary>Reads a whole number: digits alone.</summary>
    /// <returns>What is wrong with it, or null.</returns>
    public static string? ReadWhole(CsvCell cell, NumberRange range, out int value)
    {
        value = 0;
        if (!cell.Text.All(char.IsAsciiDigit))
        {
            return "is not a whole number";
        }

        return int.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && range.Has(value)
            ? null
            : "is out of range";
    }

    private string? Doubt(CsvCell cell, NumberRange range)
    {
        var marks = cell.Text.Where(c => c is ',' or '.').ToArray();
        if (marks.Length == 0)
        {
            return null;
        }

        if (marks.Length > 1)
        {
            return "write it without separators of thousands";
        }

        if (separator == ',')
        {
            return marks[0] == '.' ? null : "a decimal comma, where commas separate the fields; write a point, or separate with semicolons";
        }

        if (mark == '\0')
        {
            (mark, markLine) = (marks[0], cell.Place.Line);
        }

        return marks[0] != mark ? $"{Name(marks[0])}, where {lineWord} {markLine} has {Name(mark)}"
            : range.Most >= 1000 && Thousands().IsMatch(cell.Text) ? "a decimal point or one of thousands; write it with a decimal comma, or without decimals"
            : null;
    }

    private static string Name(char mark) => mark == ',' ? "a decimal comma" : "a decimal point";

    [GeneratedRegex(@"^[+-]?[.,]*[0-9][0-9.,]*([eE][+-]?[0-9]{1,4})?\z")]
    private static partial Regex Looks();

    [GeneratedRegex(@"^[+-]?[1-9][0-9]{0,2}\.[0-9]{3}\z")]
    private static partial Regex Thousands();
}
