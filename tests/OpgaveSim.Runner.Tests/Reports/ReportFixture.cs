using OpgaveSim.Experiments.Reading;
using OpgaveSim.Reports.Report;
using OpgaveSim.Runner.Runs;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Reports;

/// <summary>Small results of real runs, made once, and their reports.</summary>
public sealed class ReportFixture : IAsyncLifetime, IDisposable
{
    private const string Full = """
        name: small
        title: "A <script>alert('title')</script> title"
        description: "</script><!-- <img src=x> {0} & more"
        seed: 11
        rounds: 10
        replications: 6
        warmup: 2
        hypotheses:
          - { outcome: quality, contrast: [issue, silent], direction: greater }
        world: { actors: 40, issuesPerRound: 2, kinds: [public, "<b>kind</b>"] }
        scenarios:
          interest:        { logic: interest }
          issue:           { logic: issue }
          random:          { logic: random }
          mixed-table:     { logic: { start: 0, invite: 1, answer: 0, deliberate: 0 } }
          random-interest: { logic: { invite: random, answer: 0, deliberate: 0 } }
          silent:          { logic: issue, meetings: 0 }
        """;

    private const string Design = """
        name: design
        seed: 11
        rounds: 6
        replications: 6
        warmup: 1
        keep: [round]
        world: { actors: 30, issuesPerRound: 2 }
        scenarios:
          interest: { logic: interest }
          issue: { logic: issue }
        design: { type: grid, over: { world.misunderstanding: [0, 3], world.quorum: [0, 0.5] } }
        """;

    /// <summary>More scenarios in the worlds of the first.</summary>
    private const string More = """
        name: more
        seed: 11
        rounds: 10
        replications: 8
        warmup: 2
        world: { actors: 40, issuesPerRound: 2, kinds: [public, "<b>kind</b>"] }
        scenarios:
          issue:  { logic: issue }
          expert: { logic: expert }
        """;

    private readonly TemporaryFolder folder = new();

    /// <summary>Folder of a result with all tables.</summary>
    public string FullResult => folder.At("full");

    /// <summary>Folder of a result with a design, without the tables closed_table, member, actor and tie.</summary>
    public string DesignResult => folder.At("design");

    /// <summary>Folder of a result with more scenarios in the worlds of the first.</summary>
    public string MoreResult => folder.At("more");

    /// <summary>Folder of a result with the same in other worlds.</summary>
    public string ElsewhereResult => folder.At("elsewhere");

    /// <summary>Folder of a result of a case with issues and tables.</summary>
    public string CaseResult => folder.At("case");

    public string English { get; private set; } = "";

    public string Dutch { get; private set; } = "";

    public string DesignEnglish { get; private set; } = "";

    public async Task InitializeAsync()
    {
        await RunTextAsync(Full, "full");
        await RunTextAsync(Design, "design");
        await RunTextAsync(More, "more");
        await RunTextAsync(More.Replace("seed: 11", "seed: 12", StringComparison.Ordinal), "elsewhere");
        await RunAsync(
            Path.Combine(SharedData.Repository, "experiments", "regional-energy"), CaseResult,
            ("--rounds", "rounds", "14"), ("--replications", "replications", "6"), ("--set", "warmup", "2"));
        English = Page(FullResult, "en");
        Dutch = Page(FullResult, "nl");
        DesignEnglish = Page(DesignResult, "en");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => folder.Dispose();

    /// <summary>A page without plotly.js, which is none of ours.</summary>
    public static string WithoutPlotly(string page)
    {
        var from = page.IndexOf("<script>/**", StringComparison.Ordinal);
        var to = page.IndexOf("</script>", from, StringComparison.Ordinal);
        Assert.True(from > 0 && to > from);
        return page.Remove(from, to - from);
    }

    private string Page(string result, string language)
    {
        var file = folder.At($"{Path.GetFileName(result)}-{language}.html");
        Assert.Equal(file, ReportFile.Write(result, language, file));
        return File.ReadAllText(file);
    }

    private Task<RunReport> RunTextAsync(string text, string name) => RunAsync(folder.Write(name + ".yaml", text), folder.At(name));

    private static Task<RunReport> RunAsync(string path, string output, params (string Option, string Path, string Value)[] changes) =>
        QuietRun.FinishAsync(ExperimentReader.Read(path, new ExperimentOptions { Changes = changes }), output);
}
