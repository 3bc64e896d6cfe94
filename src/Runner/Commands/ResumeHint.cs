using System.CommandLine;
using System.CommandLine.Parsing;

namespace OpgaveSim.Runner.Commands;

/// <summary>The command that goes on with what a command began: all that was given, and <c>--resume</c>, ready for a shell.</summary>
public static class ResumeHint
{
    private const string Resume = "--resume", Overwrite = "--overwrite";

    /// <summary>The command in one line. There is no password in it, as commands refuse one on a command line.</summary>
    /// <param name="parsed">The command line that began.</param>
    public static string Of(ParseResult parsed)
    {
        var (words, rest) = (new List<string>(), new List<string>());
        var isOption = false;
        foreach (var token in parsed.Tokens)
        {
            var into = rest.Count > 0 || token.Type == TokenType.DoubleDash ? rest : words;
            if (token.Type == TokenType.Argument && isOption && token.Value.StartsWith('-'))
            {
                into[^1] = $"{into[^1]}={token.Value}"; // as a word of its own it would be an option
            }
            else if (token.Value is not (Resume or Overwrite) || token.Type != TokenType.Option)
            {
                into.Add(token.Value);
            }

            isOption = token.Type == TokenType.Option;
        }

        return string.Join(' ', ((string[])["opgavesim", .. words, Resume, .. rest]).Select(ShellText.Quote));
    }
}
