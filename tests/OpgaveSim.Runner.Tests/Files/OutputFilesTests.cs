using OpgaveSim.Experiments.Input;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Files;
using OpgaveSim.Results.Output;
using OpgaveSim.Runner.Commands;
using OpgaveSim.Runner.Tests.Commands;
using OpgaveSim.Runner.Tests.Results;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Files;

/// <summary>No output ever replaces a file that the program did not write, nor its own inputs and results.</summary>
[Collection(Spoken.Name)]
public sealed class OutputFilesTests(SmallResults results) : IClassFixture<SmallResults>, IDisposable
{
    private const string Mine = "mine, and dear";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("report", "thesis.docx")]
    [InlineData("report", "page.html")]
    [InlineData("compare", "thesis.docx")]
    [InlineData("export", "out/run.csv")]
    [InlineData("export", "out/data-dictionary.csv")]
    [InlineData("measure", "out/tables.csv")]
    [InlineData("measure", "out/overall.csv")]
    public async Task A_file_of_somebody_else_is_replaced_with_force_alone_and_said(string command, string name)
    {
        var file = folder.Write(name, Mine);
        var others = Directory.GetFiles(Path.GetDirectoryName(file)!);
        var args = Command(command, Path.GetDirectoryName(name) is "" ? file : Path.GetDirectoryName(file)!);
        var (code, lines) = await Spoken.RunAsync(args);
        Assert.Equal(ExitCode.BadInput, code);
        Assert.Contains("--force", Assert.Single(lines), StringComparison.Ordinal);
        Assert.Equal(Mine, File.ReadAllText(file));
        Assert.Equal(others, Directory.GetFiles(Path.GetDirectoryName(file)!));

        (code, lines) = await Spoken.RunAsync([.. args, "--force"]);
        Assert.Equal(ExitCode.Done, code);
        Assert.Contains(name.Split('/')[^1], Assert.Single(lines), StringComparison.Ordinal);
        Assert.NotEqual(Mine, File.ReadAllText(file));
    }

    [Theory]
    [InlineData("report", "page.html")]
    [InlineData("compare", "page.html")]
    [InlineData("export", "out/run.csv")]
    [InlineData("measure", "out/tables.csv")]
    public async Task What_it_wrote_itself_is_replaced_unless_it_was_changed_since(string command, string name)
    {
        var args = Command(command, folder.At(name.Split('/')[0]));
        Assert.Equal(ExitCode.Done, (await Spoken.RunAsync(args)).Code);
        var first = File.ReadAllBytes(folder.At(name));
        Assert.Equal(ExitCode.Done, (await Spoken.RunAsync(args)).Code);
        Assert.Equal(first, File.ReadAllBytes(folder.At(name)));
        File.WriteAllText(folder.At(name), Mine);
        Assert.Equal(ExitCode.BadInput, (await Spoken.RunAsync(args)).Code);
        Assert.Equal(Mine, File.ReadAllText(folder.At(name)));
    }

    [Theory]
    [InlineData("results.duckdb")]
    [InlineData("manifest.json")]
    [InlineData("RESULTS.duckdb.link")]
    [InlineData("hard.html")]
    public async Task Results_are_not_replaced_even_with_force_and_by_no_link(string name)
    {
        var result = results.Copy(folder);
        var database = Path.Combine(result, ResultFolder.Database);
        var target = Path.Combine(result, name);
        if (name.EndsWith(".link", StringComparison.Ordinal))
        {
            File.CreateSymbolicLink(target, database);
        }
        else if (name == "hard.html")
        {
            using var link = System.Diagnostics.Process.Start("ln", [database, target]);
            await link.WaitForExitAsync();
        }

        var before = File.ReadAllBytes(database);
        var manifest = File.ReadAllBytes(Path.Combine(result, ResultFolder.Manifest));
        foreach (var command in (string[])["report", "compare"])
        {
            var (code, lines) = await Spoken.RunAsync(command, results.Result, "--out", target, "--force");
            Assert.Equal(ExitCode.BadInput, code);
            Assert.Contains("never replaced", Assert.Single(lines), StringComparison.Ordinal);
        }

        Assert.Equal(before, File.ReadAllBytes(database));
        Assert.Equal(manifest, File.ReadAllBytes(Path.Combine(result, ResultFolder.Manifest)));
    }

    [Fact]
    public async Task A_case_is_not_replaced_even_with_force()
    {
        Assert.Equal(ExitCode.Done, (await Spoken.RunAsync("new", "case", folder.At("region"), "--format", "csv")).Code);
        var given = folder.At("region/case");
        var before = Directory.GetFiles(given).Order().ToDictionary(file => file, File.ReadAllText);
        var (code, lines) = await Spoken.RunAsync("measure", given, "--out", given, "--draws", "19", "--force");
        Assert.Equal(ExitCode.BadInput, code);
        Assert.Contains("tables.csv", Assert.Single(lines), StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFiles(given).Order().ToDictionary(file => file, File.ReadAllText));
        Assert.Equal(ExitCode.BadInput, (await Spoken.RunAsync("report", results.Result, "--out", folder.At("region/experiment.yaml"), "--force")).Code);
    }

    [Fact]
    public async Task A_page_is_written_through_a_link_to_where_it_leads()
    {
        var page = folder.At("real.html");
        Assert.Equal(ExitCode.Done, (await Spoken.RunAsync(Command("report", page))).Code);
        File.CreateSymbolicLink(folder.At("link.html"), page);
        Assert.Equal(ExitCode.Done, (await Spoken.RunAsync(Command("compare", folder.At("link.html")))).Code);
        Assert.NotNull(File.ResolveLinkTarget(folder.At("link.html"), false));
        Assert.Equal(File.ReadAllText(page), File.ReadAllText(folder.At("link.html")));
        File.CreateSymbolicLink(folder.At("loop"), folder.At("loop"));
        Assert.Equal(ExitCode.BadInput, (await Spoken.RunAsync(Command("report", folder.At("loop")))).Code);
    }

    [Fact]
    public void One_that_fails_half_way_leaves_all_as_it_was()
    {
        using (var first = new OutputFiles("--out", force: false))
        {
            first.Write(folder.At("a.csv"), path => File.WriteAllText(path, "old"));
            first.Put();
        }

        Assert.Throws<IOException>(() =>
        {
            using var files = new OutputFiles("--out", force: false);
            files.Write(folder.At("a.csv"), path => File.WriteAllText(path, "new"));
            files.Write(folder.At("b.csv"), _ => throw new IOException("the disk is full"));
        });
        Assert.Equal("old", File.ReadAllText(folder.At("a.csv")));
        Assert.Equal([WrittenList.FileName, "a.csv"], Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("con")]
    [InlineData("a/NUL.txt")]
    [InlineData("LPT1/x.html")]
    [InlineData("COM¹")]
    [InlineData("what?.html")]
    [InlineData("x.")]
    [InlineData("x /y.html")]
    [InlineData("new\nline.html")]
    [InlineData("bell\u0007")]
    public void Names_that_not_every_system_can_hold_are_refused(string path) =>
        Assert.Throws<FaultsException>(() => OutputPath.Check("--out", path));

    [Theory]
    [InlineData("../x/./y.html")]
    [InlineData("console")]
    [InlineData(".hidden")]
    [InlineData("a b;c='d' \"e\" #%&=~é→😀")]
    public void Others_are_free(string path) => OutputPath.Check("--out", path);

    [Theory]
    [InlineData("report")]
    [InlineData("compare")]
    [InlineData("export")]
    [InlineData("measure")]
    [InlineData("figures")]
    [InlineData("run")]
    public async Task An_empty_path_is_refused(string command)
    {
        var (code, lines) = await Spoken.RunAsync(Command(command, ""));
        Assert.Equal(ExitCode.BadInput, code);
        Assert.Contains("is empty", Assert.Single(lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report")]
    [InlineData("compare")]
    [InlineData("digest")]
    public async Task An_empty_result_is_refused(string command) => Assert.Equal(ExitCode.BadInput, (await Spoken.RunAsync(command, "")).Code);

    private string[] Command(string command, string output) => command switch
    {
        "export" => ["export", results.Result, "--format", "csv", "--out", output],
        "figures" => ["figures", results.Result, "--format", "svg", "--out", output],
        "measure" => ["measure", Path.Combine(SharedData.Repository, "experiments", "regional-energy", "case"), "--draws", "19", "--out", output],
        "run" => ["run", results.Experiment, "--out", output],
        _ => [command, results.Result, "--out", output],
    };
}
