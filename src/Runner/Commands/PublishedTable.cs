using OpgaveSim.Analysis.Published;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Validation;
using Spectre.Console;

namespace OpgaveSim.Runner.Commands;

/// <summary>The cells of published models as a table on the terminal.</summary>
public static class PublishedTable
{
    /// <summary>Writes a table a model, and a line of all.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="models">The models that there are.</param>
    /// <param name="result">What came out.</param>
    /// <param name="language">The language; what is read in a cell is in English.</param>
    public static void Write(IAnsiConsole console, IReadOnlyList<PublishedModel> models, PublishedResult result, ReportLanguage language)
    {
        foreach (var model in result.Models)
        {
            var table = new Table { Border = TableBorder.Rounded };
            table.AddColumns([
                .. ((Presentation.Words.Text[])[PublishedTexts.Model, PublishedTexts.Cell, PublishedTexts.Target, PublishedTexts.Ours, PublishedTexts.Tolerance]).Select(head => head.In(language)), "",
            ]);
            foreach (var text in CellText.Of(models, model, language))
            {
                var color = text.Cell.Inside switch { true => "green", false => "red", _ => "default" };
                table.AddRow(
                    model.Name, Terminal.Cell($"{text.Point.Label}: {text.Cell.Measure}"), Terminal.Cell(text.Target), Terminal.Cell(text.Ours),
                    text.Tolerance, $"[{color}]{text.Verdict}[/]");
            }

            console.Write(table);
        }

        CellResult[] cells = [.. result.Models.SelectMany(model => model.Cells).Select(pair => pair.Cell)];
        string Count(bool? inside) => $"{cells.Count(cell => cell.Inside == inside)}";
        console.MarkupLineInterpolated($"{PublishedTexts.Summary.Filled(language, Count(true), Count(false), Count(null), $"{result.Seed}", result.Digest)}");
    }
}
