using System.CommandLine;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Presentation.Numbers;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Runner.Commands;

namespace OpgaveSim.Runner.Tests.Commands;

public class CommandLineTests
{
    [Theory]
    [InlineData]
    [InlineData("rum")]
    [InlineData("run")]
    [InlineData("run", "nowhere")]
    [InlineData("run", "x", "--grain", "table")]
    [InlineData("run", "x", "--silos", "many")]
    [InlineData("run", "x", "--nonsense")]
    [InlineData("run", "x", "--cluster", "nowhere")]
    [InlineData("silo", "--silo-port", "99999")]
    [InlineData("silo", "--primary", "nowhere")]
    [InlineData("silo", "--cluster", "127.0.0.1:30000")]
    [InlineData("silo", "--listen", "0.0.0.0")]
    [InlineData("silo", "--cluster", "redis://x", "--listen", "0.0.0.0")]
    [InlineData("silo", "--cluster", "redis://x", "--listen", "10.0.0.2")]
    [InlineData("silo", "--cluster", "redis://:secret@x")]
    [InlineData("silo", "--tls", "nowhere")]
    [InlineData("silo", "--metrics", "http://me:secret@collector:4317")]
    [InlineData("run", "x", "--cluster", "redis://:secret@x")]
    [InlineData("run", "x", "--cluster", "redis://x", "--tls", "nowhere")]
    [InlineData("silo", "--cluster", "redis://x", "--listen", "everywhere")]
    [InlineData("silo", "--cluster", "redis://x", "--advertise", "0.0.0.0")]
    [InlineData("silo", "--cluster", "redis://x", "--primary", "127.0.0.1:11111")]
    [InlineData("silo", "--cluster", "redis://x", "--silo-port", "41234", "--gateway-port", "41234")]
    [InlineData("silo", "--metrics", "collector")]
    [InlineData("silo", "--kubernetes", "--cluster", "redis://x")]
    [InlineData("run", "x", "--cluster", "redis://host:99999")]
    [InlineData("measure", "nowhere")]
    [InlineData("measure", "x", "--draws", "0")]
    [InlineData("run", "x", "nowhere")]
    [InlineData("list", "nowhere")]
    [InlineData("list", "logics", "x")]
    [InlineData("measures", "nosuchword")]
    [InlineData("open", "nowhere")]
    [InlineData("cite", "nowhere")]
    [InlineData("cite", "--format", "ris")]
    [InlineData("completion")]
    [InlineData("completion", "fish")]
    [InlineData("check", "x", "--lang", "de")]
    [InlineData("claim")]
    [InlineData("claim", "nowhere")]
    [InlineData("published", "facts")]
    [InlineData("published", "facts", "nowhere")]
    [InlineData("compare", "nowhere")]
    [InlineData("compare")]
    [InlineData("published", "nope")]
    [InlineData("published", "nk", "--set", "q=1")]
    [InlineData("published", "--parallel", "0")]
    [InlineData("published", "--case", "nowhere")]
    [InlineData("published", "nk", "--page", "x")]
    [InlineData("published", "--seed", "-1")]
    [InlineData("check", "nowhere")]
    [InlineData("digest", "nowhere")]
    [InlineData("report", "nowhere")]
    [InlineData("verify", "nowhere")]
    [InlineData("export", "nowhere", "--format", "csv", "--out", "x")]
    [InlineData("export", "nowhere", "--out", "x")]
    [InlineData("figures", "nowhere", "--format", "svg", "--out", "x")]
    [InlineData("figures", "nowhere", "--format", "pdf", "--out", "x")]
    [InlineData("new", "world", "x")]
    [InlineData("new", "case")]
    [InlineData("export", "nowhere", "--format", "xlsx", "--out", "x")]
    [InlineData("export", "nowhere", "--format", "csv", "--out", "x", "--round", "3")]
    public async Task Wrong_usage_and_bad_input_end_with_two(params string[] args) =>
        Assert.Equal(ExitCode.BadInput, await CommandLine.RunAsync(args));

    [Theory]
    [InlineData(ReportLanguage.English)]
    [InlineData(ReportLanguage.Dutch)]
    public void Every_command_option_and_argument_says_what_it_is_and_shows_an_example(ReportLanguage language) => Assert.All(All(CommandLine.Create(language)), command =>
    {
        var name = CommandHelp.NameOf(command);
        if (name.Length > 0)
        {
            var words = CommandTexts.Find(name);
            Assert.True(words is not null, $"{name} has no words in CommandTexts");
            Assert.NotEmpty(words.Examples);
            Assert.Contains(words.Examples, example => example.Contains("opgavesim " + name, StringComparison.Ordinal));
            Assert.Equal(words.Summary.In(language), command.Description);
        }

        Assert.All(command.Options.Concat<Symbol>(command.Arguments), symbol =>
            Assert.True(OptionTexts.Find(name, symbol.Name)?.In(language) == symbol.Description, $"{name} {symbol.Name} has no words in OptionTexts"));
        Assert.Contains(command.Options, option => option.Name == "--lang");
    });

