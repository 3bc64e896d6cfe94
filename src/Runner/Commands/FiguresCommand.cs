using System.CommandLine;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Images;
using OpgaveSim.Reports.Report;
using OpgaveSim.Results.Files;
using OpgaveSim.Results.Output;

namespace OpgaveSim.Runner.Commands;

/// <summary><c>figures RESULT</c>: every figure of the report as a file at print size.</summary>
public static class FiguresCommand
{
    private const string PageName = "figures.html";

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("figures");
        var folder = new Argument<string>("result");
        var format = new Option<string>("--format") { HelpName = "svg|png", Required = true };
        format.AcceptOnlyFromAmong("svg", "png");
        var output = new Option<string>("--out") { HelpName = "DIR", Required = true };
        var language = SharedOptions.Language();
        command.Add(folder);
        command.Add(format);
        command.Add(output);
        command.Add(language);
        var force = SharedOptions.Force();
        command.Add(force);
        command.SetAction(async Task<int> (parsed, cancellation) =>
        {
            var spoken = PageFile.LanguageOf(parsed.GetValue(language)!);
            var figures = ReportFile.Figures(parsed.GetValue(folder)!, parsed.GetValue(language)!);
            var target = parsed.GetValue(output)!;
            var found = Browser.Find();
            OutputPath.Check(output.Name, target);
            var page = Path.Combine(target, PageName);
            using (var pages = new OutputFiles(output.Name, parsed.GetValue(force)))
            {
                pages.Write(page, path => PageFile.Write(path, writer => FigurePage.Write(writer, figures, Enum.Parse<FigureFormat>(parsed.GetValue(format)!, ignoreCase: true))));
                Terminal.Put(pages, spoken);
            }

            if (found is not { } browser)
            {
                Terminal.Say(OpenTexts.NoneToDraw.Filled(spoken, Browser.Variable, page, $"{figures.Count}"));
                return ExitCode.Failed;
            }

            var files = FigureFiles.Of(await browser.OpenAsync(page, cancellation)).ToArray();
            if (files.Length != figures.Count)
            {
                throw new IOException($"{browser.File} drew {files.Length} of {figures.Count} figures; open {page} to see what is wrong");
            }

            using var written = new OutputFiles(output.Name, parsed.GetValue(force));
            foreach (var (name, content) in files)
            {
                written.Write(Path.Combine(target, name), path => File.WriteAllBytes(path, content));
            }

            Terminal.Put(written, spoken);
            foreach (var file in written.Names)
            {
                Terminal.Print(file);
            }

            File.Delete(page);
            return ExitCode.Done;
        });
        return command;
    }
}
