using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Runner.Commands;
using OpgaveSim.Runner.Tests.Commands;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Releases;

/// <summary>CITATION.cff, codemeta.json, paper.md, LICENSE and <c>cite</c> say what Directory.Build.props says, and have what their forms require.</summary>
[Collection(Spoken.Name)]
public sealed partial class CitationFilesTests
{
    private static readonly XElement Properties = XDocument.Load(At("Directory.Build.props")).Root!;
    private static readonly string Version = Property("Version");
    private static readonly string Authors = Property("Authors");

    [Fact]
    public void The_cff_file_has_what_its_schema_requires_and_says_what_the_build_says()
    {
        var file = Cff(At("CITATION.cff"));
        Assert.Equal("1.2.0", Scalar(file, "cff-version"));
        Assert.NotEmpty(Scalar(file, "message"));
        Assert.Equal("software", Scalar(file, "type"));
        Assert.Equal(Property("Product"), Scalar(file, "title"));
        Assert.Equal(Version, Scalar(file, "version"));
        Assert.Equal(Property("PackageLicenseExpression"), Scalar(file, "license"));
        Assert.Equal([Authors], NamesIn(file));
        string[] allowed =
        [
            "abstract", "authors", "cff-version", "commit", "contact", "date-released", "doi", "identifiers", "keywords", "license", "license-url", "message",
            "preferred-citation", "references", "repository", "repository-artifact", "repository-code", "title", "type", "url", "version",
        ]; // the schema allows no other
        Assert.Empty(file.Entries.Select(entry => entry.Key.Value).Except(allowed));
    }

    [Fact]
    public async Task Cite_prints_the_same_as_the_cff_file()
    {
        var (code, output, _) = await Spoken.ReadAsync("cite", "--format", "cff", "--lang", "en");
        Assert.Equal(ExitCode.Done, code);
        using var folder = new TemporaryFolder();
        var printed = Path.Combine(folder.Path, "CITATION.cff");
        await File.WriteAllTextAsync(printed, output);
        YamlMap cited = Cff(printed), kept = Cff(At("CITATION.cff"));
        Assert.Equal(Version, Scalar(cited, "version").Split('+')[0]);
        Assert.All(["cff-version", "message", "title", "type", "license"], key => Assert.Equal(Scalar(kept, key), Scalar(cited, key)));
        Assert.Equal(NamesIn(kept), NamesIn(cited));
    }

    [Fact]
    public void Codemeta_says_what_the_build_says()
    {
        var file = JsonNode.Parse(File.ReadAllText(At("codemeta.json")))!;
        Assert.Equal("https://doi.org/10.5063/schema/codemeta-2.0", (string?)file["@context"]);
        Assert.Equal("SoftwareSourceCode", (string?)file["@type"]);
        Assert.Equal(Property("Product"), (string?)file["name"]);
        Assert.Equal(Version, (string?)file["version"]);
        Assert.Equal([Authors], file["author"]!.AsArray().Select(one => (string?)one!["name"]));
        Assert.Equal($"https://spdx.org/licenses/{Property("PackageLicenseExpression")}", (string?)file["license"]);
        Assert.All(["readme", "releaseNotes", "buildInstructions"], key => Assert.True(File.Exists(At((string)file[key]!)), key));
        var cff = Cff(At("CITATION.cff"));
        Assert.Equal(Scalar(cff, "abstract").Trim(), (string?)file["description"]);
        Assert.Equal(Assert.IsType<YamlList>(cff.Find("keywords")).Items.Select(item => ((YamlScalar)item).Value), file["keywords"]!.AsArray().Select(one => (string?)one));
    }

    [Fact]
    public void The_licence_the_copyright_and_the_changelog_agree()
    {
        Assert.Contains(Property("Copyright"), File.ReadAllText(At("LICENSE")), StringComparison.Ordinal);
        Assert.EndsWith(Authors[1..], Property("Copyright"), StringComparison.Ordinal); // the sentence there begins earlier, so "the" is small
        Assert.Matches($@"(?m)^## {Regex.Escape(Version)} \(", File.ReadAllText(At("CHANGELOG.md")));
    }

