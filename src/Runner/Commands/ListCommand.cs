using System.CommandLine;
using System.Text.Json.Nodes;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Output;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Runner.Commands;

/// <summary><c>list [PATH]</c>: the experiments in a folder, or the scenarios of an experiment; <c>list logics</c>: the named logics.</summary>
public static class ListCommand
{
    private const string Usual = "experiments";

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("list") { Logics() };
        var path = new Argument<string>("path") { DefaultValueFactory = _ => Directory.Exists(Usual) ? Usual : "." };
        var (json, language) = (SharedOptions.Json(), SharedOptions.Language());
        command.Add(path);
        command.Add(json);
        command.Add(language);
        command.SetAction(int (parsed) =>
        {
            var given = parsed.GetValue(path)!;
            var page = new PageWording(PageFile.LanguageOf(parsed.GetValue(language)!));
            if (FoundExperiments.IsFolderOfSeveral(given))
            {
                var found = FoundExperiments.In(given);
                Show(parsed.GetValue(json), () => Json(found), () => Print(given, found, page));
            }
            else
            {
                var read = ExperimentReader.Read(given, new ExperimentOptions { FirstPointOnly = true });
                Show(parsed.GetValue(json), () => Json(read, page), () => Print(read, page));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Logics()
    {
        var command = new Command("logics");
        var (json, language) = (SharedOptions.Json(), SharedOptions.Language());
        command.Add(json);
        command.Add(language);
        command.SetAction(int (parsed) =>
        {
            var page = new PageWording(PageFile.LanguageOf(parsed.GetValue(language)!));
            (string Name, string Words)[] all = [.. Model.Formation.Logics.All.Select(logic => (logic.Name, Titled(page, logic.Name, ArmTitles.Usual(logic.Name, Model.Formation.Logics.Named(logic.Name)), Model.Formation.Logics.Named(logic.Name))))];
            Show(
                parsed.GetValue(json),
                () => new JsonObject { ["logics"] = new JsonArray([.. all.Select(one => (JsonNode)new JsonObject { ["logic"] = one.Name, ["meaning"] = one.Words })]) },
                () => Terminal.Print(all));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Show(bool isJson, Func<JsonNode> document, Action print)
    {
        if (isJson)
        {
            Terminal.WriteJson(document());
        }
        else
        {
            print();
        }
    }

    private static void Print(string folder, IReadOnlyList<FoundExperiment> found, PageWording page)
    {
        if (found.Count == 0)
        {
            Terminal.Say(page.Say(ListTexts.None, folder));
            return;
        }

        Terminal.Print(found.Select(one => (one.Path, one.Read is { } read ? Line(read, page) : page.Say(ListTexts.Faulty))));
        Terminal.Say(page.Say(ListTexts.HintScenarios));
    }

    private static string Line(Experiment read, PageWording page) => page.Say(
        ListTexts.Experiment, TitleOf(read.Head, page), $"{read.Points[0].Scenarios.Count}", $"{read.Head.Replications}", $"{read.Points.Count}");

    private static void Print(Experiment read, PageWording page)
    {
        Terminal.PrintWrapped(TitleOf(read.Head, page));
        Terminal.Print(read.Points[0].Scenarios.Select(scenario => (
            scenario.Name + (scenario.Name == read.Baseline ? $" ({page.Say(ListTexts.Baseline)})" : ""), Titled(page, scenario.Name, scenario.Title, scenario.Logic))));
    }

    /// <summary>A title with the words of the logic; the words alone where they begin with it, or the id is the title.</summary>
    private static string Titled(PageWording page, string id, Text title, Model.Formation.Logic logic)
    {
        var (said, words) = (page.Say(title), LogicWords.Of(page, logic));
        return said == id || words.StartsWith(said, StringComparison.Ordinal) ? words : $"{said}. {words}";
    }

    private static string TitleOf(ExperimentHead head, PageWording page) =>
        page.Language == ReportLanguage.Dutch && head.TitleNl.Length > 0 ? head.TitleNl : head.Title.Length > 0 ? head.Title : head.Name;

    private static JsonObject Json(IReadOnlyList<FoundExperiment> found) => new()
    {
        ["experiments"] = new JsonArray([.. found.Select(one => (JsonNode)new JsonObject
        {
            ["path"] = one.Path,
            ["ok"] = one.Read is not null,
            ["name"] = one.Read?.Head.Name,
            ["title"] = one.Read?.Head.Title,
            ["titleNl"] = one.Read?.Head.TitleNl,
            ["scenarios"] = one.Read is { } read ? new JsonArray([.. read.Points[0].Scenarios.Select(scenario => (JsonNode)scenario.Name)]) : null,
            ["replications"] = one.Read?.Head.Replications,
            ["points"] = one.Read?.Points.Count,
        })]),
    };

    private static JsonObject Json(Experiment read, PageWording page) => new()
    {
        ["experiment"] = read.Head.Name,
        ["baseline"] = read.Baseline,
        ["scenarios"] = new JsonArray([.. read.Points[0].Scenarios.Select(scenario => (JsonNode)new JsonObject
        {
            ["scenario"] = scenario.Name,
            ["title"] = page.Say(scenario.Title),
            ["logic"] = scenario.LogicText,
            ["meaning"] = LogicWords.Of(page, scenario.Logic),
        })]),
    };
}
