using System.Text;
using System.Text.Json.Nodes;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Reports.Images;
using OpgaveSim.Results.Database;
using OpgaveSim.Runner.Commands;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Commands;

/// <summary>What is done with a result from the terminal: open, cite, and report as a document.</summary>
[Collection(Spoken.Name)]
public sealed class ResultCommandsTests(ResultCommandsTests.OfDesign result) : IClassFixture<ResultCommandsTests.OfDesign>
{
    [Fact]
    public async Task Report_says_at_each_point_what_compare_says_there()
    {
        var (code, output, _) = await Spoken.ReadAsync("report", result.Folder, "--out", result.At("page.html"), "--json");
        Assert.Equal(ExitCode.Done, code);
        var document = JsonNode.Parse(output)!;
        Assert.Equal(result.At("page.html"), (string)document["report"]!);
        Assert.Equal(["report", "points", "reversal", "sensitivity", "factors"], document.AsObject().Select(part => part.Key));
        var points = document["points"]!.AsArray();
        Assert.Equal(2, points.Count);
        foreach (var (index, point) in points.Index())
        {
            var (_, json, _) = await Spoken.ReadAsync("compare", result.Folder, "--point", $"{index}", "--json");
            var compared = JsonNode.Parse(json)!.AsObject();
            Assert.Equal(index, (int)point!["point"]!);
            Assert.StartsWith("opposition", (string)point["pointLabel"]!, StringComparison.Ordinal);
            Assert.Equal(["point", "pointLabel", .. compared.Select(part => part.Key)], point.AsObject().Select(part => part.Key));
            Assert.All(compared, part => Assert.True(JsonNode.DeepEquals(part.Value, point[part.Key]), part.Key));
        }

        Assert.NotEqual((double)points[0]!["scenarios"]!["b"]!["quality"]!["mean"]!, (double)points[1]!["scenarios"]!["b"]!["quality"]!["mean"]!);
        Assert.Equal("quality", (string)points[0]!["hypotheses"]![0]!["outcome"]!);
    }

    [Theory]
    [InlineData("apa")]
    [InlineData("bibtex")]
    [InlineData("cff")]
    public async Task A_citation_has_version_seed_and_digest(string form)
    {
        var (code, output, _) = await Spoken.ReadAsync("cite", result.Folder, "--format", form);
        Assert.Equal(ExitCode.Done, code);
        var digest = Manifest.Read(result.Folder)!.Digest!;
        Assert.Contains(digest, output, StringComparison.Ordinal);
        Assert.Contains(Manifest.Version, output, StringComparison.Ordinal);
        Assert.Contains("seed 11", output, StringComparison.Ordinal);
        Assert.Contains("The OpgaveSim authors", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_citation_of_the_program_alone_is_whole()
    {
        var (_, output, _) = await Spoken.ReadAsync("cite", "--format", "apa");
        Assert.Equal($"The OpgaveSim authors. (2026). *OpgaveSim* (Version {Manifest.Version}) [Computer software].\n", output);
        (_, output, _) = await Spoken.ReadAsync("cite", "--format", "bibtex", "--lang", "nl");
        Assert.Equal($"@software{{opgavesim,\n  title = {{OpgaveSim}},\n  author = {{{{The OpgaveSim authors}}}},\n  year = {{2026}},\n  version = {{{Manifest.Version}}},\n}}\n", output);
    }

    [Fact]
    public async Task A_cff_file_is_yaml_whatever_the_title_is()
    {
        var (_, output, _) = await Spoken.ReadAsync("cite", result.Folder, "--format", "cff");
        var faults = new List<Fault>();
        var file = result.At("CITATION.cff");
        await File.WriteAllTextAsync(file, output);
        var root = Assert.IsType<YamlMap>(YamlReader.ReadFile(file, file, faults));
        Assert.Empty(faults);
        Assert.Equal("1.2.0", Assert.IsType<YamlScalar>(root.Find("cff-version")).Value);
        var reference = Assert.IsType<YamlMap>(Assert.IsType<YamlList>(root.Find("references")).Items[0]);
        Assert.Equal("Is 50 % \"enough\"? A \\ B: results of a simulation", Assert.IsType<YamlScalar>(reference.Find("title")).Value);
    }

    [Fact]
    public async Task Open_makes_the_report_that_is_missing_prints_its_path_and_hands_it_to_the_browser()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // the browser of this test is a script of a POSIX shell
        }

        var browser = result.At("browser");
        await File.WriteAllTextAsync(browser, "#!/bin/sh\necho \"opened $1\"\n");
        File.SetUnixFileMode(browser, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        File.Delete(Path.Combine(result.Folder, ResultFolder.Report));
        var (code, output, _) = await ProgramProcess.RunAsync(new Dictionary<string, string> { [Browser.Variable] = browser }, "open", result.Folder);
        Assert.Equal(ExitCode.Done, code);
        var page = Path.Combine(result.Folder, ResultFolder.Report);
        Assert.True(File.Exists(page));
        Assert.Equal([$"{page}", $"opened {page}"], Encoding.UTF8.GetString(output).Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Without_a_desktop_nothing_is_opened_and_a_browser_that_is_named_comes_first()
    {
        if (OperatingSystem.IsLinux())
        {
            Assert.Null(PageOpener.Find(_ => null));
            Assert.Null(PageOpener.Find(name => name == "DISPLAY" ? ":0" : null));
            var tools = Directory.CreateDirectory(result.At("tools")).FullName;
            File.WriteAllText(Path.Combine(tools, "xdg-open"), "");
            Assert.Equal("xdg-open", PageOpener.Find(name => name switch { "DISPLAY" => ":0", "PATH" => $"/nowhere:{tools}", _ => null })?.Program);
        }
    }

    [Fact]
    public async Task What_is_no_page_and_no_result_is_not_opened()
    {
        Directory.CreateDirectory(result.At("empty"));
        await File.WriteAllTextAsync(result.At("mine.html"), "<html>");
        foreach (var path in (string[])[result.At("empty"), result.At("mine.html")])
        {
            var (code, lines) = await Spoken.RunAsync("open", path);
            Assert.Equal(ExitCode.BadInput, code);
            Assert.StartsWith(path, Assert.Single(lines), StringComparison.Ordinal);
        }
    }

    /// <summary>A result at two points of a design, with a title that is hard to write down.</summary>
    public sealed class OfDesign : IAsyncLifetime, IDisposable
    {
        private readonly TemporaryFolder folder = new();

        public string Folder => folder.At("results");

        public string At(string name) => folder.At(name);

        public Task InitializeAsync() => QuietRun.FinishAsync(folder.Write("experiment.yaml", """
            name: of-design
            title: 'Is 50 % "enough"? A \ B'
            seed: 11
            rounds: 4
            replications: 2
            warmup: 0
            grain: world
            world: { actors: 30 }
            scenarios:
              a: { logic: interest }
              b: { logic: issue }
            hypotheses:
              - { outcome: quality, contrast: [b, a], direction: greater }
            design: { type: grid, over: { world.opposition: [0.1, 0.4] } }
            """), Folder);

        public Task DisposeAsync() => Task.CompletedTask;

        public void Dispose() => folder.Dispose();
    }
}
