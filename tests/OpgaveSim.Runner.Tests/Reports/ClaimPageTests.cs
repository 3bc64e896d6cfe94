using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Claims;
using OpgaveSim.Reports.Compare;
using OpgaveSim.Reports.Report;
using OpgaveSim.Results.Claims;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Facts;
using OpgaveSim.Results.Output;
using OpgaveSim.Results.Wording;
using OpgaveSim.Runner.Commands;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Reports;

/// <summary>What is read from stored results: given diversity, the four decisions, facts of the field, and the page on the claim.</summary>
public sealed class ClaimPageTests(ClaimFixture results) : IClassFixture<ClaimFixture>
{
    [Fact]
    public void Given_diversity_is_read_from_closed_tables_and_solutions_within_issue_and_size()
    {
        using var reader = new ResultReader(results.Dose);
        var found = Dose(reader);
        foreach (var lambda in (double[])[0, 1])
        {
            var novelty = found.Of(VariedTrait.Kind, MeasureCatalogue.Find("common-novelty")!, lambda)!;
            Assert.Equal(ClaimFixture.Effect, novelty.Slope.Mean!.Value, 1e-9); // a larger number of the issue adds to novelty too, and is taken out
            Assert.Equal([ClaimFixture.Effect / 2, ClaimFixture.Effect], novelty.Points.Select(point => Math.Round(point.Difference.Mean!.Value, 9)));
            Assert.Equal(0, found.Of(VariedTrait.Kind, MeasureCatalogue.Find("common-novelty-given-size")!, lambda)!.Slope.Mean!.Value, 1e-9);
        }

        Assert.Equal(2 * 5, found.Curves.Count);
        Assert.Equal(found.Of(VariedTrait.Kind, MeasureCatalogue.Find("common-novelty")!, 0)!.Points[0].Pairs, Pairs(reader, "kind-050-0", "kind-000-0"));
    }

    /// <summary>New and useful, table by table, held against SQL that is written otherwise.</summary>
    [Fact]
    public void New_and_useful_is_told_by_the_median_of_the_world_on_issues_whose_novelty_is_known()
    {
        using var reader = new ResultReader(results.Dose);
        var tables = DoseTable.Read(reader, 0);
        Dictionary<(string, int, int), double?> useful = tables.ToDictionary(table => (table.Scenario, table.World, table.Issue), table => table.Values[6]);
        var rows = reader.Query("""
            with known as (
              select c.*, t.quality from common_solution c join closed_table t using (point, scenario, replication, issue)
              where not t.is_warm_up and t.quality is not null and c.common_novelty is not null),
            median as (select replication, quantile_cont(common_novelty, 0.5) as half from known group by replication)
            select t.scenario, t.replication, t.issue,
              coalesce((select k.quality >= 0.5 and k.common_novelty >= m.half from known k join median m using (replication)
                where k.scenario = t.scenario and k.replication = t.replication and k.issue = t.issue), false)
            from closed_table t where not t.is_warm_up and exists (select 1 from known k where k.replication = t.replication and k.issue = t.issue)
            """);
        Assert.Equal(rows.Count, useful.Values.Count(value => value is not null));
        Assert.All(rows, row => Assert.Equal((bool)row[3]! ? 1 : 0, useful[((string)row[0]!, (int)row[1]!, (int)row[2]!)]));
        Assert.Contains(useful.Values, value => value == 1);
        Assert.Contains(useful.Values, value => value == 0);
        Assert.Contains(useful.Values, value => value is null);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("nl")]
    public void The_page_has_every_sentence_of_its_parts_and_the_results_that_it_was_made_from(string language)
    {
        var opened = ClaimResult.OpenAll([results.Claim, results.Dose, results.Decisions]);
        try
        {
            Assert.Equal([ClaimReading.Headline, ClaimReading.Dose, ClaimReading.Decisions], opened.Select(result => result.Says!.Value));
            var page = ClaimPage.Markdown(opened, PageFile.LanguageOf(language));
            Assert.StartsWith(PageFile.MarkdownMark + "\n# ", page, StringComparison.Ordinal);
            var claim = new PageContext(opened[0].At(0), PageFile.LanguageOf(language));
            foreach (var (id, arm) in from id in (string[])["kind-variety-unbiased", "quality", "new-and-useful"] from arm in (string[])["interest", "mutual-gains", "random", "expert"] select (id, arm))
            {
                var difference = claim.Set.Of(claim.Arms.Issue!, claim.Arms.Named(arm), MeasureCatalogue.Find(id)!);
                Assert.Contains(difference.NotJudged is null ? claim.SignedWithInterval(difference) : VerdictTexts.Of(claim, difference), page, StringComparison.Ordinal);
                var clause = claim.Say(ClaimPageTexts.Of(HeadlineSentences.Reach(difference)), language == "nl" ? "v1 (vast)" : "v1 (absolute)");
                Assert.Contains($"- {claim.Say(ClaimPageTexts.Against, "issue", arm)}, {claim.NameInside(difference.Measure)}: {clause}.\n", page, StringComparison.Ordinal);
            }

            var dose = new PageContext(opened[1].At(0), PageFile.LanguageOf(language));
            Assert.All(((double[])[0, 1]).SelectMany(lambda => DoseSentences.Of(dose, Dose(opened[1].Reader), lambda)), sentence => Assert.Contains($"- {sentence}\n", page, StringComparison.Ordinal));
            var decisions = new PageContext(opened[2].At(0), PageFile.LanguageOf(language));
            Assert.All(FourDecisions.Of(decisions.Set)!.Outcomes.Where(outcome => outcome.Measure.Id != "agreement"),
                outcome => Assert.Contains($"- {DecisionSentences.Of(decisions, outcome)}\n", page, StringComparison.Ordinal));
            Assert.All(FieldFacts.All, fact => Assert.Contains($"| {claim.Say(fact.Says)} |", page, StringComparison.Ordinal));
            Assert.All(opened, result => Assert.Contains($"`{result.Manifest!.Digest}`", page, StringComparison.Ordinal));
            Assert.DoesNotContain(Path.GetTempPath(), page, StringComparison.Ordinal);
        }
        finally
        {
            Array.ForEach([.. opened], result => result.Dispose());
        }
    }