    [Fact]
    public void Every_example_is_a_command_line_that_can_be_read()
    {
        var examples = CommandTexts.Groups.SelectMany(group => group.Commands).SelectMany(command => command.Examples).Where(example => example.StartsWith("opgavesim ", StringComparison.Ordinal));
        Assert.All(examples, example => Assert.Empty(UsageFaults.Of(CommandLine.Parse(
            [.. example.Split(' ').Skip(1).TakeWhile(word => word is not (">" or ">>" or "|"))]))));
    }

    [Fact]
    public void Every_command_is_in_a_group_of_the_help_and_every_one_in_a_group_is_there()
    {
        string[] there = [.. All(CommandLine.Create()).Select(CommandHelp.NameOf).Where(name => name.Length > 0).Order(StringComparer.Ordinal)];
        Assert.Equal(there, CommandTexts.Groups.SelectMany(group => group.Commands).Select(command => command.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(new int[0], ExitCode.Done)]
    [InlineData(new[] { ExitCode.Done, ExitCode.FinishedWithFailures }, ExitCode.FinishedWithFailures)]
    [InlineData(new[] { ExitCode.BadInput, ExitCode.FinishedWithFailures }, ExitCode.BadInput)]
    [InlineData(new[] { ExitCode.BadInput, ExitCode.Failed, ExitCode.Done }, ExitCode.Failed)]
    [InlineData(new[] { ExitCode.Interrupted, ExitCode.Failed }, ExitCode.Interrupted)]
    public void The_worst_of_several_ends_counts(int[] codes, int worst) => Assert.Equal(worst, Ending.Worst(codes));

    private static IEnumerable<Command> All(Command command) => command.Subcommands.SelectMany(All).Prepend(command);

    [Theory]
    [InlineData(0.12345, "0.123")]
    [InlineData(-0.5, "−0.500")]
    [InlineData(-0.0001, "0.000")]
    [InlineData(null, "–")]
    public void Numbers_have_a_true_minus_and_no_value_is_a_dash(double? value, string text) => Assert.Equal(text, Numbers.Text(value));

    [Theory]
    [InlineData("3 of 9 runs", 80, 79)]
    [InlineData("3 of 9 runs", 12, 11)]
    [InlineData("3 of 9 runs", 11, 10)]
    [InlineData("3 of 9 runs", 1, 1)]
    [InlineData("3 of 9 runs", 300, 100)]
    public void Progress_fills_its_line_and_never_wraps(string line, int columns, int length)
    {
        var fitted = TerminalProgress.Fit([line], columns);
        Assert.Equal(length, fitted.Length);
        Assert.Equal(length < line.Length, fitted.EndsWith('…'));
    }

    [Theory]
    [InlineData(120, "480 of 2400 runs, 12000 rounds, 20 %, 3 failed, about 12 min left")]
    [InlineData(60, "480 of 2400 runs, 20 %, 3 failed, about 12 min left")]
    [InlineData(48, "480 of 2400 runs, 3 failed, about 12 min left")]
    [InlineData(40, "480/2400, 3 failed, 12 min left")]
    [InlineData(20, "480/2400, 3 failed…")]
    public void Progress_says_the_time_left_in_few_columns_too(int columns, string expected) =>
        Assert.Equal(expected, TerminalProgress.Fit(TerminalProgress.Lines(480, 2400, 12000, 3, "12 min", ReportLanguage.English), columns).TrimEnd());

    [Fact]
    public void Progress_speaks_dutch() => Assert.Equal(
        "480 van 2400 runs, 12000 rondes, 20 %, nog ongeveer 12 min", TerminalProgress.Lines(480, 2400, 12000, 0, "12 min", ReportLanguage.Dutch)[0]);

    [Fact]
    public void Signs_intervals_and_shares()
    {
        Assert.Equal("+0.500", Numbers.WithSign(0.5));
        Assert.Equal("[−0.100, 0.200]", Numbers.Text(new Interval(-0.1, 0.2)));
        Assert.Equal("–", Numbers.Text((Interval?)null));
        Assert.Equal("45 %", Numbers.Percent(0.45));
    }
}
