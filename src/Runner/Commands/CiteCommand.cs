using System.CommandLine;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Output;

namespace OpgaveSim.Runner.Commands;

/// <summary><c>cite [RESULT]</c>: how to cite the program and a result.</summary>
public static class CiteCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("cite");
        var result = new Argument<string?>("result") { Arity = ArgumentArity.ZeroOrOne };
        var format = new Option<string>("--format") { HelpName = string.Join('|', Citation.Forms) };
        format.AcceptOnlyFromAmong([.. Citation.Forms]);
        var language = SharedOptions.Language();
        command.Add(result);
        command.Add(format);
        command.Add(language);
        command.SetAction(int (parsed) =>
        {
            var spoken = PageFile.LanguageOf(parsed.GetValue(language)!);
            var cited = parsed.GetValue(result) is { } folder ? CitedResult.Read(folder, spoken) : null;
            if (cited is { Digest: null })
            {
                Terminal.Say(CiteTexts.NoDigest.In(spoken));
            }

            var citation = new Citation(cited, spoken);
            string[] forms = parsed.GetValue(format) is { } one ? [one] : [.. Citation.Forms];
            foreach (var line in string.Join('\n', forms.Select(citation.In)).TrimEnd('\n').Split('\n'))
            {
                Terminal.Print(line);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
