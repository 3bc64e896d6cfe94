using System.CommandLine;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Images;
using OpgaveSim.Reports.Report;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Output;

namespace OpgaveSim.Runner.Commands;

/// <summary><c>open RESULT</c>: the report of a result in the browser; without a browser its path.</summary>
public static class OpenCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("open");
        var result = new Argument<string>("result");
        var language = SharedOptions.Language();
        command.Add(result);
        command.Add(language);
        command.SetAction(int (parsed) =>
        {
            var spoken = PageFile.LanguageOf(parsed.GetValue(language)!);
            var page = PageOf(parsed.GetValue(result)!, spoken);
            Terminal.Print(page);
            if (PageOpener.Find(Environment.GetEnvironmentVariable) is not { } opener)
            {
                Terminal.Say(OpenTexts.NoBrowser.Filled(spoken, Browser.Variable));
            }
            else if (opener.Open(page) is { } why)
            {
                Terminal.Say(OpenTexts.DoesNotStart.Filled(spoken, opener.Program, why));
            }

            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The page to open: the one that is given, the report of the results, made where it is missing, or the only page in the folder.</summary>
    private static string PageOf(string given, ReportLanguage language)
    {
        if (File.Exists(given))
        {
            return PageFile.IsOurs(given) ? given : throw new FaultsException(given, CommandFaultTexts.NotAPage);
        }

        if (!Directory.Exists(given))
        {
            throw new FaultsException(given, FileTexts.NoFileOrFolder(NearPath.Of(given)));
        }

        var report = Path.Combine(given, ResultFolder.Report);
        if (ResultFolder.HoldsResults(given) && !File.Exists(report))
        {
            return ReportFile.Write(given, TerminalLanguage.Word(language));
        }

        string[] pages = File.Exists(report) ? [report] : [.. Directory.EnumerateFiles(given, "*.html").Where(PageFile.IsOurs)];
        return pages is [var only] ? only
            : throw new FaultsException(given, pages.Length == 0 ? CommandFaultTexts.NoPage
                : CommandFaultTexts.SeveralPages(string.Join(", ", pages.Select(page => Path.GetFileName(page)))));
    }
}
