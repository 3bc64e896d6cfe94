using OpgaveSim.Model.Course;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Compare;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Reports.Queries;
using OpgaveSim.Reports.Report;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Output;
using OpgaveSim.Runner.Commands;
using Spectre.Console;

namespace OpgaveSim.Runner.Tests.Golden;

/// <summary>The numbers of small experiments and what is made of them for readers: none changes unseen.</summary>
public class GoldenNumbersTests(GoldenResults results) : IClassFixture<GoldenResults>
{
    public static TheoryData<string> Names => [.. GoldenResults.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Digests(string name)
    {
        var (folder, digest) = await results.RunAsync(name);
        GoldenFile.AssertSame($"{name}.digests.txt", $"{digest}\n{TableDigests.Of(folder)}");
    }

    /// <summary>The digest is one, however it was executed; where the test above runs the experiment too, the stored one.</summary>
    [Theory]
    [InlineData("quickstart-small", GrainScale.Actor, 1)]
    [InlineData("every-logic", GrainScale.World, 3)]
    [InlineData("every-logic", GrainScale.Actor, 3)]
    [InlineData("regional-energy-small", GrainScale.Actor, 3)]
    [InlineData("odd-settings", GrainScale.Actor, 1)]
    [InlineData("plausible", GrainScale.Actor, 3)]
    public async Task Digests_are_the_same_with_either_grain_and_with_one_silo_or_three(string name, GrainScale grain, int silos) =>
        Assert.Equal((await results.RunAsync(name)).Digest, (await results.RunAsync(name, grain, silos)).Digest);

    [Theory]
    [InlineData("quickstart-small")]
    [InlineData("regional-energy-small")]
    [InlineData("design")]
    public async Task The_summary_table(string name)
    {
        using var reader = new ResultReader((await results.RunAsync(name)).Folder);
        var values = RunValues.Read(reader);
        GoldenFile.AssertSame($"{name}.summary.txt", Shown(console => SummaryTable.Write(console, new ResultComparisons(values).At(0), values.Points[0].Words.En, ReportLanguage.English)));
    }

    [Theory]
    [InlineData("quickstart-small", "en")]
    [InlineData("quickstart-small", "nl")]
    [InlineData("regional-energy-small", "nl")]
    [InlineData("design", "en")]
    public async Task The_report(string name, string language)
    {
        var (folder, _) = await results.RunAsync(name);
        using var data = ReportData.Open(folder);
        using var page = new StringWriter();
        ReportPage.Write(page, new ReportContext(data, PageFile.LanguageOf(language)));
        GoldenFile.AssertSame($"{name}.report.{language}.txt", PageText.WithoutMachine(PageText.Of(page.ToString()), Manifest.Read(folder)!));
    }

    [Theory]
    [InlineData("quickstart-small", "issue", "en")]
    [InlineData("regional-energy-small", "interest", "nl")]
    public async Task The_comparison(string name, string baseline, string language)
    {
        var (folder, _) = await results.RunAsync(name);
        using var compared = ComparedResults.Open([folder], baseline, [], 0);
        using var page = new StringWriter();
        ComparePage.Write(page, new CompareContext(compared, PageFile.LanguageOf(language)));
        GoldenFile.AssertSame($"{name}.compare.{language}.txt", PageText.WithoutMachine(
            Shown(console => SummaryTable.Write(console, compared.Set, "", ReportLanguage.English)) + PageText.Of(page.ToString()), Manifest.Read(folder)!));
    }

    /// <summary>What a console of a fixed width, without colours, shows.</summary>
    private static string Shown(Action<IAnsiConsole> write)
    {
        using var shown = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(shown),
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = 140;
        console.Profile.Capabilities.Unicode = true;
        write(console);
        return string.Concat(shown.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(line => line.TrimEnd() + "\n"));
    }
}
