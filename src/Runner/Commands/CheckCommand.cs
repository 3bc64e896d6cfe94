using System.CommandLine;
using System.Text.Json.Nodes;
using OpgaveSim.Experiments.Cases;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Estimates;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.World;
using OpgaveSim.Presentation.Numbers;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Output;

namespace OpgaveSim.Runner.Commands;

/// <summary><c>check PATH</c>: validates an experiment or a case, lists all faults, runs nothing.</summary>
public static class CheckCommand
{
    private const string Scenarios = "scenarios", Titles = "titles";

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("check", "Validates an experiment or a case and lists all faults; runs nothing.\n\nExample: opgavesim check experiments/quickstart");
        var experiment = new ExperimentArguments();
        experiment.AddTo(command);
        var json = SharedOptions.Json();
        var language = SharedOptions.Language();
        command.Add(json);
        command.Add(language);
        command.SetAction(int (parsed) =>
        {
            try
            {
                var path = experiment.PathOf(parsed);
                var spoken = PageFile.LanguageOf(parsed.GetValue(language)!);
                var summary = FolderKind.IsCase(path) ? Case(path, spoken, experiment.Options(parsed).IgnoreUnknown) : Experiment(experiment.Read(parsed), spoken);
                Present(summary, parsed.GetValue(json), new ReportNumbers(spoken), spoken);
                return ExitCode.Done;
            }
            catch (FaultsException e) when (parsed.GetValue(json))
            {
                Terminal.WriteJson(new JsonObject
                {
                    ["ok"] = false,
                    ["faults"] = new JsonArray([.. e.Told.Select(fault => (JsonNode)new JsonObject
                    {
                        ["file"] = fault.File,
                        ["sheet"] = fault.Sheet,
                        ["line"] = fault.Line == 0 ? null : fault.Line,
                        ["column"] = fault.Column == 0 ? null : fault.Column,
                        ["message"] = fault.Message.In(PageFile.LanguageOf(parsed.GetValue(language)!)),
                    })]),
                });
                return ExitCode.BadInput;
            }
        });
        return command;
    }

    private static JsonObject Case(string path, ReportLanguage language, bool ignoreUnknown)
    {
        var assume = new CaseAssumptions();
        var read = CaseReader.ReadEither(path, assume, ignoreUnknown, out var isToMeasure);
        return new JsonObject
        {
            ["ok"] = true,
            ["case"] = path,
            ["use"] = (isToMeasure ? CheckListTexts.ToMeasure : read.Tables.Count > 0 ? CheckListTexts.ToBoth : CheckListTexts.ToSimulate).In(language),
            ["actors"] = read.ActorIds.Count,
            ["domains"] = read.DomainIds.Count,
            ["issues"] = read.Issues?.Count,
            ["tables"] = read.Tables.Count,
            ["warnings"] = Warnings(VarietyWarnings.OfCase(read, assume), language),
            ["assumptions"] = Assumptions(read.Assumptions, language),
        };
    }

    private static JsonArray Warnings(IEnumerable<Text> warnings, ReportLanguage language) =>
        new([.. warnings.Select(warning => (JsonNode)warning.In(language))]);

    private static JsonArray Assumptions(IEnumerable<CaseRemark> assumptions, ReportLanguage language) =>
        new([.. assumptions.Select(one => (JsonNode)one.In(language))]);

    private static JsonObject Experiment(Experiment read, ReportLanguage language)
    {
        var estimate = RunEstimate.Of(read, Environment.ProcessorCount);
        return new JsonObject
        {
            ["ok"] = true,
            ["experiment"] = read.Head.Name,
            ["preset"] = read.Head.Preset,
            ["designs"] = new JsonArray([.. read.Designs.Select(design => (JsonNode)new JsonObject
            {
                ["name"] = design.Name,
                ["type"] = YamlBinder.EnumWord(design.Type),
                ["factors"] = new JsonArray([.. design.Factors.Select(path => (JsonNode)path)]),
                ["points"] = design.Points.Count,
            })]),
            ["points"] = read.Points.Count,
            [Scenarios] = new JsonArray([.. read.Points[0].Scenarios.Select(scenario => (JsonNode)scenario.Name)]),
            [Titles] = new JsonArray([.. read.Points[0].Scenarios.Select(scenario => (JsonNode)scenario.Title.In(language))]),
            ["replications"] = read.Head.Replications,
            ["stopping"] = read.Stopping is { } rule
                ? CheckListTexts.Stopping.Filled(language, $"{rule.AtLeast}", MeasureTexts.Name(MeasureCatalogue.Find(rule.Outcome)!).In(language), new ReportNumbers(language).Plain(rule.HalfWidth))
                : null,
            ["runs"] = read.RunCount,
            ["actors"] = read.Points.Max(point => point.World.Actors),
            ["processors"] = Environment.ProcessorCount,
            ["seconds"] = estimate.Seconds,
            ["memoryBytes"] = estimate.MemoryBytes,
            ["diskBytes"] = estimate.DiskBytes,
            ["sample"] = new JsonArray([.. Sample(read).Select(point => (JsonNode)new JsonObject
            {
                ["point"] = point.Index,
                ["design"] = point.Design,
                ["label"] = point.Label,
            })]),
            ["warnings"] = Warnings(read.Warnings, language),
            ["assumptions"] = Assumptions(read.Points.SelectMany(point => point.Case?.Assumptions ?? []).Distinct(), language),
        };
    }

    /// <summary>Some points of each design: the first two, the middle one and the last.</summary>
    private static IEnumerable<DesignPoint> Sample(Experiment read) => read.Points.Where(point => point.Design.Length > 0)
        .GroupBy(point => point.Design).SelectMany(design => design.ToArray() is var all
            ? ((int[])[0, 1, all.Length / 2, all.Length - 1]).Where(place => place < all.Length).Distinct().Select(place => all[place])
            : []);

    private static void Present(JsonObject summary, bool isJson, ReportNumbers numbers, ReportLanguage language)
    {
        if (isJson)
        {
            Terminal.WriteJson(summary);
            return;
        }

        foreach (var (key, value) in summary.Where(entry => entry.Key is not ("ok" or Titles) && entry.Value is not null))
        {
            foreach (var line in key == Scenarios ? [$"{CheckListTexts.Label(key).In(language)}: {Named(value!, summary[Titles]!)}"] : Words(key, value!, numbers, language))
            {
                Terminal.Print(line);
            }
        }

        Terminal.Print(CheckListTexts.NoFaults.In(language));
    }

    /// <summary>Scenarios by their titles, each with the id that commands take, where that is another.</summary>
    private static string Named(JsonNode ids, JsonNode titles) =>
        string.Join(", ", ids.AsArray().Zip(titles.AsArray(), (id, title) => $"{id}" == $"{title}" ? $"{id}" : $"{title} ({id})"));

    private static IEnumerable<string> Words(string key, JsonNode value, ReportNumbers numbers, ReportLanguage language)
    {
        var label = CheckListTexts.Label(key).In(language);
        string One(Text text, params IEnumerable<string> blanks) => $"{label}: {text.Filled(language, blanks)}";
        return (key, value) switch
        {
            ("designs", JsonArray designs) => Lines(label, designs.Select(design => CheckListTexts.Design.Filled(
                language, $"{design!["name"]}", $"{design["type"]}", $"{design["points"]}", string.Join(", ", design["factors"]!.AsArray())))),
            ("sample", JsonArray points) => Lines(label, points.Select(point => $"{point!["design"]} {point["point"]}: {point["label"]}")),
            ("warnings" or "assumptions", JsonArray list) => Lines(label, list.Select(text => text!.ToString())),
            (_, JsonArray list) => [$"{label}: {string.Join(", ", list)}"],
            ("seconds", _) => [One(CheckListTexts.Time, Duration((double)value, numbers, language))],
            ("memoryBytes", _) => [One(CheckListTexts.Memory, numbers.Text((long)value / 1e9, 1))],
            ("diskBytes", _) => [One(CheckListTexts.Disk, numbers.Count(Math.Max(1, (long)value / 1_000_000)))],
            _ => [$"{label}: {value}"],
        };
    }

    private static IEnumerable<string> Lines(string head, IEnumerable<string> lines) =>
        lines.ToArray() is { Length: > 0 } all ? [$"{head}:", .. all.Select(line => $"  {line}")] : [];

    private static string Duration(double seconds, ReportNumbers numbers, ReportLanguage language) => seconds switch
    {
        < 90 => CheckListTexts.Seconds.Filled(language, numbers.Text(Math.Ceiling(seconds / 5) * 5, 0)),
        < 5400 => CheckListTexts.Minutes.Filled(language, numbers.Text(Math.Ceiling(seconds / 60), 0)),
        _ => CheckListTexts.Hours.Filled(language, numbers.Text(seconds / 3600, 1)),
    };
}
