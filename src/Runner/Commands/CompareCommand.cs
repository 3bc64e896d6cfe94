using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Compare;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Output;

namespace OpgaveSim.Runner.Commands;

/// <summary><c>compare RESULT [RESULT…]</c>: scenarios against a baseline.</summary>
public static class CompareCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("compare");
        var folders = new Argument<string[]>("result") { Arity = ArgumentArity.OneOrMore };
        var baseline = new Option<string>("--baseline") { HelpName = "NAME" };
        var scenarios = new Option<string[]>("--scenario") { HelpName = "NAME", DefaultValueFactory = _ => [] };
        var point = new Option<int>("--point") { HelpName = "N", DefaultValueFactory = _ => 0 };
        var output = new Option<string>("--out") { HelpName = "FILE.html" };
        var language = SharedOptions.Language();
        var json = SharedOptions.Json();
        var force = SharedOptions.Force();
        command.Add(folders);
        foreach (var option in (Option[])[baseline, scenarios, point, output, force, language, json])
        {
            command.Add(option);
        }

        command.SetAction(int (parsed) =>
        {
            using var compared = ComparedResults.Open(
                parsed.GetValue(folders)!, parsed.GetValue(baseline), parsed.GetValue(scenarios)!, parsed.GetValue(point));
            var warnings = Warnings(compared);
            var words = PageFile.LanguageOf(parsed.GetValue(language)!);
            foreach (var warning in CompareWarnings.Of(compared))
            {
                Terminal.Say(RunTexts.Note.Filled(words, string.Format(CultureInfo.InvariantCulture, warning.Text.In(words), warning.Blanks)));
            }

            var page = parsed.GetValue(output);
            if (page is not null)
            {
                using var files = new OutputFiles(output.Name, parsed.GetValue(force));
                files.Write(page, path => PageFile.Write(path, writer => ComparePage.Write(writer, new CompareContext(compared, words))));
                Terminal.Put(files, words);
            }

            if (parsed.GetValue(json))
            {
                Terminal.WriteJson(Json(compared, warnings));
            }
            else
            {
                var console = new Terminal().Out;
                SummaryTable.Write(console, compared.Set, "", words);
                HeadlineRows.Write(console, compared.Set, compared.Preset, words);
                if (compared.AreAllPaired)
                {
                    DecisionLines.Write(console, compared.Set, words);
                }

                if (page is not null)
                {
                    Terminal.Print($"{RunTexts.PageLabel.In(words)}  {page}");
                }
            }

            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>What should be known of a comparison, in English.</summary>
    internal static string[] Warnings(ComparedResults compared) =>
        [.. CompareWarnings.Of(compared).Select(warning => string.Format(CultureInfo.InvariantCulture, warning.Text.En, warning.Blanks))];

    /// <summary>A comparison as a JSON document, the same for compare and for each point of report.</summary>
    /// <param name="compared">The comparison.</param>
    /// <param name="warnings">What should be known of it.</param>
    internal static JsonObject Json(ComparedResults compared, IReadOnlyList<string> warnings) => new()
    {
        ["baseline"] = compared.Set.Arms.Baseline.Name,
        ["isPaired"] = compared.AreAllPaired,
        ["results"] = new JsonArray([.. compared.Results.Select(result => (JsonNode)new JsonObject
        {
            ["label"] = result.Label,
            ["folder"] = result.Folder,
            ["version"] = result.Manifest?.MadeBy,
            ["digest"] = result.Manifest?.Digest,
            ["runs"] = result.RunsThere,
            ["runsPlanned"] = result.RunsPlanned,
        })]),
        ["warnings"] = new JsonArray([.. warnings.Select(warning => (JsonNode)warning)]),
        ["hypotheses"] = HypothesisJson.Of(compared.Set),
        ["family"] = new JsonArray([.. compared.Set.Family.Select(one => (JsonNode)ComparisonJson.Of(one))]),
        ["scenarios"] = ComparisonJson.Scenarios(compared.Set),
        ["headline"] = Headline.Of(compared.Set.Arms) is { } headline
            ? new JsonArray([.. headline.Others.SelectMany(other => Headline.Measures.Select(measure => (JsonNode)ComparisonJson.Of(Headline.Difference(compared.Set, headline.Issue, other, measure))))])
            : null,
        ["dose"] = DoseJson.Of(compared.Dose),
        ["decisions"] = DecisionJson.Of(compared.AreAllPaired ? FourDecisions.Of(compared.Set) : null),
        ["yardsticks"] = YardstickJson.Of(compared.Set),
        ["sameSize"] = new JsonArray([.. compared.Set.Arms.Contrasts.Select(pair => (JsonNode)SameSize(compared, pair.Arm, pair.Against))]),
        ["toChance"] = ComparisonJson.ToChance(compared.Set),
        ["case"] = new JsonArray([.. CaseMatrix.Of(compared).Select(matrix => (JsonNode)Json(compared, matrix))]),
    };

    /// <summary>Two scenarios over tables of the same size; null where they are of different results, or the tables are not stored.</summary>
    private static JsonObject SameSize(ComparedResults compared, Arm arm, Arm against) => new()
    {
        ["scenario"] = arm.Name,
        ["against"] = against.Name,
        ["differences"] = compared.SizeMatched(arm, against) is { } matched ? ComparisonJson.Of(matched) : null,
    };

    private static JsonObject Json(ComparedResults compared, CaseMatrix matrix) => new()
    {
        ["issue"] = matrix.Issue,
        ["name"] = matrix.Name,
        ["scenarios"] = new JsonObject(compared.Set.Arms.All.Select(arm => KeyValuePair.Create(arm.Name, (JsonNode?)new JsonObject
        {
            ["tables"] = matrix.Tables[arm.Name],
            ["seated"] = new JsonObject(matrix.Actors.Select(actor => KeyValuePair.Create(actor.Id, (JsonNode?)matrix.Seated[arm.Name][actor.Index]))),
            ["covered"] = new JsonObject(matrix.Covered[arm.Name].Select(one => KeyValuePair.Create(one.Domain, (JsonNode?)one.Covered))),
            ["missingAt"] = new JsonObject(matrix.Existing.Select(table => KeyValuePair.Create(
                table.Name, (JsonNode?)new JsonArray([.. matrix.MissingAt(table, arm).Select(actor => (JsonNode)actor.Id)])))),
        }))),
    };
}