    [Fact]
    public void A_part_that_no_result_says_names_the_experiment_that_would()
    {
        Assert.Contains("None of the results can say this; run `experiments/claim`.", Page(results.Decisions), StringComparison.Ordinal);
        var page = Page(results.Claim);
        Assert.Contains("run `experiments/diverse-to-original`.", page, StringComparison.Ordinal);
        Assert.Contains("run `experiments/four-decisions`.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("run `experiments/claim`", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_of_a_table_has_as_many_cells_as_its_head()
    {
        foreach (var table in Page(results.Claim, results.Dose, results.Decisions).Split("\n\n").Where(part => part.StartsWith('|')))
        {
            int[] cells = [.. table.TrimEnd('\n').Split('\n').Select(row => row.Replace("\\|", "", StringComparison.Ordinal).Count(c => c == '|'))];
            Assert.All(cells, count => Assert.Equal(cells[0], count));
        }
    }

    [Fact]
    public void Facts_of_the_field_are_judged_at_every_point_and_read_from_the_scenario_nearest_to_practice()
    {
        using var reader = new ResultReader(results.Claim);
        var values = RunValues.Read(reader);
        var (worlds, judged) = Assert.Single(FieldFacts.Judge(reader, values));
        Assert.Equal("mixed-practice", worlds.Practice.Name);
        Assert.Equal(new WorldPreset("v1", "absolute"), worlds.Preset);
        Assert.Equal(values.Mean(0, "mixed-practice", "agreement"), judged.Single(result => result.Fact.Id == "agreement").Value!.Mean);
        var deviation = reader.Query("select avg(sd) from (select stddev_samp(size) as sd from closed_table where scenario = 'mixed-practice' and not is_warm_up group by replication)")[0][0];
        Assert.Equal((double)deviation!, judged.Single(result => result.Fact.Id == "spread-of-size").Value!.Mean!.Value, 1e-9);
        var ratios = values.Worlds(0, "mixed-practice", "interest-distance").Zip(values.Worlds(0, "random", "interest-distance"), (one, other) => one / other);
        Assert.Equal(ratios.Average()!.Value, judged.Single(result => result.Fact.Id == "position-distance-to-chance").Value!.Mean!.Value, 1e-12);
        Assert.DoesNotContain(judged, result => result.Finding == FactFinding.NoValue);
        using var without = new ResultReader(results.Other);
        Assert.Contains(FieldFacts.Judge(without, RunValues.Read(without))[0].Results, result => result is { Fact.Id: "kind-variety-to-chance", Finding: FactFinding.NoValue });
    }

    [Fact]
    public void The_report_and_the_page_of_compare_have_sections_on_what_their_scenarios_can_say()
    {
        using var folder = new TemporaryFolder();
        string Report(string result) => File.ReadAllText(ReportFile.Write(result, "en", folder.At(Path.GetFileName(result) + ".html")));
        var (claim, dose, decisions) = (Report(results.Claim), Report(results.Dose), Report(results.Decisions));
        foreach (var (id, with, without) in (((string, string, string)[])[("headline", claim, dose), ("dose", dose, decisions), ("decisions", decisions, claim)]))
        {
            Assert.Contains($"<section id=\"{id}\"", with, StringComparison.Ordinal);
            Assert.DoesNotContain($"<section id=\"{id}\"", without, StringComparison.Ordinal);
            Assert.True(with.IndexOf($"<section id=\"{id}\"", StringComparison.Ordinal) > with.IndexOf("<section id=\"hypotheses\"", StringComparison.Ordinal));
        }

        string[] Compared(string result)
        {
            using var compared = ComparedResults.Open([result], null, [], 0);
            return [.. ComparePage.Sections(new CompareContext(compared, ReportLanguage.Dutch)).Select(section => section.Id)];
        }

        Assert.Contains("headline", Compared(results.Claim));
        Assert.Contains("dose", Compared(results.Dose));
        Assert.Contains("decisions", Compared(results.Decisions));
        Assert.DoesNotContain("decisions", Compared(results.Claim));
    }

    [Fact]
    public async Task A_page_is_replaced_where_the_program_wrote_it_and_another_file_is_not()
    {
        using var folder = new TemporaryFolder();
        var file = folder.At("claim.md");
        Assert.Equal(ExitCode.Done, await CommandLine.RunAsync(["claim", results.Claim, "--out", file]));
        Assert.Equal(Page(results.Claim), File.ReadAllText(file));
        File.Delete(folder.At(".opgavesim-files"));
        Assert.Equal(ExitCode.Done, await CommandLine.RunAsync(["claim", results.Decisions, "--out", file, "--lang", "nl"]));
        Assert.Contains("# De bewering, zin voor zin\n", File.ReadAllText(file), StringComparison.Ordinal);
        var own = folder.Write("own.md", "# My page\n");
        Assert.Equal(ExitCode.BadInput, await CommandLine.RunAsync(["claim", results.Claim, "--out", own]));
        Assert.Equal("# My page\n", File.ReadAllText(own));
    }

    [Fact]
    public async Task What_says_nothing_on_the_claim_is_refused()
    {
        Assert.Equal(ExitCode.BadInput, await CommandLine.RunAsync(["claim", results.Other]));
        Assert.Equal(ExitCode.BadInput, await CommandLine.RunAsync(["claim", results.Claim, results.Claim]));
        Assert.Equal(ExitCode.BadInput, await CommandLine.RunAsync(["claim", results.Claim, "nowhere"]));
        Assert.Equal(ExitCode.BadInput, await CommandLine.RunAsync(["claim", results.Claim, ""]));
        Assert.Equal(ExitCode.BadInput, await CommandLine.RunAsync(["published", "facts", "nowhere"]));
        Assert.Equal(ExitCode.Done, await CommandLine.RunAsync(["published", "facts", results.Claim, "--json"]));
    }

    private static string Page(params string[] folders)
    {
        var opened = ClaimResult.OpenAll(folders);
        try
        {
            return ClaimPage.Markdown(opened, ReportLanguage.English);
        }
        finally
        {
            Array.ForEach([.. opened], result => result.Dispose());
        }
    }

    private static DoseResponse Dose(ResultReader reader) => DoseResponse.Of(reader, Arms.Read(RunValues.Read(reader), 0), 0)!;

    private static int Pairs(ResultReader reader, string one, string other) => (int)(long)reader.Query(
        "select count(*) from closed_table a join closed_table b using (point, replication, issue, size) join common_solution c on (c.scenario, c.replication, c.issue) = (a.scenario, a.replication, a.issue) "
        + "join common_solution d on (d.scenario, d.replication, d.issue) = (b.scenario, b.replication, b.issue) where a.scenario = $1 and b.scenario = $2 and not a.is_warm_up", one, other)[0][0]!;
}
