using OpgaveSim.Presentation.Words;
using OpgaveSim.Runner.Commands;

namespace OpgaveSim.Runner.Tests.Commands;

public class TerminalLanguageTests
{
    [Theory]
    [InlineData("", "", ReportLanguage.English)]
    [InlineData("", "LANG=nl_NL.UTF-8", ReportLanguage.Dutch)]
    [InlineData("", "LANG=nl", ReportLanguage.Dutch)]
    [InlineData("", "LANG=nl-BE", ReportLanguage.Dutch)]
    [InlineData("", "LANG=nld", ReportLanguage.English)]
    [InlineData("", "LANG=C.UTF-8", ReportLanguage.English)]
    [InlineData("", "LANG=nl_NL LC_MESSAGES=en_GB", ReportLanguage.English)]
    [InlineData("", "LC_MESSAGES=en_GB LC_ALL=nl_NL", ReportLanguage.Dutch)]
    [InlineData("", "LC_ALL=nl_NL OPGAVESIM_LANG=en", ReportLanguage.English)]
    [InlineData("", "LC_ALL= LANG=nl_NL", ReportLanguage.Dutch)]
    [InlineData("run x --lang nl", "OPGAVESIM_LANG=en", ReportLanguage.Dutch)]
    [InlineData("run x --lang=en", "OPGAVESIM_LANG=nl", ReportLanguage.English)]
    [InlineData("--lang nl run x", "", ReportLanguage.Dutch)]
    [InlineData("run -- --lang nl", "", ReportLanguage.English)]
    [InlineData("run x --lang", "LANG=nl_NL", ReportLanguage.Dutch)]
    public void The_option_comes_first_then_the_surroundings(string line, string surroundings, ReportLanguage expected)
    {
        var variables = surroundings.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
        Assert.Equal(expected, TerminalLanguage.Of(line.Split(' '), variables.GetValueOrDefault));
    }

    [Theory]
    [InlineData("nl", "geen fouten")]
    [InlineData("en", "no faults")]
    public async Task A_command_speaks_the_language_of_its_surroundings(string language, string expected)
    {
        var environment = new Dictionary<string, string> { [TerminalLanguage.Variable] = language };
        var (code, output, _) = await ProgramProcess.RunAsync(environment, "check", ShippedPath.Of("quickstart"));
        Assert.Equal(ExitCode.Done, code);
        Assert.Equal(expected, System.Text.Encoding.UTF8.GetString(output).TrimEnd().Split('\n')[^1]);
    }
}
