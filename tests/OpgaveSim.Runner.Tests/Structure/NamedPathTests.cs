using System.Text.Json;
using System.Text.RegularExpressions;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Structure;

/// <summary>Where documents point, something is.</summary>
public partial class NamedPathTests
{
    private static readonly string[] Folders = ["docs", "docs/decisions", "experiments/regional-energy", "tests/Replay", "tests/Watchers"];

    private static string MutationsFile => Path.Combine(SharedData.Repository, "tests", "Replay", "mutations.json");

    private static IEnumerable<string> Documents =>
    [
        Path.Combine(SharedData.Repository, "README.md"), Path.Combine(SharedData.Repository, "CONTRIBUTING.md"), MutationsFile,
        .. Folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(SharedData.Repository, folder), "*.md")),
    ];

    [Fact]
    public void Every_path_that_a_document_names_exists()
    {
        var named = (from document in Documents
                     from path in PathsIn(File.ReadAllText(document))
                     select (Document: Path.GetRelativePath(SharedData.Repository, document), Path: path)).ToArray();
        Assert.Contains(named, one => one.Document == "README.md" && one.Path == "src/Model");
        string[] lost = [.. named.Where(one => !Path.Exists(Path.Combine(SharedData.Repository, Kept(one.Path)))).Select(one => $"{one.Document}: {one.Path}")];
        Assert.True(lost.Length == 0, $"nothing is at these paths: {string.Join(", ", lost)}");
    }

    [Theory]
    [InlineData("see `src/Model/Course`.", "src/Model/Course")]
    [InlineData("[it](../docs/model.md#limits), and", "docs/model.md")]
    [InlineData(".ci/parts/10-build, tests/Replay/", ".ci/parts/10-build tests/Replay")]
    [InlineData("\"file\": \"src/Model/Relations/TieList.cs\"", "src/Model/Relations/TieList.cs")]
    [InlineData("https://example.org/src/Model and my-src/Model", "")]
    public void Paths_are_found_in_text(string text, string expected) => Assert.Equal(expected, string.Join(' ', PathsIn(text)));

    [Fact]
    public void Every_project_is_on_the_map_of_the_readme()
    {
        var paths = PathsIn(File.ReadAllText(Path.Combine(SharedData.Repository, "README.md"))).ToHashSet();
        Assert.Empty(Projects.Folders.Select(folder => $"src/{folder}").Except(paths));
    }

    [Fact]
    public void Every_mutation_finds_the_text_that_it_changes_once()
    {
        using var mutations = JsonDocument.Parse(File.ReadAllText(MutationsFile));
        var lost = mutations.RootElement.EnumerateArray().Where(mutation => !Finds(mutation)).Select(mutation => mutation.GetProperty("name").GetString());
        Assert.Empty(lost);
    }

    /// <summary>The part of a path that a clone has before it is built: of what a build makes, the project.</summary>
    private static string Kept(string path) => path.Split("/bin/")[0];

    private static bool Finds(JsonElement mutation) =>
        File.ReadAllText(Path.Combine(SharedData.Repository, mutation.GetProperty("file").GetString()!)).Split(mutation.GetProperty("from").GetString()!).Length == 2;

    private static IEnumerable<string> PathsIn(string text) => Paths().Matches(text).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"(?<![\w./-])(?:\.\./)*((?:src|tests|\.ci|bench|docs|experiments)/[\w./-]*\w)")]
    private static partial Regex Paths();
}
