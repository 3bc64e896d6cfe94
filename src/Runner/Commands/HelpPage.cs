using System.CommandLine;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Runner.Commands;

/// <summary>The help of a command as text: what it does, how it is used, its arguments and options, and examples to copy.</summary>
/// <param name="writer">Where to.</param>
/// <param name="language">The language of its headings.</param>
/// <param name="columns">Columns that a line may have; examples are never broken.</param>
internal sealed class HelpPage(TextWriter writer, ReportLanguage language, int columns)
{
    private const int Indent = 2;

    private readonly int width = Math.Max(20, columns);

    /// <summary>Writes it.</summary>
    /// <param name="command">The command; the program itself lists all commands in their groups.</param>
    public void Write(Command command)
    {
        var name = CommandHelp.NameOf(command);
        var words = CommandTexts.Find(name);
        Paragraph(command.Description ?? "");
        if (words?.More is { } more)
        {
            Paragraph(more.In(language));
        }

        Usage(command, name);
        if (command is RootCommand)
        {
            Groups(command);
        }

        Section(HelpTexts.Arguments, command.Arguments.Select(argument => (Place(argument), argument.Description ?? "")));
        Section(HelpTexts.Options, command.Options.Where(option => !option.Hidden).OrderBy(IsOfAll).Select(option => (Label(option), Meaning(option))));
        if (command is RootCommand)
        {
            Paragraph(HelpTexts.EachCommand.In(language));
        }
        else
        {
            Section(HelpTexts.Commands, command.Subcommands.Select(inner => (inner.Name, inner.Description ?? "")));
        }

        Examples(words?.Examples ?? []);
    }

    private static bool IsOfAll(Option option) => option.Name is TerminalLanguage.Option or "--help" or "--version";

    private void Paragraph(string text)
    {
        foreach (var line in WrappedText.Lines(text, width))
        {
            writer.WriteLine(line);
        }

        writer.WriteLine();
    }

    private void Usage(Command command, string name)
    {
        writer.WriteLine(HelpTexts.Usage.In(language));
        string[] places = command is RootCommand
            ? [HelpTexts.CommandPlace.In(language)]
            : [name, .. command.Arguments.Select(Place)];
        var line = $"opgavesim {string.Join(' ', places)} {HelpTexts.OptionsPlace.In(language)}";
        foreach (var part in WrappedText.Lines(line, width - Indent))
        {
            writer.WriteLine($"  {part}");
        }

        writer.WriteLine();
    }

    private void Groups(Command root)
    {
        foreach (var group in CommandTexts.Groups)
        {
            Section(group.Title, group.Commands
                .Where(words => root.Subcommands.Any(command => command.Name == words.Name))
                .Select(words => (words.Name, words.Summary.In(language))));
        }
    }

    private void Examples(IReadOnlyList<string> examples)
    {
        if (examples.Count == 0)
        {
            return;
        }

        writer.WriteLine((examples.Count == 1 ? HelpTexts.Example : HelpTexts.Examples).In(language));
        foreach (var example in examples)
        {
            writer.WriteLine($"  {example}");
        }
    }

    private void Section(Text title, IEnumerable<(string Name, string Meaning)> rows)
    {
        (string Name, string Meaning)[] all = [.. rows];
        if (all.Length == 0)
        {
            return;
        }

        writer.WriteLine(title.In(language));
        new NamedLines(writer, width).Write(all);
        writer.WriteLine();
    }

    private static string Place(Argument argument) =>
        (argument.Arity.MinimumNumberOfValues == 0 ? $"[{argument.Name}]" : $"<{argument.Name}>") + (argument.Arity.MaximumNumberOfValues > 1 ? "…" : "");

    private static string Label(Option option) =>
        string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-') && !alias.StartsWith("-?", StringComparison.Ordinal)).Append(option.Name))
        + (option.HelpName is { } value ? $" <{value}>" : "");

    private string Meaning(Option option)
    {
        var meaning = option.Description ?? "";
        return option.Required ? $"{meaning} {HelpTexts.Required.In(language)}"
            : DefaultOf(option) is { Length: > 0 } usual
                ? $"{meaning} {string.Format(System.Globalization.CultureInfo.InvariantCulture, HelpTexts.Default.In(language), usual)}"
            : meaning;
    }

    /// <summary>A default that is worth telling: a word or a number; null: there is none.</summary>
    private static string? DefaultOf(Option option) => option.HasDefaultValue && option.Name != TerminalLanguage.Option && option.GetDefaultValue() is { } usual and (string or int or ulong)
        ? Convert.ToString(usual, System.Globalization.CultureInfo.InvariantCulture)
        : null;
}
