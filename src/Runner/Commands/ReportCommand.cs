using System.CommandLine;
using System.Text.Json.Nodes;
using OpgaveSim.Reports.Report;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Output;

namespace OpgaveSim.Runner.Commands;

/// <summary><c>report RESULT</c>: writes the report of a result again, without running; with <c>--json</c> says all that it rests on.</summary>
public static class ReportCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("report");
        var folder = new Argument<string>("result");
        var output = new Option<string>("--out") { HelpName = "FILE.html" };
        var (language, json, force) = (SharedOptions.Language(), SharedOptions.Json(), SharedOptions.Force());
        command.Add(folder);
        foreach (var option in (Option[])[output, language, json, force])
        {
            command.Add(option);
        }

        command.SetAction(int (parsed) =>
        {
            var (result, spoken) = (parsed.GetValue(folder)!, parsed.GetValue(language)!);
            var file = parsed.GetValue(output) ?? Path.Combine(result, ResultFolder.Report);
            using (var files = new OutputFiles(output.Name, parsed.GetValue(force)))
            {
                ReportFile.Write(result, spoken, files, file);
                Terminal.Put(files, PageFile.LanguageOf(spoken));
            }

            if (parsed.GetValue(json))
            {
                Terminal.WriteJson(Json(result, file));
            }
            else
            {
                Terminal.Print(file);
            }

            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The comparisons at each point of the design, each as compare has it, and what is said of the design as a whole.</summary>
    private static JsonObject Json(string folder, string file)
    {
        var document = new JsonObject { ["report"] = file, ["points"] = new JsonArray([.. ComparedResults.AtEachPoint(folder).Select(compared => (JsonNode)Json(compared))]) };
        using var reader = new ResultReader(folder);
        var values = RunValues.Read(reader);
        document["reversal"] = ReversalJson.Of(values);
        document["sensitivity"] = SensitivityJson.Of(values);
        document["factors"] = FactorJson.Of(FactorialEffects.All(values, new ResultComparisons(values)));
        return document;
    }

    private static JsonObject Json(ComparedResults compared)
    {
        var (result, document) = (compared.Results[0], CompareCommand.Json(compared, CompareCommand.Warnings(compared)));
        document.Insert(0, "point", result.Point);
        document.Insert(1, "pointLabel", result.Values.Points[result.Point].Label);
        return document;
    }
}
