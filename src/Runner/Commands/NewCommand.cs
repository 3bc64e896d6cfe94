using System.CommandLine;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Output;
using OpgaveSim.Runner.Starts;

namespace OpgaveSim.Runner.Commands;

/// <summary><c>new experiment|case DIR</c>: a commented starting point; <c>new certificate FILE</c>: a certificate for a cluster.</summary>
public static class NewCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("new");
        var kind = new Argument<string>("kind");
        kind.AcceptOnlyFromAmong([.. StartingPoint.Kinds, CertificateFile.Kind]);
        var folder = new Argument<string>("dir");
        var format = new Option<string>("--format") { HelpName = "xlsx|csv" };
        format.AcceptOnlyFromAmong("xlsx", "csv");
        var given = new Option<string>("--case") { HelpName = "CASE" };
        var language = SharedOptions.Language();
        command.Add(kind);
        command.Add(folder);
        foreach (var option in (Option[])[given, format, language])
        {
            command.Add(option);
        }

        command.SetAction(int (parsed) =>
        {
            if (parsed.GetValue(kind) == CertificateFile.Kind)
            {
                Refuse(format.Name, parsed.GetValue(format) is not null, CommandFaultTexts.ForNewCase);
                Refuse(given.Name, parsed.GetValue(given) is not null, CommandFaultTexts.ForNewExperiment);
                Terminal.Print(CertificateFile.Write(parsed.GetValue(folder)!, TimeProvider.System.GetUtcNow()));
                return ExitCode.Done;
            }

            var isCase = parsed.GetValue(kind) == "case";
            Refuse(format.Name, !isCase && parsed.GetValue(format) is not null, CommandFaultTexts.ForNewCase);
            Refuse(given.Name, isCase && parsed.GetValue(given) is not null, CommandFaultTexts.ForNewExperiment);
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

    private static void Refuse(string option, bool isWrong, Text why)
    {
        if (isWrong)
        {
            throw new FaultsException(option, why);
        }
    }
}
