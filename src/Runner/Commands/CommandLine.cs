using System.CommandLine;
using System.CommandLine.Parsing;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Runner.Commands;

/// <summary>The <c>opgavesim</c> command line: parses, runs a command, and turns what goes wrong into a message and an exit code.</summary>
public static class CommandLine
{
    private static readonly TimeSpan PatienceAtEnd = TimeSpan.FromSeconds(30);

    /// <summary>Runs a command.</summary>
    /// <param name="args">The arguments.</param>
    /// <returns>The exit code, one of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var language = TerminalLanguage.Of(args);
        var parsed = Parse(args);
        if (!IsDirective(parsed) && UsageFaults.Of(parsed, language) is { Count: > 0 } faults)
        {
            foreach (var fault in faults)
            {
                Terminal.Say(fault);
            }

            Terminal.Say(HelpTexts.Hint.In(language));
            return ExitCode.BadInput;
        }

        return await Ending.OfAsync(
            () => parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = PatienceAtEnd }), language);
    }

    /// <summary>Reads a command line. A word that begins with @ is a word, not a file with more of them.</summary>
    /// <param name="args">The arguments.</param>
    public static ParseResult Parse(string[] args) => Create(TerminalLanguage.Of(args)).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });

    /// <summary>The commands, with their help in a language.</summary>
    /// <param name="language">The language.</param>
    public static RootCommand Create(ReportLanguage language = ReportLanguage.English)
    {
        var root = Commands();
        CommandHelp.AddTo(root, language);
        return root;
    }

    /// <summary>Whether what is asked for is no command but words that complete one, by a shell.</summary>
    private static bool IsDirective(ParseResult parsed) => parsed.Tokens is [{ Type: TokenType.Directive }, ..];

    private static RootCommand Commands() => new()
    {
        NewCommand.Create(),
        RunCommand.Create(),
        LiveCommand.Create(),
        OpenCommand.Create(),
        ReportCommand.Create(),
        CompareCommand.Create(),
        FiguresCommand.Create(),
        ExportCommand.Create(),
        ClaimCommand.Create(),
        CiteCommand.Create(),
        DigestCommand.Create(),
        CheckCommand.Create(),
        MeasureCommand.Create(),
        InferCommand.Create(),
        CalibrateCommand.Create(),
        ListCommand.Create(),
        MeasuresCommand.Create(),
        SchemaCommand.Create(),
        CompletionCommand.Create(),
        VerifyCommand.Create(),
        PublishedCommand.Create(),
        BenchCommand.Create(),
        SiloCommand.Create(),
    };
}
