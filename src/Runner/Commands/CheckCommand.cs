using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using OpgaveSim.Experiments.Cases;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Estimates;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Output;

namespace OpgaveSim.Runner.Commands;

/// <summary><c>check PATH</c>: validates an experiment or a case, lists all faults, runs nothing.</summary>
public static class CheckCommand
{
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
                Present(summary, parsed.GetValue(json));
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
                        ["message"] = fault.Message,
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
        var isToMeasure = FolderKind.IsToMeasureAlone(path);
        var read = isToMeasure ? CaseReader.ReadToMeasure(path, assume, ignoreUnknown) : CaseReader.Read(path, assume, ignoreUnknown: ignoreUnknown);
        return new JsonObject
        {
            ["ok"] = true,
            ["case"] = path,
            ["use"] = isToMeasure
                ? "it can be measured, not simulated: there is no table of domains and none of issues"
                : read.Tables.Count > 0 ? "it can be simulated and measured" : "it can be simulated, not measured: it has no tables",
            ["actors"] = read.ActorIds.Count,
            ["domains"] = read.DomainIds.Count,
            ["issues"] = read.Issues?.Count,
            ["tables"] = read.Tables.Count,
            ["warnings"] = Warnings(VarietyWarnings.OfCase(read, assume), language),
            ["assumptions"] = new JsonArray([.. read.Assumptions.Select(text => (JsonNode)text)]),
        };
    }

    private static JsonArray Warnings(IEnumerable<Text> warnings, ReportLanguage language) =>
        new([.. warnings.Select(warning => (JsonNode)warning.In(language))]);

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
            ["scenarios"] = new JsonArray([.. read.Points[0].Scenarios.Select(scenario => (JsonNode)scenario.Name)]),
            ["replications"] = read.Head.Replications,
            ["stopping"] = read.Stopping is { } rule
                ? string.Create(CultureInfo.InvariantCulture, $"after {rule.AtLeast} replications or more, when every difference in {rule.Outcome} is known to ± {rule.HalfWidth}; runs, time and disk are the most")
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
            ["assumptions"] = new JsonArray([.. read.Points.SelectMany(point => point.Case?.Assumptions ?? []).Distinct().Select(text => (JsonNode)text)]),
        };
    }

    /// <summary>Some points of each design: the first two, the middle one and the last.</summary>
    private static IEnumerable<DesignPoint> Sample(Experiment read) => read.Points.Where(point => point.Design.Length > 0)
        .GroupBy(point => point.Design).SelectMany(design => design.ToArray() is var all
            ? ((int[])[0, 1, all.Length / 2, all.Length - 1]).Where(place => place < all.Length).Distinct().Select(place => all[place])
            : []);

    private static void Present(JsonObject summary, bool isJson)
    {
        if (isJson)
        {
            Terminal.WriteJson(summary);
            return;
        }

        foreach (var (key, value) in summary.Where(entry => entry.Key != "ok" && entry.Value is not null))
        {
            foreach (var line in Words(key, value!))
            {
                Terminal.Print(line);
            }
        }

        Terminal.Print("no faults");
    }

    private static IEnumerable<string> Words(string key, JsonNode value) => (key, value) switch
    {
        ("designs", JsonArray designs) => Lines("designs", designs.Select(design =>
            $"{design!["name"]}: {design["type"]}, {design["points"]} points over {string.Join(", ", design["factors"]!.AsArray())}")),
        ("sample", JsonArray points) => Lines("some of the points", points.Select(point => $"{point!["design"]} {point["point"]}: {point["label"]}")),
        ("warnings" or "assumptions", JsonArray list) => Lines(key, list.Select(text => text!.ToString())),
        (_, JsonArray list) => [$"{key}: {string.Join(", ", list)}"],
        ("seconds", _) => ["time: " + Duration((double)value) + " (estimate, on this machine alone)"],
        ("memoryBytes", _) => [string.Create(CultureInfo.InvariantCulture, $"memory: about {(long)value / 1e9:0.0} GB (estimate)")],
        ("diskBytes", _) => [string.Create(CultureInfo.InvariantCulture, $"disk: about {Math.Max(1, (long)value / 1_000_000)} MB (estimate)")],
        _ => [$"{key}: {value}"],
    };

    private static IEnumerable<string> Lines(string head, IEnumerable<string> lines) =>
        lines.ToArray() is { Length: > 0 } all ? [$"{head}:", .. all.Select(line => $"  {line}")] : [];

    private static string Duration(double seconds) => FormattableString.Invariant(seconds switch
    {
        < 90 => $"about {Math.Ceiling(seconds / 5) * 5:0} seconds",
        < 5400 => $"about {Math.Ceiling(seconds / 60):0} minutes",
        _ => (FormattableString)$"about {seconds / 3600:0.0} hours",
    });
}
