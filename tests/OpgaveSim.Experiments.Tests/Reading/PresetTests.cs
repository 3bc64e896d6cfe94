using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Experiments.Stored;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Testing;

namespace OpgaveSim.Experiments.Tests.Reading;

public sealed class PresetTests : IDisposable
{
    private const string Small = "name: small\nscenarios:\n  issue: { logic: issue }\n  two: { logic: random, seats: 5, price: 0 }\n";
    private static readonly IssueNumber Eight = new() { Mean = 8, Sd = 3 };
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Without_one_all_is_as_the_model_has_it()
    {
        var (none, first) = (Read(Small), Read("preset: v1\n" + Small));
        Assert.Equal("v1", none.Head.Preset);
        Assert.Equal(none.Text, first.Text);
        Assert.Equal(new TableParameters(), none.Points[0].Scenarios[0].Table);
        Assert.Equal(new WorldParameters().KindPull, none.Points[0].World.KindPull);
    }

    [Fact]
    public void The_first_plausible_one_sets_what_its_name_stands_for()
    {
        var point = Read("preset: plausible-1\n" + Small).Points[0];
        Assert.Equal((0.6, 0.3), (point.World.KindPull, point.World.Opposition));
        Assert.Equal(
            new TableParameters { Rule = DecisionRule.Supermajority, Price = 0.02, Seats = Eight, Meetings = new() { Mean = 6, Sd = 3 } }, point.Scenarios[0].Table);
    }

    /// <summary>The setting that was accepted, as preset.yaml of the calibration has it.</summary>
    [Fact]
    public void The_second_plausible_one_sets_what_was_found()
    {
        var point = Read("preset: plausible-2\n" + Small).Points[0];
        Assert.Equal((0.97, 0.69, 0.32, -0.9, 5, 0.85), (point.World.KindPull, point.World.Clustering, point.World.Opposition, point.World.Homophily, point.World.Couplings, point.World.Kinship));
        Assert.Equal((0.41, 0.14, 0.33, 3.0), (point.World.Willingness.Mean, point.World.Willingness.Sd, point.World.Skill.Mean, point.World.Breadth.Middle));
        Assert.Equal(
            new TableParameters
            {
                Rule = DecisionRule.Supermajority, Price = 0.013, Quorum = 0.14, Misunderstanding = 0.3, Interval = 3,
                Seats = new() { Mean = 11.3, Sd = 4.2 }, Meetings = new() { Mean = 4, Sd = 2.4 },
            },
            point.Scenarios[0].Table);
    }

