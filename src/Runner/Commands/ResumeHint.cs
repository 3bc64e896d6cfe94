using System.CommandLine;
using System.CommandLine.Parsing;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Runner.Commands;

/// <summary>The command that goes on with what a command began: all that was given, and <c>--resume</c>, ready for a shell.</summary>
public static class ResumeHint
{
    private const string Resume = "--resume", Overwrite = "--overwrite";

    /// <summary>The command in one line. A password in it is left out; then it says where the password goes.</summary>
    /// <param name="parsed">The command line that began.</param>
    /// <param name="language">The language of what it says beside the command.</param>
    public static string Of(ParseResult parsed, ReportLanguage language = ReportLanguage.English)
    {
        var words = new List<string>();
        var (rest, hadPassword) = (new List<string>(), false);
        var isOption = false;
        foreach (var token in parsed.Tokens)
        {
            var into = rest.Count > 0 || token.Type == TokenType.DoubleDash ? rest : words;
            var word = ClusterText.WithoutPassword(token.Value);
            hadPassword |= word != token.Value;
            if (token.Type == TokenType.Argument && isOption && word.StartsWith('-'))
            {
                into[^1] = $"{into[^1]}={word}"; // as a word of its own it would be an option
            }
            else if (token.Value is not (Resume or Overwrite) || token.Type != TokenType.Option)
            {
                into.Add(word);
            }

            isOption = token.Type == TokenType.Option;
        }

        var command = string.Join(' ', ((string[])["opgavesim", .. words, Resume, .. rest]).Select(ShellText.Quote));
        return hadPassword ? RunTexts.WithPassword.Filled(language, command, ClusterPassword.Variable) : command;
    }
}
