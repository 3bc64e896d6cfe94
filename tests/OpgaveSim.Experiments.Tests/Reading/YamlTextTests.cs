using System.Text;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Testing;

namespace OpgaveSim.Experiments.Tests.Reading;

/// <summary>An experiment as editors, word processors and messages leave it.</summary>
public class YamlTextTests
{
    private const string Rest = "name: small\nscenarios:\n  issue: { logic: issue }\n";

    [Theory]
    [InlineData("title: 's-Hertogenbosch aan tafel", 4, 8, "put the text between double quotes: \"'s-Hertogenbosch aan tafel\"")]
    [InlineData("title: 's-Hertogenbosch\ndescription: in 's-Hertogenbosch", 4, 8, "an apostrophe at the beginning of a text")]
    [InlineData("title: \"Hi\" there", 4, 8, "the text goes on after the closing quote")]
    [InlineData("title: @home", 4, 8, "a text cannot begin with @; put it between quotes: \"@home\"")]
    [InlineData("title: `x`", 4, 8, "a text cannot begin with `")]
    [InlineData("title: %x", 4, 8, "a text cannot begin with %")]
    [InlineData("title: Oost: a plan", 4, 8, "a colon inside a text; put it between quotes: \"Oost: a plan\"")]
    [InlineData("title: “Oost: a plan”", 4, 8, "a colon inside a text")]
    [InlineData("title: [Draft] plan", 4, 8, "a text that begins with [ is taken for a list")]
    [InlineData("title: [Draft", 4, 8, "a text that begins with [ is taken for a list")]
    [InlineData("title: {a} plan", 4, 8, "a text that begins with { is taken for a mapping")]
    [InlineData("title: \"open", 4, 8, "a quote is opened and not closed in its line")]
    [InlineData("title: \"open\nrounds: 3\nseed: 1\ndescription: \"closed\"", 4, 8, "a quote is opened and not closed in its line")]
    [InlineData("title: \"C:\\Users\\anna\"", 4, 8, "put the text between single quotes")]
    [InlineData("title:x", 4, 6, "no space after the colon")]
    [InlineData("world:\n\tactors: 30", 5, 1, "a tab in the indentation; put spaces instead")]
    [InlineData("world:\n  actors: 30\n  \tdomains: 4", 6, 3, "a tab in the indentation")]
    [InlineData("title: -", 4, 8, "a text cannot begin with -")]
    public void Says_what_to_do(string lines, int line, int column, string says) => Check("not valid YAML: ", lines, line, column, says);

    [Theory]
    [InlineData("title: [Draft]", 4, 8, "put a text that begins with [ or { between quotes")]
    [InlineData("rounds: “7”", 4, 9, "it has an opening quote '“' (U+201C); leave quotes out")]
    [InlineData("rounds: \"7\"", 4, 9, "leave the quotes out")]
    [InlineData("world: { kinship: \u20130.5 }", 4, 19, "it has an en dash '\u2013' (U+2013) where a minus would stand; write -")]
    [InlineData("world: { skill: .nan }", 4, 17, "found the value '.nan'")]
    [InlineData("world: { case: \"\" }", 4, 16, "case: expected the path of a folder or a workbook, relative to this file, found no value")]
    [InlineData("world: { case: }", 4, 16, "case: expected the path of a folder")]
    [InlineData("world: { case: nowhere }", 4, 16, "case: there is no folder")]
    [InlineData("world: { case: 'C:\\case' }", 4, 16, "it looks like a path of Windows")]
    [InlineData("world: { kinds: [public, Public] }", 4, 17, "'Public' and 'public' differ in capitals alone")]
    [InlineData("world: { kinds: [public, publi\u0441] }", 4, 17, "look alike: the first has the Cyrillic letter")]
    [InlineData("seed: 1\n\u200Bseed: 2", 5, 1, "the key 'seed' stands here a second time")]
    [InlineData("title: Co\uFFFDp", 4, 8, "has a replacement character")]
    [InlineData("title: Co\u00C3\u00B6p", 4, 8, "meant is probably 'Co\u00F6p'")]
    [InlineData("title: \"a\\e[2J\"", 4, 8, "has an escape (U+001B)")]
    [InlineData("design: { type: list, points: [] }", 4, 9, "design: it has no points")]
    [InlineData("design: []", 4, 9, "the list is empty")]
    [InlineData("baseline: \u201Cissue\u201D", 4, 11, "(did you mean 'issue'?")]
    public void Says_what_is_wrong(string lines, int line, int column, string says) => Check("", lines, line, column, says);

