using System.CommandLine;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Runner.Commands;

namespace OpgaveSim.Runner.Tests.Commands;

public class HelpPageTests
{
    public static TheoryData<ReportLanguage, int> Screens => new()
    {
        { ReportLanguage.English, 80 }, { ReportLanguage.English, 40 }, { ReportLanguage.Dutch, 80 }, { ReportLanguage.Dutch, 40 },
    };

    [Theory]
    [MemberData(nameof(Screens))]
    public void No_line_is_wider_than_the_terminal_but_for_examples_and_long_words(ReportLanguage language, int columns) => Assert.All(
        All(CommandLine.Create(language)), command =>
        {
            var lines = HelpOf(command, language, columns).Split('\n');
            var title = new[] { HelpTexts.Example.In(language), HelpTexts.Examples.In(language) };
            Assert.All(lines.TakeWhile(line => !title.Contains(line)).Where(line => line.Trim().Contains(' ', StringComparison.Ordinal)), line =>
                Assert.True(line.Length <= columns, $"{CommandHelp.NameOf(command)}: {line}"));
        });

    [Fact]
    public void The_first_commands_are_new_run_and_live_under_a_heading_of_their_own()
    {
        var lines = HelpOf(CommandLine.Create(), ReportLanguage.English, 80).Split('\n');
        var at = Array.IndexOf(lines, "Start here");
        Assert.Equal(["new", "run", "live"], lines.Skip(at + 1).Where(line => line.Length > 2 && line[2] != ' ').Take(3).Select(line => line.Trim().Split(' ')[0]));
    }

    [Fact]
    public void An_option_has_its_value_its_meaning_and_its_default()
    {
        var export = HelpOf(CommandLine.Create().Subcommands.Single(command => command.Name == "export"), ReportLanguage.English, 80);
        Assert.Contains("  --out <DIR>", export, StringComparison.Ordinal);
        Assert.Contains("Folder for the files (required)", export, StringComparison.Ordinal);
        var measure = HelpOf(CommandLine.Create(ReportLanguage.Dutch).Subcommands.Single(command => command.Name == "measure"), ReportLanguage.Dutch, 80);
        Assert.Contains("Willekeurige netwerken [standaard: 999]", measure, StringComparison.Ordinal);
        Assert.Contains("opgavesim measure <case> [opties]", measure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("one two three", "one|two|three")]
    [InlineData("a bc def", "a bc|def")]
    [InlineData("unbreakable a", "unbreakable|a")]
    [InlineData("a\nb", "a|b")]
    public void Text_breaks_between_words(string text, string lines) => Assert.Equal(lines.Split('|'), WrappedText.Lines(text, 5));

    [Fact]
    public async Task Help_of_a_command_is_shown_in_the_language_of_the_option()
    {
        var (code, output, _) = await ProgramProcess.RunAsync(new Dictionary<string, string>(), "cite", "--help", "--lang", "nl");
        Assert.Equal(ExitCode.Done, code);
        Assert.Equal(HelpOf(CommandLine.Create(ReportLanguage.Dutch).Subcommands.Single(command => command.Name == "cite"), ReportLanguage.Dutch, 80), System.Text.Encoding.UTF8.GetString(output).ReplaceLineEndings("\n"));
    }

    private static IEnumerable<Command> All(Command command) => command.Subcommands.SelectMany(All).Prepend(command);

    private static string HelpOf(Command command, ReportLanguage language, int columns)
    {
        using var shown = new StringWriter { NewLine = "\n" };
        new HelpPage(shown, language, columns).Write(command);
        return shown.ToString();
    }
}
