using System.CommandLine;
using System.Text.Json.Nodes;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Facts;
using OpgaveSim.Results.Output;
using OpgaveSim.Results.Wording;
using Spectre.Console;

namespace OpgaveSim.Runner.Commands;

/// <summary><c>published facts RESULT</c>: a result held against facts of the field. A fact that is missed is a finding, not a failure.</summary>
public static class FactsCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("facts");
        var folder = new Argument<string>("result");
        var language = SharedOptions.Language();
        var json = SharedOptions.Json();
        command.Add(folder);
        command.Add(language);
        command.Add(json);
        command.SetAction(int (parsed) =>
        {
            using var reader = new ResultReader(parsed.GetValue(folder)!);
            if (reader.RunsThere() == 0)
            {
                throw new FaultsException(reader.Folder, CommandFaultTexts.NothingAgainstFacts);
            }

            var judged = FieldFacts.Judge(reader, RunValues.Read(reader));
            if (parsed.GetValue(json))
            {
                Terminal.WriteJson(new JsonObject { ["points"] = new JsonArray([.. judged.Select(point => (JsonNode)Json(point.Worlds, point.Results))]) });
            }
            else
            {
                Write(new Terminal().Out, judged, PageFile.LanguageOf(parsed.GetValue(language)!));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(IAnsiConsole console, IReadOnlyList<(FactWorlds Worlds, IReadOnlyList<FactResult> Results)> judged, ReportLanguage language)
    {
        var words = new FactWords(language);
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumn(Terminal.Cell(FactTexts.Fact.In(language)));
        table.AddColumn(Terminal.Cell(FactTexts.InModel.In(language)));
        foreach (var (worlds, _) in judged)
        {
            table.AddColumn(Terminal.Cell(words.Point(worlds.Preset)));
        }

        foreach (var (place, fact) in FieldFacts.All.Index())
        {
            table.AddRow([
                $"{Terminal.Cell(fact.Says.In(language))}\n[dim]{Terminal.Cell(fact.Source.In(language))}[/]", Terminal.Cell(words.InModel(fact)),
                .. judged.Select(point => Terminal.Cell(words.Of(point.Results[place]))),
            ]);
        }

        console.Write(table);
        console.MarkupLineInterpolated($"{string.Format(System.Globalization.CultureInfo.InvariantCulture, FactTexts.Lead.In(language), judged[0].Worlds.Practice.Name)}");
        foreach (var (worlds, results) in judged)
        {
            console.MarkupLineInterpolated($"{words.Count(worlds.Preset, results)}");
        }
    }

    private static JsonObject Json(FactWorlds worlds, IReadOnlyList<FactResult> results) => new()
    {
        ["point"] = worlds.Point,
        ["preset"] = worlds.Preset.Preset,
        ["thresholds"] = worlds.Preset.Thresholds,
        ["scenario"] = worlds.Practice.Name,
        ["facts"] = new JsonArray([.. results.Select(result => (JsonNode)new JsonObject
        {
            ["id"] = result.Fact.Id,
            ["fact"] = Both(result.Fact.Says),
            ["source"] = Both(result.Fact.Source),
            ["inModel"] = Both(result.Fact.InModel),
            ["judged"] = Both(result.Fact.Judged),
            ["finding"] = YamlBinder.EnumWord(result.Finding),
            ["value"] = result.Value?.Mean,
            ["low"] = result.Value?.Interval?.Low,
            ["high"] = result.Value?.Interval?.High,
            ["worlds"] = result.Value?.Worlds,
        })]),
    };

    private static JsonObject Both(Presentation.Words.Text text) => new() { ["en"] = text.En, ["nl"] = text.Nl };
}
