using System.Text.RegularExpressions;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests;

/// <summary>Rules that hold for every source file, and that no analyser knows.</summary>
public partial class SourceRulesTests
{
    /// <summary>The files of the program, by path from the root of the repository.</summary>
    public static IEnumerable<string> Sources => Directory.EnumerateFiles(Path.Combine(SharedData.Repository, "src"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [Fact]
    public void No_pattern_ends_with_a_dollar_which_lets_a_last_line_break_through()
    {
        string[] found = [.. Sources.SelectMany(file => Patterns().Matches(File.ReadAllText(file)).Select(match => $"{file}: {match.Value}"))];
        Assert.Empty(found);
    }

    [Fact]
    public void Only_the_terminal_writes_to_the_console_so_that_nothing_reaches_it_unescaped()
    {
        string[] writers = [.. Sources.Where(file => Writers().IsMatch(File.ReadAllText(file))).Select(Path.GetFileName).OfType<string>().Order()];
        Assert.Equal(["Terminal.cs", "TerminalProgress.cs"], writers);
    }

    [Fact]
    public void Only_the_head_of_a_page_has_markup_that_is_not_escaped()
    {
        var components = Directory.EnumerateFiles(Path.Combine(SharedData.Repository, "src"), "*.razor", SearchOption.AllDirectories);
        string[] raw = [.. components.Concat(Sources).Where(file => RawMarkup().IsMatch(File.ReadAllText(file))).Select(Path.GetFileName).OfType<string>().Order()];
        Assert.Equal(["PageHead.razor"], raw);
    }

    [Theory]
    [InlineData("""[GeneratedRegex("^a$")]""", true)]
    [InlineData("""[GeneratedRegex(@"^a$", RegexOptions.None)]""", true)]
    [InlineData(""""Regex.IsMatch(text, """^a$""")"""", true)]
    [InlineData("""new Regex("a$|b")""", true)]
    [InlineData("""[GeneratedRegex(@"^a\z")]""", false)]
    [InlineData("""[GeneratedRegex($@"^{Shape}\z")]""", false)]
    public void The_rule_finds_what_it_should(string source, bool isFound) => Assert.Equal(isFound, Patterns().IsMatch(source));

    [GeneratedRegex("""Regex(\.\w+)?\((?![^;\n]*RegexOptions\.Multiline)[^;\n]*?[^{\\]\$(\"|\|)""")]
    private static partial Regex Patterns();

    [GeneratedRegex(@"\bConsole\.(Out|Error|Write|WriteLine|OpenStandard\w+)\b|AnsiConsole\.(Write|Markup)")]
    private static partial Regex Writers();

    [GeneratedRegex(@"\b(MarkupString|AddMarkupContent)\b")]
    private static partial Regex RawMarkup();
}
