using OpgaveSim.Analysis.Published;
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
    public static void Write(IAnsiConsole console, IReadOnlyList<PublishedModel> models, PublishedResult result)
    {
        foreach (var model in result.Models)
        {
            var table = new Table { Border = TableBorder.Rounded };
            table.AddColumns("model", "cell", "target", "ours ± SE", "tolerance", "");
            foreach (var text in CellText.Of(models, model))
            {
                var color = text.Cell.Inside switch { true => "green", false => "red", _ => "default" };
                table.AddRow(
                    model.Name, Terminal.Cell($"{text.Point.Label}: {text.Cell.Measure}"), Terminal.Cell(text.Target), Terminal.Cell(text.Ours),
                    text.Tolerance, $"[{color}]{text.Verdict}[/]");
            }

            console.Write(table);
        }

        CellResult[] cells = [.. result.Models.SelectMany(model => model.Cells).Select(pair => pair.Cell)];
        console.MarkupLineInterpolated($"{cells.Count(cell => cell.Inside == true)} inside, {cells.Count(cell => cell.Inside == false)} outside, {cells.Count(cell => cell.Inside is null)} without a published value; seed {result.Seed}, digest {result.Digest}");
    }
}
