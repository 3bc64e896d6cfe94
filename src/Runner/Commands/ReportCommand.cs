using System.CommandLine;
using OpgaveSim.Runner.Reports;

namespace OpgaveSim.Runner.Commands;

/// <summary><c>report RESULT</c>: writes the report of a result again, without running.</summary>
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
        command.SetAction(int (parsed) =>
        {
            Console.Out.WriteLine(ReportFile.Write(parsed.GetValue(folder)!, parsed.GetValue(language)!, parsed.GetValue(output)));
            return ExitCode.Done;
        });
        return command;
    }
}