    [Theory]
    [InlineData("seed:\u00A07")]
    [InlineData("\u200Bseed: 7")]
    [InlineData("s\u00ADeed: 7\u00A0")]
    [InlineData("\u2003\uFEFFseed\u00A0: 7", false)]
    public void What_cannot_be_seen_is_read_over(string line, bool isRead = true)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("experiment.yaml", Rest + line + "\n");
        if (isRead)
        {
            Assert.Equal(7UL, ExperimentReader.Read(file, new()).Head.Seed);
        }
        else
        {
            Assert.Throws<FaultsException>(() => ExperimentReader.Read(file, new()));
        }
    }

    [Theory]
    [InlineData("title: Buurt #3", "title is 'Buurt'; the rest, '#3', is a comment")]
    [InlineData("title: Buurt # 3\r\n", "title is 'Buurt'; the rest, '# 3', is a comment")]
    public void A_title_that_is_cut_is_remarked_upon(string line, string says)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("experiment.yaml", Rest + line + "\n");
        Assert.Contains(ExperimentReader.Read(file, new()).Warnings, warning => warning.En.StartsWith(says, StringComparison.Ordinal));
    }

    [Fact]
    public void Comments_after_other_values_and_hashes_in_quotes_are_nothing_to_remark_upon()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("experiment.yaml", Rest + "title: \"Buurt #3\" # a title\nrounds: 20 # few\n");
        var read = ExperimentReader.Read(file, new());
        Assert.Equal("Buurt #3", read.Head.Title);
        Assert.Empty(read.Warnings);
    }

    [Fact]
    public void A_text_of_several_lines_keeps_them()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("experiment.yaml", Rest + "description: |\n  One\u00A0line,\n    indented.\n\n  Co\u006F\u0308p.\n");
        Assert.Equal("One line,\n  indented.\n\nCo\u00F6p.\n", ExperimentReader.Read(file, new()).Head.Description);
    }

    [Fact]
    public void The_minus_sign_is_one()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("experiment.yaml", Rest + "hypotheses: [ { outcome: kind-variety, contrast: [issue, issue], by: \u22120.5 } ]\n");
        var e = Record.Exception(() => ExperimentReader.Read(file, new()));
        Assert.DoesNotContain("is not a number", e?.Message ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void The_byte_that_is_no_UTF8_is_told_with_its_place()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.At("experiment.yaml"), [.. "name: a\ntitle: Eén co"u8, 0xF6, .. "p\n"u8]);
        var fault = Assert.Single(Assert.Throws<FaultsException>(() => ExperimentReader.Read(folder.Path, new())).Faults);
        Assert.Equal((2, 14, "byte 0xF6 is not valid UTF-8; save the file as UTF-8"), (fault.Line, fault.Column, fault.Message.En));
    }

    [Fact]
    public void Text_of_16_bits_is_told()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.At("experiment.yaml"), [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Rest)]);
        Assert.Contains("UTF-16", Assert.Throws<FaultsException>(() => ExperimentReader.Read(folder.Path, new())).Message, StringComparison.Ordinal);
    }

    private static void Check(string begins, string lines, int line, int column, string says)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("experiment.yaml", Rest + lines + "\n");
        var faults = Assert.Throws<FaultsException>(() => ExperimentReader.Read(file, new())).Faults;
        Assert.Contains(faults, fault => (fault.Line, fault.Column) == (line, column)
            && fault.Message.En.StartsWith(begins, StringComparison.Ordinal) && fault.Message.En.Contains(says, StringComparison.Ordinal));
    }
}
