using System.Globalization;
using CsvHelper;
using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Results.Exports;

/// <summary>
/// A CSV file for R, Python, DuckDB and spreadsheets: commas, decimal points, UTF-8, \n, or as a Dutch spreadsheet has it
/// (<see cref="CsvStyle"/>); a number with all its digits, no value an empty field. Text that begins with = + - @, a tab or a carriage return gets an apostrophe in front, as a spreadsheet would take it
/// for a formula; so does text that begins as if it had got one, so that each text can be read again (<see cref="FormulaGuard"/>).
/// Numbers stay numbers, and so do lists of numbers.
/// </summary>
public sealed class CsvFile
{
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with
    {
        NewLine = "\n",
        TrueValue = "true",
        FalseValue = "false",
    };

    private static readonly CsvWriterOptions DutchOptions = Options with
    {
        Separator = ';',
        NewLine = "\r\n",
        WriteByteOrderMark = true,
        FormatProvider = new NumberFormatInfo { NumberDecimalSeparator = "," },
    };

    private readonly CsvWriter writer;

    private CsvFile(CsvWriter writer) => this.writer = writer;

    /// <summary>Writes a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="write">Writes the rows, the header first.</param>
    /// <param name="style">For whom it is written.</param>
    public static void Write(string file, Action<CsvFile> write, CsvStyle style = CsvStyle.International)
    {
        using var writer = CsvWriter.ToFile(file, style == CsvStyle.Dutch ? DutchOptions : Options, FileOptions.None);
        write(new CsvFile(writer));
    }

    /// <summary>Writes a row.</summary>
    /// <param name="values">Its values: null (no value), text, bool, int, long, ulong or double.</param>
    /// <exception cref="ArgumentException">A value of another type.</exception>
    public void Row(params IEnumerable<object?> values)
    {
        foreach (var value in values)
        {
            Field(value);
        }

        writer.EndRecord();
    }

    private void Field(object? value)
    {
        switch (value)
        {
            case null or double.NaN:
                writer.WriteField((string?)null);
                break;
            case string text:
                writer.WriteField(FormulaGuard.Guarded(text));
                break;
            case bool truth:
                writer.WriteField(truth);
                break;
            case double number:
                writer.WriteField(number, default);
                break;
            case int number:
                writer.WriteField(number, default);
                break;
            case long number:
                writer.WriteField(number, default);
                break;
            case ulong number:
                writer.WriteField(number, default);
                break;
            default:
                throw new ArgumentException($"a value of type {value.GetType()} is in no table", nameof(value));
        }
    }
}