    [Fact]
    public void The_paper_names_the_authors_cites_what_it_lists_and_lists_what_it_cites()
    {
        var paper = File.ReadAllText(At("paper.md"));
        Assert.Contains($"- name: {Authors}\n", paper, StringComparison.Ordinal);
        Assert.All(["# Summary", "# Statement of need", "# State of the field", "# What it does", "# Tests", "# References"], heading => Assert.Contains($"\n{heading}\n", paper, StringComparison.Ordinal));
        var listed = Keys().Matches(File.ReadAllText(At("paper.bib"))).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal);
        var cited = Citations().Matches(paper).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(listed, cited);
        var words = paper.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length;
        Assert.InRange(words, 500, 1750);
    }

    [Theory]
    [InlineData("quality than reasoning from interest in 100 %", "plausible-worlds.md", "**Quality**, against interest: in 100 % of the plausible worlds")]
    [InlineData("more variety of kind in 56 %", "plausible-worlds.md", "**Variety of kind**, against interest: in 56 % of the plausible worlds")]
    [InlineData("more novelty in 7 % (less in 15 %)", "plausible-worlds.md", "**Novelty**, against interest: in 7 % of the plausible worlds reasoning from the issue is better, no different in 20 %, worse in 15 %")]
    [InlineData("Against tables formed by chance it brings more variety of kind in 0 %", "plausible-worlds.md", "| Variety of kind | random | 0 %")]
    [InlineData("the 41 settings", "plausible-worlds.md", "41 plausible settings")]
    [InlineData("takes 34 s and 1.6 GB", "performance.md", "| 100,000 actors, 36 rounds, a grain is a world | 2 min | 34 s | 37 s | 1.6 GB |")]
    [InlineData("takes 6.2 min and 9.2 GB", "performance.md", "| 6.2 min | 403 s | 9.2 GB |")]
    [InlineData("reaches 0.95 of its speed", "performance.md", "| 100,000 actors | a world | 2.34 | 0.95 |")]
    [InlineData("and 0.33 with a grain for each actor", "performance.md", "| 100,000 actors | an actor | 0.81 | 0.33 |")]
    public void A_figure_in_the_paper_is_that_of_its_page(string figure, string page, string there)
    {
        Assert.Contains(figure, Spaces().Replace(File.ReadAllText(At("paper.md")), " "), StringComparison.Ordinal);
        Assert.Contains(there, File.ReadAllText(Path.Combine(At("docs"), page)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_paper_counts_the_published_values_that_are_inside()
    {
        var rows = Rows().Matches(File.ReadAllText(At("docs/validation.md")));
        Assert.Equal(7, rows.Count);
        Assert.All(rows, row => Assert.Equal("0", row.Groups["outside"].Value));
        var inside = rows.Sum(row => int.Parse(row.Groups["inside"].Value, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Contains($"All {inside} published values that are compared lie inside", File.ReadAllText(At("paper.md")), StringComparison.Ordinal);
    }

    private static string At(string name) => Path.Combine(SharedData.Repository, name);

    private static string Property(string name) => Properties.Descendants(name).Single().Value;

    private static YamlMap Cff(string file)
    {
        var faults = new List<Fault>();
        var map = Assert.IsType<YamlMap>(YamlReader.ReadFile(file, file, faults));
        Assert.Empty(faults);
        return map;
    }

    private static string Scalar(YamlMap map, string key) => Assert.IsType<YamlScalar>(map.Find(key)).Value;

    private static string[] NamesIn(YamlMap file) =>
        [.. Assert.IsType<YamlList>(file.Find("authors")).Items.Select(author => Scalar(Assert.IsType<YamlMap>(author), "name"))];

    [GeneratedRegex(@"(?m)^@\w+\{(\w+),")]
    private static partial Regex Keys();

    [GeneratedRegex(@"@([a-z]+\d{4})")]
    private static partial Regex Citations();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?m)^\| \[[^\]]+\]\(#[^)]+\) \| (?<inside>\d+) \| (?<outside>\d+) \| \d+ \|")]
    private static partial Regex Rows();
}
