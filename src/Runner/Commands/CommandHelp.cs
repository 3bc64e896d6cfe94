using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Runner.Commands;

/// <summary>Gives all commands their help in a language, and those without <c>--lang</c> this option.</summary>
internal static class CommandHelp
{
    // what export writes is read by other programs, so it must not depend on the surroundings: its language is English unless --lang says otherwise
    private const string FilesForPrograms = "export";

    /// <summary>Adds what the help shows to all commands.</summary>
    /// <param name="root">The commands.</param>
    /// <param name="language">The language.</param>
    public static void AddTo(RootCommand root, ReportLanguage language)
    {
        root.Description = CommandTexts.Program.In(language);
        Describe(root, "", language);
        root.Options.OfType<HelpOption>().Single().Action = new Shown(language);
    }

    /// <summary>A command's name as <see cref="CommandTexts"/> has it; empty: the program itself.</summary>
    /// <param name="command">The command.</param>
    public static string NameOf(Command command) => command is RootCommand ? ""
        : $"{NameOf(command.Parents.OfType<Command>().Single())} {command.Name}".TrimStart();

    private static void Describe(Command command, string name, ReportLanguage language)
    {
        if (!command.Options.OfType<Option<string>>().Any(option => option.Name == TerminalLanguage.Option))
        {
            command.Add(SharedOptions.Language());
        }

        if (name != FilesForPrograms)
        {
            command.Options.OfType<Option<string>>().Single(option => option.Name == TerminalLanguage.Option).DefaultValueFactory = _ => TerminalLanguage.Word(language);
        }

        command.Description = CommandTexts.Find(name)?.Summary.In(language) ?? command.Description;
        foreach (var symbol in command.Options.Concat<Symbol>(command.Arguments))
        {
            symbol.Description = OptionTexts.Find(name, symbol.Name)?.In(language) ?? symbol.Description;
        }

        foreach (var inner in command.Subcommands)
        {
            Describe(inner, $"{name} {inner.Name}".TrimStart(), language);
        }
    }

    /// <summary>Shows the help of the command that was asked about.</summary>
    private sealed class Shown(ReportLanguage language) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            new HelpPage(parseResult.InvocationConfiguration.Output, language, Terminal.Columns()).Write(parseResult.CommandResult.Command);
            return ExitCode.Done;
        }
    }
}
