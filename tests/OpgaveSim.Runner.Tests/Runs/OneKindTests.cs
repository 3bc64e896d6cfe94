using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Compare;
using OpgaveSim.Reports.Report;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Database;
using OpgaveSim.Runner.Commands;
using OpgaveSim.Runner.Runs;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Runs;

/// <summary>An experiment whose actors are of one kind at one point of its design and of three at the other, from file to report.</summary>
public sealed class OneKindTests : IDisposable
{
    private const string Text = """
        name: one-kind
        seed: 4
        rounds: 5
        replications: REPLICATIONS
        warmup: 1
        grain: world
        keep: [kind]
        hypotheses: [{ outcome: kind-variety, contrast: [issue, interest] }]
        world: { actors: 24, issuesPerRound: 2 }
        scenarios:
          interest: { logic: interest }
          issue: { logic: issue }
        design: { type: list, points: [ { world.kinds: [public] }, { world.kinds: [public, private, civic] } ] }
        """;

    private static readonly Measure Variety = MeasureCatalogue.Find("kind-variety-unbiased")!;
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Each_point_is_judged_by_what_can_vary_there()
    {
        await RunAsync("6");
        using var reader = new ResultReader(folder.At("out"));
        var comparisons = new ResultComparisons(RunValues.Read(reader));
        Assert.Equal((NoVariation.OneKind, null), (comparisons.Of(0, "issue", "interest", Variety).NotJudged, comparisons.Of(0, "issue", "interest", Variety).Verdict));
        Assert.NotNull(comparisons.Of(1, "issue", "interest", Variety).Verdict);
        Assert.DoesNotContain(comparisons.At(0).Family, one => one.Measure == Variety);
        Assert.Contains(comparisons.At(1).Family, one => one.Measure == Variety);
        Assert.Equal("one-kind", (string?)ComparisonJson.Scenarios(comparisons.At(0))["issue"]!["kind-variety-unbiased"]!["notJudged"]);
        Assert.Null(ComparisonJson.Scenarios(comparisons.At(1))["issue"]!["kind-variety-unbiased"]!["notJudged"]);
    }

    [Theory]
    [InlineData(ReportLanguage.English, "All actors are of one kind, so variety of kind cannot be tested.", "Cannot be tested here: all actors are of one kind.", "finds no support")]
    [InlineData(ReportLanguage.Dutch, "Alle actoren zijn van één soort, dus over verscheidenheid van soort valt niets te toetsen.", "Hier niet te toetsen: alle actoren zijn van één soort.", "blijkt hier niet")]
    public async Task Report_and_comparison_say_why_and_give_no_verdict(ReportLanguage language, string sentence, string hypothesis, string never)
    {
        await RunAsync("6");
        ReportFile.Write(folder.At("out"), language == ReportLanguage.Dutch ? "nl" : "en");
        var report = System.Net.WebUtility.HtmlDecode(await File.ReadAllTextAsync(folder.At("out/report.html")));
        using var compared = ComparedResults.Open([folder.At("out")], null, [], 0);
        var page = new StringWriter();
        ComparePage.Write(page, new CompareContext(compared, language));
        foreach (var text in (string[])[report, System.Net.WebUtility.HtmlDecode(page.ToString())])
        {
            Assert.Contains(sentence, text, StringComparison.Ordinal);
            Assert.Contains(hypothesis, text, StringComparison.Ordinal);
            Assert.DoesNotContain(never, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_point_at_which_the_outcome_cannot_vary_does_not_stop_by_it()
    {
        await RunAsync("{ at_least: 6, until: { outcome: kind-variety, half_width: 0.9 }, at_most: 9 }");
        using var reader = new ResultReader(folder.At("out"));
        Assert.Equal(
            [(0, 9, "at-most"), (1, 6, "precise-enough")],
            reader.Query("select point, worlds, reason from stopping order by point").Select(row => ((int)row[0]!, (int)row[1]!, (string)row[2]!)));
    }

    [Fact]
    public async Task The_reversal_map_and_sensitivity_judge_it_nowhere()
    {
        await RunTextAsync(Text.Replace("REPLICATIONS", "6", StringComparison.Ordinal)
            .Replace("world: {", "world: { kinds: [public],", StringComparison.Ordinal)
            .Split("design:")[0] + """
            design:
              - { name: room, type: latin-hypercube, points: 5, over: { world.kinship: { from: 0, to: 1 } } }
              - { type: sobol, samples: 2, over: { world.quorum: { from: 0, to: 1 } } }
            """);
        using var reader = new ResultReader(folder.At("out"));
        var values = RunValues.Read(reader);
        var map = ReversalMap.Of(values)!;
        Assert.True(map.HasUntestable);
        Assert.Equal(5, new ReversalSpace(map, map.Spaces.Single(), map.Forms[0], Variety).Count(ReversalVerdict.Untestable));
        Assert.InRange(map.LargestFamily, 1, ComparisonSet.Primary.Count - 1);
        var outputs = new SensitivityOutputs(values, new ResultComparisons(values));
        var (arm, against) = outputs.Contrasts[0];
        var design = outputs.Designs.Single();
        Assert.Equal(NoVariation.OneKind, outputs.CannotVary(design, arm, against, Variety));
        Assert.Equal(0, outputs.Of(design, arm, against, Variety).Used);
        Assert.Null(outputs.CannotVary(design, arm, against, MeasureCatalogue.Find("quality")!));
        Assert.Equal("one-kind", (string?)SensitivityJson.Of(values)![0]!["outcomes"]!["kind-variety-unbiased"]!["differences"]![0]!["notJudged"]);
        Assert.Equal("untestable", (string?)ReversalJson.Of(values)!["designs"]![0]!["against"]!["interest"]!["kind-variety-unbiased"]!["cells"]![0]!["verdict"]);
        ReportFile.Write(folder.At("out"), "en");
        var page = await File.ReadAllTextAsync(folder.At("out/report.html"));
        Assert.Contains("Cannot be tested here", page, StringComparison.Ordinal);
        Assert.Contains("<figcaption>Variety of kind</figcaption><p class=\"small\">All actors are of one kind, so variety of kind cannot be tested.</p>", page, StringComparison.Ordinal);
    }

    private Task<RunReport> RunAsync(string replications) => RunTextAsync(Text.Replace("REPLICATIONS", replications, StringComparison.Ordinal));

    private Task<RunReport> RunTextAsync(string text) => QuietRun.FinishAsync(folder.Write("one.yaml", text), folder.At("out"));
}
