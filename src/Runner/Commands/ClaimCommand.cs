using System.CommandLine;
using System.Text;
using OpgaveSim.Reports.Claims;
using OpgaveSim.Results.Claims;
using OpgaveSim.Results.Output;

namespace OpgaveSim.Runner.Commands;

/// <summary><c>claim RESULT…</c>: one page on the claim, sentence by sentence, made from stored results.</summary>
public static class ClaimCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("claim");
        var folders = new Argument<string[]>("result") { Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--out") { HelpName = "FILE.md" };
        var language = SharedOptions.Language();
        var force = SharedOptions.Force();
        command.Add(folders);
        foreach (var option in (Option[])[output, language, force])
        {
            command.Add(option);
        }

        command.SetAction(int (parsed) =>
        {
            var results = ClaimResult.OpenAll(parsed.GetValue(folders)!);
            try
            {
                var page = ClaimPage.Markdown(results, PageFile.LanguageOf(parsed.GetValue(language)!));
                if (parsed.GetValue(output) is { } file)
                {
                    using var files = new OutputFiles(output.Name, parsed.GetValue(force));
                    files.Write(file, path => File.WriteAllText(path, page, new UTF8Encoding(false)));
                    Terminal.Put(files, PageFile.LanguageOf(parsed.GetValue(language)!));
                    Terminal.Print(file);
                }
                else
                {
                    foreach (var line in page.TrimEnd('\n').Split('\n'))
                    {
                        Terminal.Print(line);
                    }
                }

                return ExitCode.Done;
            }
            finally
            {
                foreach (var result in results)
                {
                    result.Dispose();
                }
            }
        });
        return command;
    }
}
