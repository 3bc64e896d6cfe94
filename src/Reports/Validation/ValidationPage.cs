using System.Text;
using OpgaveSim.Analysis.Published;
using OpgaveSim.Analysis.Published.Ablation;
using OpgaveSim.Analysis.Published.Catalogue;
using OpgaveSim.Results.Output;

namespace OpgaveSim.Reports.Validation;

/// <summary>docs/validation.md, made from a stored result and from what the models say of themselves.</summary>
public static class ValidationPage
{
    /// <summary>Name of the page.</summary>
    public const string FileName = "validation.md";

    /// <summary>Name of the result that it is made from.</summary>
    public const string ResultName = "validation.json";

    /// <summary>Writes page, result and images.</summary>
    /// <param name="folder">The folder; made when it is not there.</param>
    /// <param name="result">All models at full size.</param>
    /// <param name="files">The command's files.</param>
    public static void Write(string folder, PublishedResult result, OutputFiles files)
    {
        foreach (var (name, text) in Files(result).Prepend((ResultName, result.ToText())))
        {
            files.Write(Path.Combine(folder, name), path => File.WriteAllText(path, text));
        }
    }

    /// <summary>The page and its images: path within the folder, and content.</summary>
    public static IEnumerable<(string Name, string Text)> Files(PublishedResult result) => result.Models
        .SelectMany(model => ValidationFigures.Of(ModelOf(model), model).Select(figure => ($"images/{figure.File}", figure.Svg)))
        .Prepend((FileName, Markdown(result)));

    /// <summary>The page.</summary>
    public static string Markdown(PublishedResult result)
    {
        var text = new StringBuilder("""
            # Validation: published models from our own parts
            The parts that the simulator is made of (NK landscapes and walks, Philox and keyed draws, Hamming distance, graphs and components,
            means and intervals, the course of a world) also make the published models below. Their results are compared with the published
            ones, number by number. `opgavesim published` runs them (`--quick` in minutes, on every change), `opgavesim published --page docs`
            writes this page and its figures, and `--set` runs any other cell.

            A cell is *inside* if |ours − target| ≤ tolerance + 2 standard errors; if only a sign was published, it is inside if the whole 95 %
            interval lies on that side. Targets and tolerances were fixed before anything was run. A cell that lies outside stays on this page,
            with its reason under [Misfits](#misfits). If one has no reason, the command ends with exit code 1.


            """);
        text.Append($"Seed {result.Seed}, {(result.Quick ? "quick" : "full")} size, digest `{result.Digest}`.\n\n");
        text.Append("| model | inside | outside | without a published value |\n|---|---|---|---|\n");
        foreach (var model in result.Models)
        {
            int Count(bool? inside) => model.Cells.Count(pair => pair.Cell.Inside == inside);
            text.Append($"| [{ModelOf(model).Title}](#{model.Name}) | {Count(true)} | {Count(false)} | {Count(null)} |\n");
        }

        Misfits(text, result);
        foreach (var model in result.Models)
        {
            Section(text, ModelOf(model), model);
        }

        return text.ToString();
    }

    private static void Misfits(StringBuilder text, PublishedResult result)
    {
        text.Append("\n## Misfits\n`KnownMisfits.cs` is the one list of them.\n\n");
        foreach (var misfit in KnownMisfits.All)
        {
            var cell = CellText.Of(PublishedModels.All, result.Models.Single(model => model.Name == misfit.Model))
                .Single(cell => cell.Point.Label == misfit.Point && cell.Cell.Measure == misfit.Measure);
            text.Append($"- **{misfit.Model}, {misfit.Point}: {misfit.Measure}** (target {cell.Target}, ours {cell.Ours}). {misfit.Reason}\n");
        }

        text.Append(KnownMisfits.All.Count == 0 ? "None.\n" : "");
    }

    private static void Section(StringBuilder text, PublishedModel model, ModelResult result)
    {
        text.Append($"\n<a id=\"{model.Name}\"></a>\n## {model.Title} (`{model.Name}`)\n{model.Citation}\n\n");
        List(text, model.Lines);
        text.Append("\n| parameter | meaning | default | allowed |\n|---|---|---|---|\n");
        foreach (var parameter in model.Parameters)
        {
            text.Append($"| `{parameter.Name}` | {parameter.Meaning} | {parameter.Default} | {parameter.Allowed} |\n");
        }

        text.Append($"| `{model.Replicates}` | how many are run | by point | a whole number from 1 to {PublishedPlan.MostReplicates} |\n");
        CellText[] cells = [.. CellText.Of(PublishedModels.All, result)];
        if (model is OwnModelAblated)
        {
            AblationTable(text, cells, result);
        }
        else
        {
            Table(text, model, cells);
        }

        foreach (var (file, caption, _) in ValidationFigures.Of(model, result))
        {
            text.Append($"\n![{caption}](images/{file})\n*{caption}.*\n");
        }

        text.Append(model is OwnModelAblated ? "\n**What is set to switch a mechanism off, and what this cannot show**\n\n" : "\n**Departures**\n\n");
        List(text, model.Departures);
    }

    private static void Table(StringBuilder text, PublishedModel model, CellText[] cells)
    {
        text.Append($"\n| point | {model.Replicates} | measure | target | ours ± SE, or 95 % interval | tolerance | |\n|---|---|---|---|---|---|---|\n");
        foreach (var cell in cells)
        {
            text.Append($"| {cell.Point.Label} | {cell.Point.Replicates} | `{cell.Cell.Measure}`: {cell.Meaning.Replace("|", "\\|", StringComparison.Ordinal)} "
                + $"| {cell.Target} | {cell.Ours} | {cell.Tolerance} | {cell.Verdict} |\n");
        }
    }

    private static void AblationTable(StringBuilder text, CellText[] cells, ModelResult result)
    {
        var by = cells.ToDictionary(cell => cell.Cell.Measure);
        text.Append($"\n{result.Points[0].Replicates} worlds. Issue − interest with its 95 % interval; below it how much it changes without the mechanism, "
            + "in bold if that interval leaves out 0 and is not wholly too small to matter.\n\n| |" + string.Concat(OwnModelAblated.Outcomes.Select(outcome => $" {outcome.Name} |"))
            + "\n|---|" + string.Concat(OwnModelAblated.Outcomes.Select(_ => "---|")) + "\n");
        foreach (var variant in OwnModelAblated.Variants)
        {
            text.Append(variant == Mechanism.None ? "| everything on |" : $"| without {variant.Id} |");
            foreach (var outcome in OwnModelAblated.Outcomes)
            {
                text.Append($" {by[OwnModelAblated.Level(outcome, variant)].Ours}");
                if (variant != Mechanism.None)
                {
                    var change = by[OwnModelAblated.Change(outcome, variant)];
                    var mark = AblationSentence.Matters(outcome, change.Cell) ? "**" : "";
                    text.Append($"<br>{mark}{Presentation.Numbers.Numbers.WithSign(change.Cell.Value)}{mark} {change.Ours[change.Ours.IndexOf(' ', StringComparison.Ordinal)..].Trim()}");
                }

                text.Append(" |");
            }

            text.Append('\n');
        }

        text.Append("\n**What carries the result**\n\n");
        List(text, OwnModelAblated.Outcomes.Select(outcome => AblationSentence.Of(outcome, result)));
    }

    private static void List(StringBuilder text, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            text.Append($"- {line}\n");
        }
    }

    private static PublishedModel ModelOf(ModelResult result) => PublishedModels.All.Single(model => model.Name == result.Name);
}
