using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Stored;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Compare;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Database;
using OpgaveSim.Runner.Tests.Reports;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Comparisons;

/// <summary>Several results side by side.</summary>
[Collection(nameof(ReportFixture))]
public sealed class ComparedResultsTests(ReportFixture reports)
{
    private static readonly Measure Quality = MeasureCatalogue.Find("quality")!;

    [Fact]
    public void One_result_keeps_its_names_and_its_baseline()
    {
        using var compared = ComparedResults.Open([reports.FullResult], null, [], 0);
        Assert.Equal("interest", compared.Set.Arms.Baseline.Name);
        Assert.Equal(6, compared.Set.Arms.All.Count);
        Assert.True(compared.AreAllPaired);
        Assert.Empty(CompareWarnings.Of(compared));
    }

    [Fact]
    public void Scenarios_have_the_titles_of_their_experiment_with_the_name_of_the_result_where_there_are_several()
    {
        using var one = ComparedResults.Open([reports.FullResult], null, [], 0);
        Assert.Equal(new Text("Issue-driven", "Opgavegericht"), one.Set.Arms.Named("issue").Title);
        Assert.Equal(new Text("mixed-table", "mixed-table"), one.Set.Arms.Named("mixed-table").Title);
        using var two = ComparedResults.Open([reports.FullResult, reports.MoreResult], "interest", [], 0);
        Assert.Equal(new Text("more: Issue-driven", "more: Opgavegericht"), two.Set.Arms.Named("more/issue").Title);
    }

    [Fact]
    public void Results_of_the_same_worlds_are_paired_world_by_world()
    {
        using var compared = ComparedResults.Open([reports.FullResult, reports.MoreResult], "interest", [], 0);
        Assert.True(compared.AreAllPaired);
        Assert.Equal(CompareTexts.OtherPrecedents, Assert.Single(CompareWarnings.Of(compared)).Text);
        var arms = compared.Set.Arms;
        var twice = compared.Set.Of(arms.Named("more/issue"), arms.Named("full/issue"), Quality);
        Assert.Equal((6, 2), (twice.Sample.Worlds, twice.Sample.Without));
        Assert.All(twice.Sample.First.Zip(twice.Sample.Second), pair => Assert.Equal(pair.First, pair.Second));
    }

    [Fact]
    public void What_is_measured_against_precedents_of_a_whole_result_is_not_compared_between_results()
    {
        using var compared = ComparedResults.Open([reports.FullResult, reports.MoreResult], "interest", [], 0);
        var (arms, set) = (compared.Set.Arms, compared.Set);
        foreach (var measure in MeasureCatalogue.OfWorlds)
        {
            var between = set.Of(arms.Named("more/issue"), arms.Named("full/issue"), measure);
            Assert.Equal((NoVariation.OtherPrecedents, null, null), (between.NotJudged, between.Verdict, between.Interval));
            Assert.NotEqual(NoVariation.OtherPrecedents, set.Of(arms.Named("full/issue"), arms.Baseline, measure).NotJudged);
        }

        Assert.NotEqual(NoVariation.OtherPrecedents, set.Of(arms.Named("more/issue"), arms.Baseline, MeasureCatalogue.Find("novelty")!).NotJudged);
        Assert.DoesNotContain(set.Family, one => MeasureCatalogue.OfWorlds.Contains(one.Measure) && one.Arm.Split('/')[0] != one.Against.Split('/')[0]);
    }

    [Fact]
    public void Results_of_other_worlds_are_not_paired_and_it_is_said_why()
    {
        using var compared = ComparedResults.Open([reports.FullResult, reports.ElsewhereResult], "interest", ["expert"], 0);
        Assert.False(compared.AreAllPaired);
        var difference = compared.Set.Of(compared.Set.Arms.Named("elsewhere/expert"), compared.Set.Arms.Baseline, Quality);
        Assert.False(difference.Sample.IsPaired);
        Assert.Equal((8, 6), (difference.Sample.First.Count, difference.Sample.Second.Count));
        Assert.Equal([CompareTexts.OtherWorlds, CompareTexts.OtherPrecedents], CompareWarnings.Of(compared).Select(warning => warning.Text));
        var blanks = CompareWarnings.Of(compared)[0].Blanks;
        Assert.Equal("seed: 11 / 12", blanks[2]);
    }

