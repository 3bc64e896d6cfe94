using OpgaveSim.Presentation.Words;
using OpgaveSim.Runner.Commands;

namespace OpgaveSim.BrowserTests;

/// <summary>What comes out of a printer: the first page of a comparison is one A4, and nothing is blank or lies on its side.</summary>
public sealed class PaperTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("opgavesim-paper-test-");

    [Theory]
    [InlineData("en")]
    [InlineData("nl")]
    public async Task The_comparison_of_a_case_begins_with_one_A4(string language)
    {
        var sheets = await CompareAsync(Path.Combine(LiveHall.Root, "experiments", "regional-energy"), language);
        AssertSheet(sheets, language);
        Assert.Contains(In(SheetTexts.Invite, language), sheets[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("nl")]
    public async Task The_comparison_of_generated_worlds_begins_with_one_A4(string language)
    {
        var sheets = await CompareAsync(Path.Combine(LiveHall.Root, "experiments", "quickstart"), language);
        AssertSheet(sheets, language);
        Assert.DoesNotContain(In(SheetTexts.Invite, language), sheets[0].Text, StringComparison.Ordinal);
        Assert.Contains(In(SheetTexts.Compared, language), sheets[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_with_many_issues_and_long_names_keeps_to_one_A4()
    {
        var sheets = await CompareAsync(ManyIssues(), "en");
        AssertSheet(sheets, "en");
        Assert.Contains("more issues follow on later pages", sheets[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_measured_tables_prints_without_blank_pages()
    {
        var page = Path.Combine(folder.FullName, "measured.html");
        Assert.Equal(ExitCode.Done, await CommandLine.RunAsync(
            ["measure", Path.Combine(LiveHall.Root, "experiments", "regional-energy", "case"), "--draws", "99", "--measures", "all", "--page", page, "--lang", "nl"]));
        AssertPlain(await Paper.PrintAsync(page));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private async Task<IReadOnlyList<(string Text, double Width, double Height)>> CompareAsync(string experiment, string language)
    {
        var (result, page) = (Path.Combine(folder.FullName, "result"), Path.Combine(folder.FullName, $"{Path.GetFileName(experiment)}-{language}.html"));
        Assert.Equal(ExitCode.Done, await CommandLine.RunAsync(["run", experiment, "--out", result, "--rounds", "14", "--replications", "6", "--set", "warmup=2", "--no-report", "--quiet"]));
        Assert.Equal(ExitCode.Done, await CommandLine.RunAsync(["compare", result, "--out", page, "--lang", language]));
        return await Paper.PrintAsync(page);
    }

    private static void AssertSheet(IReadOnlyList<(string Text, double Width, double Height)> sheets, string language)
    {
        AssertPlain(sheets);
        Assert.Contains(In(SheetTexts.Change, language), sheets[0].Text, StringComparison.Ordinal);
        Assert.Contains("opgavesim", sheets[0].Text.Split(' ').TakeLast(8));
        Assert.DoesNotContain(sheets.Skip(1), sheet => sheet.Text.Contains($"· opgavesim", StringComparison.Ordinal));
    }

    /// <summary>All sheets are A4 upright, and each has something to read.</summary>
    private static void AssertPlain(IReadOnlyList<(string Text, double Width, double Height)> sheets)
    {
        Assert.All(sheets, sheet => Assert.Equal((210, 297), (Math.Round(sheet.Width), Math.Round(sheet.Height))));
        Assert.All(sheets, sheet => Assert.True(sheet.Text.Length > 60, $"a sheet says only “{sheet.Text}”"));
    }

    private static string In(Text text, string language) => language == "nl" ? text.Nl : text.En;

    /// <summary>The energy region with forty issues, whose names are long.</summary>
    private string ManyIssues()
    {
        var shipped = Path.Combine(LiveHall.Root, "experiments", "regional-energy");
        var (own, given) = (folder.CreateSubdirectory("many"), folder.CreateSubdirectory("many/case"));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(shipped, "case")))
        {
            File.Copy(file, Path.Combine(given.FullName, Path.GetFileName(file)));
        }

        File.Copy(Path.Combine(shipped, "experiment.yaml"), Path.Combine(own.FullName, "experiment.yaml"));
        var issues = Path.Combine(given.FullName, "issues.csv");
        var rows = File.ReadAllLines(issues);
        File.WriteAllLines(issues, [.. rows, .. Enumerable.Range(0, 28).Select(i => rows[1 + i % 12].Split(',') is var fields
            ? $"more{i},{fields[1]} en alles wat daar in de jaren daarna nog achteraan komt ({i}),{string.Join(',', fields[2..])}" : "")]);
        return own.FullName;
    }
}
