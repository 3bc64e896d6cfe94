using System.Text.Json;
using System.Text.Json.Nodes;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Runner.Commands;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Commands;

/// <summary>What reaches a terminal: nothing of a user's text can steer it or pass for a line of its own.</summary>
public sealed class TerminalTests
{
    private const string Nasty = "a\u001B[2J\nfaked(1,1): no faults\r\u009B1m\u202Eb\u200B\uFEFF\u00A0\u2028\U000E0041";

    private const string Escaped = @"a\u001B[2J\nfaked(1,1): no faults\r\u009B1m\u202Eb\u200B\uFEFF\u00A0\u2028\U000E0041";

    [Fact]
    public void A_fault_is_one_line_that_shows_what_cannot_be_seen() =>
        Assert.Equal($"{Escaped}(2,3): unknown key '{Escaped}'", new Fault(Nasty, 2, 3, Text.Same($"unknown key '{Nasty}'")).ToString());

    [Fact]
    public void A_line_keeps_the_words_of_the_program_and_escapes_its_values()
    {
        ShownLine line = $"first\nsecond {Nasty} {0.5} {12:000}";
        Assert.Equal($"first\nsecond {Escaped} 0.5 012", line.ToString());
    }

    [Fact]
    public void Cells_of_a_table_are_no_markup() => Assert.Equal($"[[red]]{Escaped.Replace("[", "[[", StringComparison.Ordinal)}", Terminal.Cell("[red]" + Nasty));

    [Fact]
    public void Json_says_the_same_in_characters_that_can_be_seen()
    {
        var json = Shown.Json(new JsonObject { ["x"] = Nasty + "é" }.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        Assert.All(json.EnumerateRunes(), rune => Assert.True(Invisible.IsSeen(rune)));
        Assert.Equal(Nasty + "é", (string)JsonNode.Parse(json)!["x"]!);
    }

    [Fact]
    public void Emoji_and_words_of_scripts_that_join_are_shown_as_they_are()
    {
        const string joined = "\U0001F468\u200D\U0001F469 \u0645\u06CC\u200C\u062E";
        Assert.Equal(joined, Shown.Whole(joined));
    }

    [Fact]
    public void A_key_that_only_looks_right_is_told_from_the_right_one()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("experiment.yaml", "name: a\ns\u0435ed: 1\nscenarios:\n  issue: { logic: issue }\n");
        var e = Assert.Throws<FaultsException>(() => ExperimentReader.Read(file, new()));
        Assert.Contains("(did you mean 'seed'? They look alike: the first has the Cyrillic letter '\u0435' (U+0435), the second the Latin letter 'e' (U+0065))", e.Faults[0].Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, null, Spectre.Console.AnsiSupport.Detect)]
    [InlineData(false, "", Spectre.Console.AnsiSupport.Detect)]
    [InlineData(false, "1", Spectre.Console.AnsiSupport.No)]
    [InlineData(true, null, Spectre.Console.AnsiSupport.No)]
    public void Text_is_plain_in_a_file_and_where_no_color_says_so(bool isRedirected, string? noColor, Spectre.Console.AnsiSupport expected) =>
        Assert.Equal(expected, Terminal.Ansi(isRedirected, noColor));
}