    [Fact]
    public void A_scenario_that_is_not_there_is_a_fault_with_the_nearest_right_name()
    {
        var fault = Assert.Throws<FaultsException>(() => ComparedResults.Open([reports.FullResult], "intrest", [], 0));
        Assert.Contains("did you mean 'interest'?", fault.Message, StringComparison.Ordinal);
        Assert.Contains("--baseline", fault.Message, StringComparison.Ordinal);
        var several = Assert.Throws<FaultsException>(() => ComparedResults.Open([reports.FullResult, reports.MoreResult], "issue", [], 0));
        Assert.Contains("full/issue, more/issue", several.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_point_that_is_not_there_or_a_result_twice_is_a_fault()
    {
        Assert.Contains("allowed: 0 … 3", Assert.Throws<FaultsException>(() => ComparedResults.Open([reports.DesignResult], null, [], 4)).Message, StringComparison.Ordinal);
        Assert.Contains("twice", Assert.Throws<FaultsException>(() => ComparedResults.Open([reports.FullResult, reports.FullResult + "/"], null, [], 0)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_point_of_a_design_can_be_compared()
    {
        using var first = ComparedResults.Open([reports.DesignResult], null, [], 0);
        using var last = ComparedResults.Open([reports.DesignResult], null, [], 3);
        Assert.NotEqual(
            first.Set.Mean(first.Set.Arms.Baseline, Quality), last.Set.Mean(last.Set.Arms.Baseline, Quality));
    }

    [Fact]
    public void A_result_of_another_version_that_lacks_a_measure_is_refused_in_words()
    {
        using var folder = new TemporaryFolder();
        Change(folder, "alter table run drop column quality");
        var fault = Assert.Throws<ResultDamagedException>(() => ComparedResults.Open([folder.Path], null, [], 0));
        Assert.Contains("the table run has no column quality", fault.Message, StringComparison.Ordinal);
        Assert.Contains("results.duckdb", fault.Message, StringComparison.Ordinal);
        Assert.Contains("an unknown version", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_foreign_folder_or_database_is_refused_in_words()
    {
        using var folder = new TemporaryFolder();
        Assert.Contains("not a results folder", Assert.Throws<FaultsException>(() => ComparedResults.Open([folder.Path], null, [], 0)).Message, StringComparison.Ordinal);
        folder.Write("results.duckdb", "not a database");
        Assert.Contains("cannot be read", Assert.Throws<ResultDamagedException>(() => ComparedResults.Open([folder.Path], null, [], 0)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_versions_unfinished_runs_and_other_counting_raise_warnings()
    {
        using var folder = new TemporaryFolder();
        Change(folder, "delete from run where replication = 5 and scenario = 'issue'; delete from common where replication = 5; update experiment set settings = regexp_replace(settings, '\"warmup\": ?2', '\"warmup\":3')");
        folder.Write("manifest.json", """{ "version": "9.9.9", "status": "interrupted" }""");
        using var compared = ComparedResults.Open([reports.FullResult, folder.Path], "full/interest", [], 0);
        Assert.Equal(
            [CompareTexts.Unfinished, CompareTexts.Versions, CompareTexts.Counted, CompareTexts.OtherPrecedents], CompareWarnings.Of(compared).Select(warning => warning.Text));
        Assert.False(compared.AreAllPaired);
    }

    [Fact]
    public void Who_sits_at_the_tables_of_an_issue_agrees_with_the_members_that_are_stored()
    {
        using var compared = ComparedResults.Open([reports.CaseResult], null, [], 0);
        var matrices = CaseMatrix.Of(compared);
        Assert.Equal(12, matrices.Count);
        var reader = compared.Results[0].Reader;
        foreach (var matrix in matrices)
        {
            var tables = (long)reader.Query("select count(*) from closed_table where scenario = 'issue' and not is_warm_up and case_issue = $1", matrix.Issue)[0][0]!;
            var seats = (long)reader.Query(
                "select count(*) from member m, closed_table g where m.scenario = 'issue' and g.scenario = 'issue' and m.replication = g.replication and m.issue = g.issue and not is_warm_up and case_issue = $1",
                matrix.Issue)[0][0]!;
            Assert.Equal(tables, matrix.Tables["issue"]);
            Assert.Equal(seats, matrix.Seated["issue"].Sum(share => share * tables) ?? 0, 6);
            Assert.All(matrix.Covered["issue"], one => Assert.InRange(one.Covered ?? 0, 0, 1));
        }

        Assert.Contains(matrices, matrix => matrix.Existing.Count > 0);
    }

    [Fact]
    public void Missing_is_who_sits_at_most_simulated_tables_and_not_at_the_real_one()
    {
        CaseActor[] actors = [.. Enumerable.Range(0, 4).Select(i => new CaseActor(i, $"a{i}", $"A{i}", "public"))];
        var arm = new Arm("issue", 0, "issue", Logics.Named("issue")!, StoredExperiment.Record(new TableParameters()), 0);
        var matrix = new CaseMatrix(
            "x", "X", actors, new Dictionary<string, int> { ["issue"] = 4 },
            new Dictionary<string, double?[]> { ["issue"] = [0.75, 0.5, 1, 1] }, new Dictionary<string, IReadOnlyList<(string, double?)>>(), []);
        Assert.Equal(["A2", "A0"], matrix.MissingAt(new CaseSeats("real", "x", [3]), arm).Select(actor => actor.Name));
        Assert.Empty(matrix.MissingAt(new CaseSeats("real", "x", [0, 2, 3]), arm));
    }

    [Fact]
    public void What_a_kind_gains_is_its_mean_over_worlds()
    {
        using var compared = ComparedResults.Open([reports.FullResult], null, [], 0);
        var kinds = KindValues.Read(compared)!;
        Assert.Equal(["public", "<b>kind</b>"], kinds.Kinds);
        var mean = (double)compared.Results[0].Reader.Query("select avg(payoff_of_all) from kind where scenario = 'issue' and kind = 'public'")[0][0]!;
        Assert.Equal(mean, kinds.Mean(compared.Set.Arms.Named("issue"), "public", "payoff_of_all")!.Value, 12);
        Assert.Equal(6, kinds.ToBaseline(compared.Set.Arms.Named("issue"), "public", "payoff_of_all").Worlds);
    }

    private void Change(TemporaryFolder folder, string sql)
    {
        File.Copy(Path.Combine(reports.FullResult, "results.duckdb"), folder.At("results.duckdb"));
        ChangedDatabase.Change(folder.Path, sql);
    }
}
