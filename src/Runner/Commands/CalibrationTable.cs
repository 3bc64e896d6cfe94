using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Calibration;
using OpgaveSim.Results.Wording;
using Spectre.Console;

namespace OpgaveSim.Runner.Commands;

/// <summary>A calibration on the terminal: the facts, what of them is met, and what they say of the settings.</summary>
public static class CalibrationTable
{
    /// <summary>Writes it.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="result">What came out.</param>
    /// <param name="language">The language.</param>
    public static void Write(IAnsiConsole console, CalibrationResult result, ReportLanguage language)
    {
        var words = new CalibrationWords(result, language);
        console.Write(Table(words.FactColumns, words.FactRows));
        foreach (var line in words.Said)
        {
            console.MarkupLineInterpolated($"{Plain(line)}");
        }

        if (result.Sample.Count > 0)
        {
            console.Write(Table(words.SettingColumns, words.SettingRows));
        }

        foreach (var line in words.MiddleSaid)
        {
            console.MarkupLineInterpolated($"{Plain(line)}");
        }

        if (result.Middle is not null)
        {
            console.Write(Table(words.MiddleColumns, words.MiddleRows));
        }
    }

    private static Table Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table { Border = TableBorder.Rounded };
        foreach (var column in columns)
        {
            table.AddColumn(Terminal.Cell(column));
        }

        foreach (var row in rows)
        {
            table.AddRow([.. row.Select(Plain).Select(Terminal.Cell)]);
        }

        return table;
    }

    /// <summary>With plain blanks: a terminal shows others by their code.</summary>
    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
