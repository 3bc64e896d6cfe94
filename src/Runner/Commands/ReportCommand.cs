using System.CommandLine;
using System.Text.Json.Nodes;
using OpgaveSim.Reports.Report;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Output;

namespace OpgaveSim.Runner.Commands;

/// <summary><c>report RESULT</c>: writes the report of a result again, without running; with <c>--json</c> says what its designs tell.</summary>
public static class ReportCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("report", "Writes the report of a result again, without running.\n\nExample: opgavesim report results/quickstart --lang nl");
        var folder = new Argument<string>("result") { Description = "A results folder" };
        var output = new Option<string>("--out") { Description = "File to write (default: report.html in the results folder)", HelpName = "FILE.html" };
        var language = SharedOptions.Language();
        command.Add(folder);
        command.Add(output);
        command.Add(language);
        var json = SharedOptions.Json();
        command.Add(json);
        var force = SharedOptions.Force();
        command.Add(force);
        command.SetAction(int (parsed) =>
        {
            var file = parsed.GetValue(output) ?? Path.Combine(parsed.GetValue(folder)!, ResultFolder.Report);
            using (var files = new OutputFiles(output.Name, parsed.GetValue(force)))
            {
                ReportFile.Write(parsed.GetValue(folder)!, parsed.GetValue(language)!, files, file);
                Terminal.Put(files);
            }

            if (parsed.GetValue(json))
            {
                using var reader = new ResultReader(parsed.GetValue(folder)!);
                var values = RunValues.Read(reader);
                Terminal.WriteJson(new JsonObject { ["report"] = file, ["reversal"] = ReversalJson.Of(values), ["sensitivity"] = SensitivityJson.Of(values) });
            }
            else
            {
                Terminal.Print(file);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
