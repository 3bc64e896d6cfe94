using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Presentation.Numbers;
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
    [InlineData("silo", "--cluster", "redis://x", "--listen", "everywhere")]
    [InlineData("silo", "--cluster", "redis://x", "--advertise", "0.0.0.0")]
    [InlineData("silo", "--cluster", "redis://x", "--primary", "127.0.0.1:11111")]
    [InlineData("silo", "--cluster", "redis://x", "--silo-port", "41234", "--gateway-port", "41234")]
    [InlineData("silo", "--metrics", "collector")]
    [InlineData("silo", "--kubernetes", "--cluster", "redis://x")]
    [InlineData("run", "x", "--cluster", "redis://host:99999")]
    [InlineData("measure", "nowhere")]
    [InlineData("measure", "x", "--draws", "0")]
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
    [InlineData("run")]
    [InlineData("report")]
    [InlineData("check")]
    [InlineData("verify")]
    [InlineData("digest")]
    [InlineData("silo")]
    [InlineData("measure")]
    [InlineData("compare")]
    [InlineData("claim")]
    [InlineData("published")]
    [InlineData("export")]
    [InlineData("figures")]
    [InlineData("schema")]
    [InlineData("new")]
    public void Every_command_shows_an_example(string name) =>
        Assert.Contains("Example: opgavesim " + name, CommandLine.Create().Subcommands.Single(command => command.Name == name).Description, StringComparison.Ordinal);

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
        var fitted = TerminalProgress.Fit(line, columns);
        Assert.Equal(length, fitted.Length);
        Assert.Equal(length < line.Length, fitted.EndsWith('…'));
    }

    [Fact]
    public void Signs_intervals_and_shares()
    {
        Assert.Equal("+0.500", Numbers.WithSign(0.5));
        Assert.Equal("[−0.100, 0.200]", Numbers.Text(new Interval(-0.1, 0.2)));
        Assert.Equal("–", Numbers.Text((Interval?)null));
        Assert.Equal("45 %", Numbers.Percent(0.45));
    }
}
