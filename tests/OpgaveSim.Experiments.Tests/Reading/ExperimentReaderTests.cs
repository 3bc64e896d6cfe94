using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Testing;

namespace OpgaveSim.Experiments.Tests.Reading;

public class ExperimentReaderTests
{
    private const string Smallest = "name: small\nscenarios:\n  issue: { logic: issue }\n";

    public static TheoryData<string, int, int, string> Faults => new()
    {
        { "", 0, 0, "empty" },
        { "# nothing\n", 0, 0, "empty" },
        { "- a\n", 1, 1, "expected a mapping, found a list" },
        { "name: small\n", 1, 1, "scenarios: at least one" },
        { "scenarios:\n  issue: { logic: issue }\n", 1, 1, "name is missing" },
        { Smallest + "sceenarios: 3\n", 4, 1, "did you mean 'scenarios'" },
        { Smallest + "name: again\n", 4, 1, "a second time" },
        { Smallest + "---\nname: b\n", 4, 1, "second document" },
        { Smallest + "world: { actors: 1 }\n", 4, 18, "out of range; allowed: 2 … 1000000" },
        { Smallest + "world: { actors: 4000000000 }\n", 4, 18, "4000000000 is out of range; allowed: 2 … 1000000" },
        { Smallest + "rounds: -99999999999999999999\n", 4, 9, "is out of range; allowed: 1 … 100000" },
        { Smallest + "world: { skill: .nan }\n", 4, 17, "found the value '.nan'" },
        { Smallest + "title: " + new string('x', 301) + "\n", 4, 8, "a text of 301 characters; at most 300" },
        { Smallest + "descriptionNl: " + new string('x', 5_001) + "\n", 4, 16, "a text of 5001 characters; at most 5000" },
        { Smallest + "title: " + new string('x', 900_000) + "\n", 4, 8, "a value of 900000 characters; at most 10000" },
        { Smallest + "world: { kinds: [a, " + new string('x', 201) + "] }\n", 4, 17, "at most 1000 words of at most 200 characters each" },
        { Smallest + "replications: 1000000\ndesign: { type: list, points: [" + string.Join(',', Enumerable.Repeat("{ world.kinship: 0 }", 11)) + "] }\n", 4, 15, "11 × 1 × 1000000 = 11000000 runs; at most 10000000" },
        { "name: a\nscenarios:\n  a: { logic: issue }\n  b: { logic: issue }\n  c: { logic: issue }\ndesign: { type: latin-hypercube, points: 100000, over: { world.kinship: { from: 0, to: 1 } } }\n", 6, 9, "100000 × 3 = 300000; at most 200000" },
        { Smallest + "world: { actors: many }\n", 4, 18, "'many' is not a whole number" },
        { Smallest + "world: { actors: \"100\" }\n", 4, 18, "'100' is not a whole number" },
        { Smallest + "world: { actors: 0x10 }\n", 4, 18, "not a whole number" },
        { Smallest + "world: { kinship: .nan }\n", 4, 19, "not a number" },
        { Smallest + "world: { kinship: 1.01 }\n", 4, 19, "allowed: 0 … 1" },
        { Smallest + "world: { kinshp: 0.5 }\n", 4, 10, "did you mean 'kinship'" },
        { Smallest + "world: { rule: consensu }\n", 4, 16, "did you mean 'consensus'" },
        { Smallest + "world: { rule: 2 }\n", 4, 16, "not one of consent" },
        { Smallest + "world: { fill: yes }\n", 4, 16, "true or false" },
        { Smallest + "world: { willingness: { mean: 0.5, sdd: 1 } }\n", 4, 36, "did you mean 'sd'" },
        { Smallest + "world: { willingness: 0.5 }\n", 4, 23, "expected a mapping with mean, sd" },
        { Smallest + "world: { domains: 9 }\n", 4, 19, "9 × 8 = 72; at most 64" },
        { Smallest + "world: [1]\n", 4, 8, "world: expected a mapping" },
        { Smallest + "world: &a { actors: 5 }\n", 4, 8, "anchor &a" },
        { Smallest + "world: { actors: 5, domains: *b }\n", 4, 30, "alias *b" },
        { Smallest + "world: !x { actors: 5 }\n", 4, 8, "tag" },
        { Smallest + "world: { case: nowhere }\n", 4, 16, "there is no folder" },
        { Smallest + "world: { actors: }\n", 4, 18, "a value is missing" },
        { Smallest + "rounds: 0\n", 4, 9, "allowed: 1 …" },
        { Smallest + "replications: -3\n", 4, 15, "allowed: 1 …" },
        { Smallest + "seed: 18446744073709551616\n", 4, 7, "out of range; allowed: 0 … 18446744073709551615" },
        { Smallest + "seed: -1\n", 4, 7, "allowed: 0 …" },
        { Smallest + "baseline: interest\n", 4, 11, "there is no scenario 'interest'" },
        { Smallest + "keep: [closed_tables]\n", 4, 7, "did you mean 'closed_table'" },
        { Smallest + "hypotheses: [{ outcome: novelti, contrast: [issue, issue] }]\n", 4, 25, "did you mean 'novelty'" },
        { Smallest + "hypotheses: [{ outcome: novelty, contrast: [issue, none] }]\n", 4, 44, "expected two of issue" },
        { Smallest + "design: { over: { world.kinship: [1] } }\n", 4, 9, "type is missing" },
        { Smallest + "design: { type: grid, over: { world.kinship: [0, 2] } }\n", 4, 50, "out of range" },
        { Smallest + "design: { type: grid, over: { rounds: [1, 2] } }\n", 4, 31, "cannot be varied" },
        { Smallest + "design: { type: soboll }\n", 4, 17, "did you mean 'sobol'" },
        { "name: Small\nscenarios:\n  issue: { logic: issue }\n", 1, 7, "'Small' is not allowed" },
        { "name: \"a\\n\"\nscenarios:\n  issue: { logic: issue }\n", 1, 7, "not allowed" },
        { "name: a\nscenarios:\n  \"issue\\n\": { logic: issue }\n", 3, 3, "not a name for a scenario" },
        { "name: a\nscenarios:\n  issue: { logic: issue }\ndesign: { type: list, name: \"b\\n\", points: [ { world.actors: 30 } ] }\n", 4, 29, "not allowed" },
        { "name: ../x\nscenarios:\n  issue: { logic: issue }\n", 1, 7, "not allowed" },
        { "name: a\nscenarios: {}\n", 2, 12, "at least one" },
        { "name: a\nscenarios:\n  issue: { logic: isue }\n", 3, 19, "did you mean 'issue'" },
        { "name: a\nscenarios:\n  issue: { logic: 1.5 }\n", 3, 19, "'1.5' is not allowed" },
        { "name: a\nscenarios:\n  issue: { logic: -0.1 }\n", 3, 19, "a number from 0 to 1; or { start, invite, answer, deliberate }" },
        { "name: a\nscenarios:\n  issue: { logic: \"0.5\" }\n", 3, 19, "is not allowed" },
        { "name: a\nscenarios:\n  issue: { logic: [0.5] }\n", 3, 19, "expected a name, a number from 0 to 1 or a mapping, found a list" },
        { "name: a\nscenarios:\n  issue: { }\n", 3, 3, "logic is missing" },
        { "name: a\nscenarios:\n  issue: { logic: { invte: 1 } }\n", 3, 21, "did you mean 'invite'" },
        { "name: a\nscenarios:\n  issue: { logic: { invite: 1.5 } }\n", 3, 29, "a number from 0 to 1" },
        { "name: a\nscenarios:\n  issue: { logic: { answer: issue } }\n", 3, 29, "not a number" },
        { "name: a\nscenarios:\n  issue: { logic: issue, actors: 5 }\n", 3, 26, "unknown key 'actors'" },
        { "name: a\nscenarios:\n  I: { logic: issue }\n", 3, 3, "not a name for a scenario" },
        { "name: a\nscenarios:\n  r: { logic: coverage-reference }\nworld: { actors: 20001 }\n", 3, 15, "at most 20000" },
        { "name: a\nscenarios:\n  r: { logic: issue, budget: 5000, meetings: 2 }\n", 3, 6, "at most 2046" },
        { "name: a\nscenarios:\n  r: { logic: issue, budget: 5000, meetings: { mean: 20, sd: 1 } }\n", 3, 6, "at most 1023 with 1 meeting, the fewest that a table can have as meetings vary" },
        { "name: a\nscenarios:\n  r: { logic: issue, seats: { mean: 1, sd: 2 } }\n", 3, 37, "mean: 1 is out of range; allowed: 2 … 32" },
        { "name: a\nscenarios:\n  r: { logic: issue, seats: { mean: 8, sd: -1 } }\n", 3, 44, "sd: -1 is out of range; allowed: 0 … 60" },
        { "name: a\nscenarios:\n  r: { logic: issue, seats: { men: 8 } }\n", 3, 31, "did you mean 'mean'" },
        { "name: a\nscenarios:\n  r: { logic: issue, seats: 33 }\n", 3, 29, "seats: 33 is out of range; allowed: 2 … 32" },
        { "name: a\nscenarios:\n  r: { logic: issue, seats: 7.5 }\n", 3, 29, "'7.5' is not a whole number, 2 … 32, or { mean, sd }" },
        { "name: a\nscenarios:\n  r: { logic: issue, meetings: [1] }\n", 3, 32, "expected a whole number, 0 … 60, or { mean, sd }, found a list" },
        { "name: a\nscenarios:\n  r: { logic: issue, interval: 0 }\n", 3, 32, "allowed: 1 … 60" },
        { "name: a\nscenarios:\n  r: { logic: issue, thresholds: relativ }\n", 3, 34, "did you mean 'relative'" },
        { "name: a\nscenarios:\n  r: { logic: { invite: { vary: tier, level: 1 }, answer: 0, deliberate: 0 } }\n", 3, 33, "allowed: kind, home, competence, interests" },
        { "name: a\nscenarios:\n  r: { logic: { invite: { vary: kind, level: 2 }, answer: 0, deliberate: 0 } }\n", 3, 46, "level: 2 is out of range; allowed: 0 … 1" },
        { "name: a\nscenarios:\n  r: { logic: { invite: { vary: kind }, answer: 0, deliberate: 0 } }\n", 3, 25, "level is missing: a number from 0 (as alike as possible) to 1" },
        { "name: a\nscenarios:\n  r: { logic: { invite: { level: 1 }, answer: 0, deliberate: 0 } }\n", 3, 25, "vary is missing: one of kind, home, competence, interests" },
        { "name: a\nscenarios:\n  r: { logic: { invite: { vary: kind, level: 1 }, answer: 0 } }\n", 3, 15, "deliberate is missing" },
        { "name: a\nscenarios:\n  r: { logic: { invite: { vary: kind, level: 1 }, deliberate: 0 } }\n", 3, 15, "answer and deliberate must be given" },
        { "name: a\nscenarios:\n  r: { logic: { start: 1, invite: { vary: kind, level: 1 }, answer: 0, deliberate: 0 } }\n", 3, 24, "write start: random, or leave it out" },
        { "name: a\nscenarios:\n  r: { logic: { invite: { vary: kind, levels: 1 }, answer: 0, deliberate: 0 } }\n", 3, 39, "did you mean 'level'" },
        { "name: a\n\tx: 1\n", 2, 1, "not valid YAML: a tab in the indentation" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_refused_with_its_place(string text, int line, int column, string message)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("experiment.yaml", text);
        var e = Assert.Throws<FaultsException>(() => ExperimentReader.Read(folder.Path, ExperimentOptions.None));
        Assert.Contains(e.Faults, fault => fault.File == file && fault.Line == line && fault.Column == column
            && fault.Message.En.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void All_faults_come_at_once_and_each_once()
    {
        using var folder = new TemporaryFolder();
        folder.Write("experiment.yaml", "name: a\nrounds: 0\nworld: { actors: 1, kinshp: 2 }\nscenarios:\n  x: { logic: isue }\n"
            + "design: { type: list, points: [{ world.veto: 0.1 }, { world.veto: 0.2 }] }\n");
        var e = Assert.Throws<FaultsException>(() => ExperimentReader.Read(folder.Path, ExperimentOptions.None));
        Assert.Equal(4, e.Faults.Count);
    }

    [Fact]
    public void A_case_that_many_points_name_tells_its_faults_once()
    {
        using var folder = new TemporaryFolder();
        folder.Write("bad/actors.csv", "id,kind,home\nann,public,nowhere\nbob,public,nowhere\n");
        folder.Write("bad/domains.csv", "id\nwater\nwonen\n");
        folder.Write("experiment.yaml", "name: a\nscenarios:\n  x: { logic: issue }\n"
            + "design: { type: grid, over: { world.case: [bad, gone], world.kinship: [0.1, 0.2, 0.3, 0.4, 0.5] } }\n");
        var e = Assert.Throws<FaultsException>(() => ExperimentReader.Read(folder.Path, ExperimentOptions.None));
        Assert.Equal([(2, 12), (4, 49)], e.Faults.Select(fault => (fault.Line, fault.Column)));
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused_with_their_line()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.At("experiment.yaml"), [.. "name: a\ntitle: "u8, 0xE9, .. "\n"u8]);
        var fault = Assert.Throws<FaultsException>(() => ExperimentReader.Read(folder.Path, ExperimentOptions.None)).Faults[0];
        Assert.Equal(2, fault.Line);
        Assert.Contains("UTF-8", fault.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void The_command_line_changes_any_setting_and_is_checked_alike()
    {
        using var folder = new TemporaryFolder();
        folder.Write("experiment.yaml", Smallest);
        var options = new ExperimentOptions
        {
            Changes = [("--seed", "seed", "7"), ("--set", "world.willingness.mean", "0.4"), ("--set", "scenarios.issue.veto", "0.5"), ("--set", "world.exit", "null")],
        };
        var experiment = ExperimentReader.Read(folder.Path, options);
        Assert.Equal(7UL, experiment.Head.Seed);
        Assert.Equal((0.4, 0.15), (experiment.Points[0].World.Willingness.Mean, experiment.Points[0].World.Willingness.Sd));
        Assert.Equal(0.5, experiment.Points[0].Scenarios[0].Table.Veto);
        Assert.Null(experiment.Points[0].Scenarios[0].Table.Exit);
        var e = Assert.Throws<FaultsException>(() => ExperimentReader.Read(
            folder.Path, new ExperimentOptions { Changes = [("--set world.veto=2", "world.veto", "2")] }));
        Assert.Equal("--set world.veto=2", e.Faults[0].File);
    }

    [Fact]
    public void A_grid_takes_every_combination_and_says_what_is_set()
    {
        using var folder = new TemporaryFolder();
        folder.Write("experiment.yaml", Smallest + "world: { quorum: 0.25 }\ndesign: { type: grid, over: { world.kinship: [0, 0.8], world.kindPull: [0, 0.3, 0.6] } }\nreplications: 2\n");
        var experiment = ExperimentReader.Read(folder.Path, ExperimentOptions.None);
        Assert.Equal(6, experiment.Points.Count);
        Assert.Equal(12, experiment.RunCount);
        Assert.Equal((0.8, 0.3), (experiment.Points[4].World.Kinship, experiment.Points[4].World.KindPull));
        Assert.Equal("kinship = 0.8, kindPull = 0.3", experiment.Points[4].Label);
        Assert.Equal("0.3", experiment.Points[4].Settings["world.kindPull"]);
    }

    [Fact]
    public void A_list_takes_its_points_and_the_rest_is_as_in_the_file_or_by_default()
    {
        using var folder = new TemporaryFolder();
        folder.Write("experiment.yaml", Smallest + "world: { quorum: 0.25 }\ndesign: { type: list, points: [{}, { world.kinship: 0 }, { world.quorum: 0 }] }\n");
        var experiment = ExperimentReader.Read(folder.Path, ExperimentOptions.None);
        Assert.Equal([null, "kinship = 0", "quorum = 0"], experiment.Points.Select(point => point.Label));
        Assert.Equal(["0.25", "0.25", "0"], experiment.Points.Select(point => point.Settings["world.quorum"]));
        Assert.Equal(["0.5", "0", "0.5"], experiment.Points.Select(point => point.Settings["world.kinship"]));
    }

    [Theory]
    [InlineData("0", "interest")]
    [InlineData("0.3", "{ start: 0.3, invite: 0.3, answer: 0.3, deliberate: 0.3 }")]
    [InlineData("1", "issue")]
    public void A_logic_that_is_a_number_is_that_number_in_all_four_decisions(string number, string same)
    {
        using var folder = new TemporaryFolder();
        Scenario Read(string logic)
        {
            folder.Write("experiment.yaml", $"name: a\nscenarios:\n  x: {{ logic: {logic} }}\n");
            return ExperimentReader.Read(folder.Path, ExperimentOptions.None).Points[0].Scenarios[0];
        }

        Assert.Equal(Read(same).Logic, Read(number).Logic);
        Assert.Equal(number, Read(number).LogicText);
    }

    [Fact]
    public void A_design_varies_a_logic()
    {
        using var folder = new TemporaryFolder();
        folder.Write("experiment.yaml", Smallest + "design: { type: latin-hypercube, points: 4, over: { scenarios.issue.logic: { from: 0, to: 1 } } }\n");
        var points = ExperimentReader.Read(folder.Path, ExperimentOptions.None).Points;
        Assert.Equal([0, 1, 2, 3], points.Select(point => (int)(point.Scenarios[0].Logic.Answer * 4)).Order());
        Assert.All(points, point => Assert.Equal(point.Scenarios[0].LogicText, point.Settings["scenarios.issue.logic"]));
        Assert.All(points, point => Assert.Equal(point.Scenarios[0].Logic.Answer, point.Scenarios[0].Logic.InviteMix));
    }

    [Fact]
    public void A_size_that_cannot_fit_is_refused_with_the_estimate()
    {
        using var folder = new TemporaryFolder();
        folder.Write("experiment.yaml", Smallest + "world: { actors: 1000000, issuesPerRound: 100000 }\nrounds: 100000\n");
        var e = Assert.Throws<FaultsException>(() => ExperimentReader.Read(folder.Path, ExperimentOptions.None));
        Assert.Contains("GB", e.Faults[0].Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void The_fixed_form_says_what_is_run_and_nothing_of_how()
    {
        using var folder = new TemporaryFolder();
        folder.Write("experiment.yaml", Smallest);
        string TextWith(string path, string value) => ExperimentReader.Read(folder.Path, new ExperimentOptions { Changes = [("", path, value)] }).Text;
        var text = TextWith("seed", "1");
        Assert.Equal(text, TextWith("grain", "world"));
        Assert.NotEqual(text, TextWith("world.veto", "0.3"));
        Assert.NotEqual(text, TextWith("seed", "2"));
    }
}
