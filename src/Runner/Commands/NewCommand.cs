using System.CommandLine;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Results.Output;
using OpgaveSim.Runner.Starts;

namespace OpgaveSim.Runner.Commands;

/// <summary><c>new experiment|case DIR</c>: a commented starting point.</summary>
public static class NewCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("new", "Writes a commented starting point that check finds no fault with: an experiment, or a case in a workbook "
            + "and an experiment that runs it. With --case it writes an experiment that runs a case of yours. The folder must be new or empty.\n\n"
            + "Example: opgavesim new case my-region --lang nl\n         opgavesim new experiment my-experiment\n         opgavesim new experiment my-experiment --case my-region.xlsx");
        var kind = new Argument<string>("kind") { Description = "experiment or case" };
        kind.AcceptOnlyFromAmong([.. StartingPoint.Kinds]);
        var folder = new Argument<string>("dir") { Description = "A folder that is new or empty" };
        var format = new Option<string>("--format") { Description = "Of a new case: xlsx, a workbook with a sheet that explains it (default), or csv, a file a table", HelpName = "xlsx|csv" };
        format.AcceptOnlyFromAmong("xlsx", "csv");
        var given = new Option<string>("--case") { Description = "Of a new experiment: the case that it runs, a workbook or a folder", HelpName = "CASE" };
        var language = SharedOptions.Language();
        command.Add(kind);
        command.Add(folder);
        foreach (var option in (Option[])[given, format, language])
        {
            command.Add(option);
        }

        command.SetAction(int (parsed) =>
        {
            var isCase = parsed.GetValue(kind) == "case";
            Refuse(format.Name, !isCase && parsed.GetValue(format) is not null, "is for a new case: opgavesim new case DIR");
            Refuse(given.Name, isCase && parsed.GetValue(given) is not null, "is for a new experiment: opgavesim new experiment DIR --case CASE");
            var options = new StartOptions
            {
                Case = parsed.GetValue(given),
                IsCsv = parsed.GetValue(format) == "csv",
                Language = PageFile.LanguageOf(parsed.GetValue(language)!),
            };
            foreach (var file in StartingPoint.Write(parsed.GetValue(kind)!, parsed.GetValue(folder)!, options))
            {
                Terminal.Print(file);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Refuse(string option, bool isWrong, string why)
    {
        if (isWrong)
        {
            throw new FaultsException(option, why);
        }
    }
}
