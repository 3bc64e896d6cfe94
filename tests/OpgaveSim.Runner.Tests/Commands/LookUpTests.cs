using System.Text.Json.Nodes;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Runner.Commands;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Commands;

/// <summary>list, measures and completion: what can be looked up.</summary>
[Collection(Spoken.Name)]
public sealed class LookUpTests : IDisposable
{
    private const string Small = "name: {0}\ntitle: English\ntitleNl: Nederlands\nreplications: 3\nworld: { actors: 30 }\nscenarios:\n  a: { logic: issue }\n  b: { logic: { start: 0, invite: 1, answer: 0, deliberate: 0 } }\nbaseline: b\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Experiments_are_found_at_any_depth_and_one_with_faults_says_so()
    {
        Write("one/experiment.yaml", "one");
        Write("two/deep/experiment.yaml", "two");
        folder.Write("wrong/experiment.yaml", "name: wrong\n");
        Write("obj/experiment.yaml", "no");
        Write(".hidden/experiment.yaml", "no");
        folder.Write("none/notes.txt", "x");
        var (code, output, _) = await Spoken.ReadAsync("list", folder.Path, "--json");
        Assert.Equal(ExitCode.Done, code);
        var found = JsonNode.Parse(output)!["experiments"]!.AsArray();
        Assert.Equal(["one", Path.Combine("two", "deep"), "wrong"], found.Select(one => Path.GetRelativePath(folder.Path, (string)one!["path"]!)));
        Assert.Equal([true, true, false], found.Select(one => (bool)one!["ok"]!));
        Assert.Equal(["a", "b"], found[0]!["scenarios"]!.AsArray().Select(one => (string)one!));
        var (_, table, _) = await Spoken.ReadAsync("list", folder.Path, "--lang", "nl");
        Assert.Contains("Nederlands", table, StringComparison.Ordinal);
        Assert.Contains("heeft fouten; check noemt ze", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_experiments_says_how_to_begin()
    {
        folder.Write("none/notes.txt", "x");
        var (code, output, lines) = await Spoken.ReadAsync("list", folder.Path);
        Assert.Equal((ExitCode.Done, ""), (code, output));
        Assert.Contains("opgavesim new experiment", Assert.Single(lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_scenarios_of_an_experiment_are_listed_with_their_logic_in_words()
    {
        var (_, output, _) = await Spoken.ReadAsync("list", Write("one/experiment.yaml", "one"));
        Assert.Contains("  b (baseline)  ", output, StringComparison.Ordinal);
        Assert.Contains("Issue-driven.", output, StringComparison.Ordinal);
        var (_, json, _) = await Spoken.ReadAsync("list", folder.At("one"), "--json", "--lang", "nl");
        Assert.StartsWith("Opgavegericht.", (string)JsonNode.Parse(json)!["scenarios"]![0]!["meaning"]!, StringComparison.Ordinal);
        Assert.Equal("b", (string)JsonNode.Parse(json)!["baseline"]!);
    }

    [Theory]
    [InlineData("en", "scenarios: Like it is (a), b")]
    [InlineData("nl", "scenario's: Zoals het is (a), b")]
    public async Task Check_names_scenarios_by_their_titles_with_the_id_where_it_is_another(string language, string line)
    {
        var file = folder.Write("titled/experiment.yaml", "name: titled\nworld: { actors: 30 }\nscenarios:\n  a: { logic: issue, title: Like it is, titleNl: Zoals het is }\n  b: { logic: { start: 0, invite: 1, answer: 0, deliberate: 0 } }\n");
        var (_, output, _) = await Spoken.ReadAsync("check", file, "--lang", language);
        Assert.Contains(line, output.Split('\n'));
        var (_, list, _) = await Spoken.ReadAsync("list", file, "--lang", language);
        Assert.Contains(language == "nl" ? "Zoals het is. Opgavegericht." : "Like it is. Issue-driven.", list, StringComparison.Ordinal);
        Assert.DoesNotContain("b. ", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_logics_are_listed()
    {
        var (_, json, _) = await Spoken.ReadAsync("list", "logics", "--json");
        Assert.Equal(Logics.Names, JsonNode.Parse(json)!["logics"]!.AsArray().Select(one => (string)one!["logic"]!));
    }

    [Fact]
    public async Task All_measures_are_listed_with_words_in_both_languages_range_and_source()
    {
        var (_, json, _) = await Spoken.ReadAsync("measures", "--json");
        var found = JsonNode.Parse(json)!["measures"]!.AsArray();
        Assert.Equal(MeasureCatalogue.All.Select(measure => measure.Id), found.Select(one => (string)one!["id"]!));
        foreach (var (one, key) in found.SelectMany(one => ((string[])["name", "meaning", "range", "noValue", "source"]).Select(key => (one, key))))
        {
            Assert.NotEmpty((string)one![key]!["en"]!);
            Assert.NotEmpty((string)one[key]!["nl"]!);
        }

        var (_, output, _) = await Spoken.ReadAsync("measures", "--lang", "nl");
        Assert.All(MeasureCatalogue.All, measure => Assert.Contains($"  {measure.Id} ", output, StringComparison.Ordinal));
        Assert.Contains("Primaire uitkomsten", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kind-variety", "kind-variety")]
    [InlineData("kind_variety", "kind-variety")]
    [InlineData("GINI coefficient", "load-gini,participation-gini")]
    [InlineData("breuklijn silhouet", "faultline-silhouette")]
    [InlineData("Burt 1992", "mean-constraint")]
    [InlineData("krackhardt", "kind-ei,home-ei")]
    public void Measures_are_found_by_id_column_words_and_source_in_either_language(string words, string ids) =>
        Assert.Equal(ids.Split(','), MeasureSearch.Of(words.Split(' ')).Select(measure => measure.Id));

    [Fact]
    public async Task A_measure_that_is_asked_for_is_told_whole()
    {
        var (_, output, _) = await Spoken.ReadAsync("measures", "mean-constraint");
        var measure = MeasureCatalogue.Find("mean-constraint")!;
        var lines = output.TrimEnd('\n').Split('\n');
        Assert.Equal($"mean-constraint: {measure.Name}", lines[0]);
        Assert.All(lines, line => Assert.True(line.Length <= 80, line));
        string[] labels = ["meaning", "range", "no value if", "source", "column", "in Dutch"];
        Assert.Equal(labels, lines.Skip(1).Where(line => line[2] != ' ').Select(line => line[2..13].TrimEnd()));
        var meaning = lines.Skip(1).TakeWhile(line => !line.StartsWith("  range", StringComparison.Ordinal)).Select(line => line[15..]);
        Assert.Equal(MeasureTexts.Meaning(measure).En, string.Join(' ', meaning));
        Assert.Contains("  source       Burt 1992", lines);
        Assert.Contains("  column       mean_constraint", lines);
    }

    [Fact]
    public async Task Words_that_no_measure_has_are_said_with_the_nearest_id()
    {
        var (code, lines) = await Spoken.RunAsync("measures", "kind-varity");
        Assert.Equal(ExitCode.BadInput, code);
        Assert.Contains("(did you mean 'kind-variety'?)", Assert.Single(lines), StringComparison.Ordinal);
    }

    private string Write(string path, string name) => folder.Write(path, Small.Replace("{0}", name, StringComparison.Ordinal));
}