    [Fact]
    public void Who_takes_a_preset_is_not_warned_of_what_it_sets_without_effect()
    {
        Assert.DoesNotContain(Read("preset: plausible-2\n" + Small + "world: { tiesTaken: 0 }\n").Warnings, warning => warning.En.Contains("homophily", StringComparison.Ordinal));
        Assert.Contains(Read(Small + "world: { tiesTaken: 0, homophily: 2 }\n").Warnings, warning => warning.En.Contains("homophily", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_file_says_goes_before_it_in_the_world_and_in_a_scenario()
    {
        var read = Read("preset: plausible-1\n" + Small + "world: { opposition: 0.1, meetings: 4, rule: consent }\n").Points[0];
        Assert.Equal((0.6, 0.1), (read.World.KindPull, read.World.Opposition));
        Assert.Equal((4, DecisionRule.Consent, 0.02, Eight), Of(read.Scenarios[0]));
        Assert.Equal((4, DecisionRule.Consent, 0.0, 5), Of(read.Scenarios[1]));

        static (IssueNumber, DecisionRule, double, IssueNumber) Of(Scenario scenario) =>
            (scenario.Table.Meetings, scenario.Table.Rule, scenario.Table.Price, scenario.Table.Seats);
    }

    [Fact]
    public void A_key_inside_a_mapping_goes_before_it_by_itself()
    {
        var table = Read("preset: plausible-1\n" + Small + "world: { seats: { sd: 1 } }\n").Points[0].Scenarios[0].Table;
        Assert.Equal(new IssueNumber { Mean = 8, Sd = 1 }, table.Seats);
    }

    [Fact]
    public void Options_go_before_it_and_can_take_it_away()
    {
        const string text = "preset: plausible-1\n" + Small;
        Assert.Equal(Read("preset: v1\n" + Small).Text, Read(text, ("preset", "v1")).Text);
        Assert.Equal(Read(text).Text, Read(Small, ("preset", "plausible-1")).Text);
        Assert.Equal(0.9, Read(text, ("world.kindPull", "0.9")).Points[0].World.KindPull);
        Assert.Equal(new IssueNumber { Mean = 12, Sd = 3 }, Read(text, ("world.seats.mean", "12")).Points[0].Scenarios[0].Table.Seats);
    }

    [Fact]
    public void A_design_can_vary_it_beside_other_paths()
    {
        var read = Read(Small + "design: { type: grid, over: { preset: [v1, plausible-1], world.kinship: [0, 1] } }\n");
        Assert.Equal([0.3, 0.3, 0.6, 0.6], read.Points.Select(point => point.World.KindPull));
        Assert.Equal(["v1", "v1", "plausible-1", "plausible-1"], read.Points.Select(point => point.Settings["preset"]));
        Assert.Equal("preset = plausible-1, kinship = 1", read.Points[3].Label);
    }

    /// <summary>A path that only some points of a list set holds at the others what their preset says.</summary>
    [Fact]
    public void A_path_that_a_point_does_not_set_holds_what_its_preset_says()
    {
        var read = Read(Small + "design: { type: list, points: [ { preset: v1 }, { preset: plausible-1 }, { world.kindPull: 0.5, world.seats: 4 } ] }\n");
        Assert.Equal(["0.3", "0.6", "0.5"], read.Points.Select(point => point.Settings["world.kindPull"]));
        Assert.Equal(["8", "{ mean: 8, sd: 3 }", "4"], read.Points.Select(point => point.Settings["world.seats"]));
        Assert.Equal(["v1", "plausible-1", "v1"], read.Points.Select(point => point.Settings["preset"]));
    }

    /// <summary>A number that the file gives stays where a path goes inside it, and is what the path of its mean holds.</summary>
    [Fact]
    public void A_plain_number_is_the_mean_where_a_path_goes_inside_it()
    {
        const string text = Small + "world: { seats: 6 }\n";
        Assert.Equal(new IssueNumber { Mean = 6, Sd = 2 }, Read(text, ("world.seats.sd", "2")).Points[0].Scenarios[0].Table.Seats);
        var read = Read(text + "design: { type: list, points: [ { world.seats.sd: 3 }, { world.seats.mean: 9 }, { world.kinship: 0.1 } ] }\n");
        Assert.Equal([new() { Mean = 6, Sd = 3 }, 9, 6], read.Points.Select(point => point.Scenarios[0].Table.Seats));
        Assert.Equal(["6", "9", "6"], read.Points.Select(point => point.Settings["world.seats.mean"]));
        Assert.Equal(["3", "0", "0"], read.Points.Select(point => point.Settings["world.seats.sd"]));
    }

    [Fact]
    public void Results_store_every_setting_written_out_and_the_name()
    {
        var stored = StoredExperiment.Read(Read("preset: plausible-1\n" + Small).Text, fault => new FaultsException("text", fault));
        var scenario = stored.Point(0).Find("issue")!;
        Assert.Equal("\"plausible-1\"", stored.Head.Find(nameof(ExperimentHead.Preset)));
        Assert.Equal("0.6", stored.Point(0).World.Find(nameof(WorldParameters.KindPull)));
        Assert.Equal("""{"mean":8,"sd":3}""", scenario.Table.Find(nameof(TableParameters.Seats)));
        Assert.Equal("5", stored.Point(0).Find("two")!.Table.Find(nameof(TableParameters.Seats)));
        Assert.Equal(Read("preset: plausible-1\n" + Small).Points[0].Scenarios[0].Table, scenario.Table.Value);
    }

    [Theory]
    [InlineData("plausible", "has no version, so its meaning could change later; write plausible-2, the newest")]
    [InlineData("plausible-22", "'plausible-22' is not allowed (did you mean 'plausible-2'?); allowed: v1, plausible-1, plausible-2")]
    [InlineData("best", "'best' is not allowed; allowed: v1, plausible-1, plausible-2")]
    [InlineData("[v1]", "expected a name, found a list")]
    public void Another_name_is_refused_with_what_to_write(string name, string message)
    {
        var faults = Assert.Throws<FaultsException>(() => Read($"preset: {name}\n" + Small)).Faults;
        Assert.Contains(faults, fault => (fault.Line, fault.Column) == (1, 9) && fault.Message.En.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Another_name_in_a_design_is_refused_where_it_stands() => Assert.Equal(
        [(5, 44)],
        Assert.Throws<FaultsException>(() => Read(Small + "design: { type: grid, over: { preset: [v1, next] } }\n")).Faults.Select(fault => (fault.Line, fault.Column)).Distinct());

    [Fact]
    public void Every_preset_can_be_run_as_it_stands() => Assert.All(Presets.Names, name => Assert.Empty(Read($"preset: {name}\n" + Small).Warnings));

    private Experiment Read(string text, params (string Path, string Value)[] sets)
    {
        folder.Write("experiment.yaml", text);
        return ExperimentReader.Read(folder.Path, new ExperimentOptions { Changes = [.. sets.Select(set => ("--set", set.Path, set.Value))] });
    }
}
