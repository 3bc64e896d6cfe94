using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Estimates;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Testing;

namespace OpgaveSim.Experiments.Tests.Reading;

public class DesignReaderTests
{
    private const string Head = "name: small\nreplications: 2\nscenarios:\n  issue: { logic: issue }\n  interest: { logic: interest }\n";

    public static TheoryData<string, int, int, string> Faults => new()
    {
        { "design: []\n", 6, 9, "the list is empty" },
        { "design: [grid]\n", 6, 10, "expected a mapping with type" },
        { "design: latin-hypercube\n", 6, 9, "over: { path: { from, to } } is missing" },
        { "over: { world.kinship: [0] }\n", 6, 1, "belongs inside design" },
        { "design: sobol\nover: { world.kinship: { from: 0, to: 1 } }\n", 6, 9, "samples: N is missing" },
        { "design: { type: sobol, over: { world.kinship: [0, 1] }, samples: 4 }\n", 6, 47, "expected { from: 0, to: 1" },
        { "design: { type: morris, over: { world.kinship: { from: 0, to: 1 } }, trajectories: 3, levels: 5 }\n", 6, 95, "5 is odd" },
        { "design: { type: morris, over: { world.kinship: { distribution: normal, mean: 0.5, sd: 1 } }, trajectories: 3 }\n", 6, 48, "from is missing" },
        { "design: { type: latin-hypercube, points: 1, over: { world.kinship: { from: 0, to: 1 } } }\n", 6, 42, "allowed: 2 … 100000" },
        { "design: { type: latin-hypercube, points: 4, over: { world.kinship: { from: 1, to: 0 } } }\n", 6, 83, "is not above from" },
        { "design: { type: latin-hypercube, points: 4, over: { world.kinship: { from: 0, to: 1, scale: log } } }\n", 6, 76, "above 0 on a log scale" },
        { "design: { type: latin-hypercube, points: 4, over: { world.seats: { from: 2.5, to: 8, whole: true } } }\n", 6, 74, "whole number" },
        { "design: { type: latin-hypercube, points: 4, over: { world.seats: { values: [3] } } }\n", 6, 76, "at least two" },
        { "design: { type: latin-hypercube, points: 4, over: { world.kinship: { distribution: triangular, from: 0, to: 1, mode: 2 } } }\n", 6, 118, "mode" },
        { "design: { type: latin-hypercube, points: 4, over: { world.kinship: { distribution: normal, mean: 0.5, sd: 0 } } }\n", 6, 107, "above 0" },
        { "design: { type: latin-hypercube, points: 4, over: { world.kinship: { distribution: gamma, from: 0, to: 1 } } }\n", 6, 84, "allowed: uniform, normal" },
        { "design: { type: latin-hypercube, points: 4, over: { world.kinship: { from: 0, too: 1 } } }\n", 6, 79, "did you mean 'to'" },
        { "design: { type: draws, over: { world.kinship: { from: 0, to: 1 } } }\n", 6, 9, "points: N is missing" },
        { "design: { type: draws, points: 1, over: { world.kinship: { from: 0, to: 1 } } }\n", 6, 32, "allowed: 2 … 100000" },
        { "design: { type: draws, samples: 3, over: { world.kinship: { from: 0, to: 1 } } }\n", 6, 24, "unknown key 'samples'" },
        { "design: { type: factorial, over: { world.kinship: [0, 0.5, 1] } }\n", 6, 51, "two levels" },
        { "design: { type: factorial, fraction: half, over: { world.kinship: [0, 1], world.kindPull: [0, 1] } }\n", 6, 50, "takes 3 to 16" },
        { "design: { type: factorial, over: { talk: [{ world.meetings: 3 }, { meetings: 6 }] } }\n", 6, 68, "cannot be varied" },
        { "design: { type: factorial, over: { talk: [{}, {}] } }\n", 6, 36, "neither level sets anything" },
        { "design: { type: factorial, over: { talk: [0, 1] } }\n", 6, 36, "cannot be varied" },
        { "design: { type: factorial, over: { talk: [{ world.meetings: 3 }, {}], world.meetings: [1, 2] } }\n", 6, 34, "two factors set 'world.meetings'" },
        { "design: [{ type: grid, name: a, over: { world.kinship: [0] } }, { type: grid, name: a, over: { world.kindPull: [0] } }]\n", 6, 85, "another one" },
        { "design: { type: grid, samples: 3, over: { world.kinship: [0] } }\n", 6, 23, "unknown key 'samples'" },
        { "design: { type: latin-hypercube, points: 9, over: { world.kinship: { from: 0, to: 2 } } }\n", 6, 68, "more like it in the design" },
        { "design: { type: latin-hypercube, points: 9, over: { world.seats: { from: 4, to: 8 } } }\n", 6, 66, "not a whole number" },
        { "design: { type: latin-hypercube, points: 9, over: { world.kinshp: { from: 0, to: 1 } } }\n", 6, 67, "did you mean 'kinship'" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_refused_with_its_place(string text, int line, int column, string message)
    {
        using var folder = new TemporaryFolder();
        folder.Write("experiment.yaml", Head + text);
        var e = Assert.Throws<FaultsException>(() => ExperimentReader.Read(folder.Path, ExperimentOptions.None));
        Assert.Contains(e.Faults, fault => fault.Line == line && fault.Column == column && fault.Message.En.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Faults_of_several_designs_come_at_once()
    {
        using var folder = new TemporaryFolder();
        folder.Write("experiment.yaml", Head + "design:\n  - { type: sobol, samples: 1, over: { rounds: { from: 0, to: 1 } } }\n  - { type: grid, over: { world.kinship: 3 } }\n");
        var e = Assert.Throws<FaultsException>(() => ExperimentReader.Read(folder.Path, ExperimentOptions.None));
        Assert.Equal(3, e.Faults.Count);
    }

    [Fact]
    public void Several_designs_follow_each_other_and_every_point_bears_all_that_is_varied()
    {
        var read = Read("design:\n  - { type: grid, over: { world.kinship: [0, 1] } }\n  - { type: list, points: [{}, { world.veto: 0.5 }] }\n  - { type: list, points: [{ world.quorum: 0 }] }\n");
        Assert.Equal(["grid", "list", "list-2"], read.Designs.Select(design => design.Name));
        Assert.Equal(["grid", "grid", "list", "list", "list-2"], read.Points.Select(point => point.Design));
        Assert.Equal([0, 1, 2, 3, 4], read.Points.Select(point => point.Index));
        Assert.Equal("0.5", read.Points[2].Settings["world.kinship"]);
        Assert.Equal("0.5", read.Points[0].Settings["world.quorum"]);
    }

    [Fact]
    public void The_short_form_is_the_same_design()
    {
        var shorter = Read("design: latin-hypercube\npoints: 5\nover: { world.kinship: { from: 0, to: 1 } }\n");
        var longer = Read("design: { type: latin-hypercube, points: 5, over: { world.kinship: { from: 0, to: 1 } } }\n");
        Assert.Equal(5, shorter.Points.Count);
        Assert.Equal(longer.Points.Select(point => point.Label), shorter.Points.Select(point => point.Label));
    }

    [Fact]
    public void A_latin_hypercube_spreads_numbers_whole_numbers_logarithms_and_words()
    {
        var read = Read("""
            design:
              type: latin-hypercube
              points: 20
              over:
                world.kinship: { from: 0.5, to: 1 }
                world.seats: { from: 3, to: 12, whole: true }
                world.budget: { from: 10, to: 1000, scale: log, whole: true }
                world.rule: { values: [consent, majority, supermajority, consensus] }
                world.willingness.mean: { distribution: normal, mean: 0.5, sd: 0.2, from: 0, to: 1 }
                scenarios.issue.veto: { distribution: beta, alpha: 2, beta: 2, from: 0, to: 0.5 }
            """);
        Assert.Equal(20, read.Points.Count);
        Assert.Equal(Enumerable.Range(0, 20), read.Points.Select(point => (int)((point.World.Kinship - 0.5) / 0.025)).Order());
        Assert.All(read.Points.CountBy(point => point.Scenarios[0].Table.Seats), pair => Assert.Equal(2, pair.Value));
        Assert.Equal(10, read.Points.Count(point => point.Scenarios[0].Table.Budget < 100));
        Assert.All(read.Points.CountBy(point => point.Scenarios[0].Table.Rule), pair => Assert.Equal(5, pair.Value));
        Assert.Equal(10, read.Points.Count(point => point.World.Willingness.Mean < 0.5));
        Assert.Equal(10, read.Points.Count(point => point.Scenarios[0].Table.Veto < 0.25));
        Assert.All(read.Points, point => Assert.Equal(0.25, point.Scenarios[1].Table.Veto));
    }

    [Fact]
    public void Points_hang_on_the_seed_and_the_designs_name_and_not_on_other_designs()
    {
        const string space = "{ type: latin-hypercube, points: 4, over: { world.kinship: { from: 0, to: 1 } } }";
        var alone = Read($"design: [{space}]\n");
        var second = Read($"design: [{{ type: list, points: [{{}}, {{ world.quorum: 0 }}] }}, {space}]\n");
        Assert.Equal(alone.Points.Select(point => point.World.Kinship), second.Points.Skip(2).Select(point => point.World.Kinship));
        var named = Read($"design: [{space.Replace("{ type", "{ name: other, type", StringComparison.Ordinal)}]\n");
        Assert.NotEqual(alone.Points[0].World.Kinship, named.Points[0].World.Kinship);
        Assert.NotEqual(alone.Points[0].World.Kinship, Read($"seed: 9\ndesign: [{space}]\n").Points[0].World.Kinship);
    }

    [Fact]
    public void A_point_added_to_a_list_changes_no_other_and_worlds_are_the_same_at_every_point()
    {
        var before = Read("design: { type: list, points: [{ world.quorum: 0 }, { world.quorum: 1 }] }\n").Plans().ToArray();
        var after = Read("design: { type: list, points: [{ world.quorum: 0.5 }, { world.quorum: 0 }, { world.quorum: 1 }] }\n").Plans().ToArray();
        Assert.Equal(before.Select(plan => plan.Setting.ToString()), after.Skip(4).Select(plan => plan.Setting.ToString()));
        Assert.Equal([0, 1], after.Select(plan => plan.Setting.World.Replication).Distinct());
        Assert.Single(after.Select(plan => plan.Setting.World.Seed).Distinct());
    }

    [Fact]
    public void The_first_points_of_draws_are_the_same_however_many_there_are()
    {
        const string over = "over: { world.kinship: { from: 0, to: 1 }, world.budget: { from: 10, to: 1000, scale: log, whole: true }, scenarios.issue.logic: { from: 0, to: 1 } }";
        var few = Read($"design: {{ type: draws, points: 5, {over} }}\n");
        var many = Read($"design: {{ type: draws, points: 64, {over} }}\n");
        Assert.Equal(few.Points.Select(point => point.Label), many.Points.Take(5).Select(point => point.Label));
        Assert.Equal(Enumerable.Range(0, 64), many.Points.Select(point => (int)(point.World.Kinship * 64)).Order());
        Assert.Equal(Enumerable.Range(0, 64), many.Points.Select(point => (int)(point.Scenarios[0].Logic.Answer * 64)).Order());
        Assert.Equal(few.Plans().Select(plan => plan.Setting.ToString()), many.Plans().Take(20).Select(plan => plan.Setting.ToString()));
    }

    [Fact]
    public void Every_point_of_draws_has_worlds_of_its_own_that_all_its_scenarios_share()
    {
        const string space = "points: 3, over: { world.kinship: { from: 0, to: 1 } } }";
        var read = Read($"design: [{{ type: list, points: [{{}}] }}, {{ type: draws, {space}, {{ type: latin-hypercube, {space}]\n");
        Assert.Equal([0, 0, 2, 4, 0, 0, 0], read.Points.Select(point => point.FirstReplication));
        var plans = read.Plans().ToLookup(plan => plan.Key.Point);
        Assert.Equal([(0, "issue", 4), (0, "interest", 4), (1, "issue", 5), (1, "interest", 5)],
            plans[3].Select(plan => (plan.Key.Replication, plan.Key.Scenario, plan.Setting.World.Replication)));
        Assert.Equal([0, 1], plans[4].Select(plan => plan.Setting.World.Replication).Distinct());
        Assert.Equal(5, read.World(read.Points[3], 1).Replication);
    }

    [Fact]
    public void Sobol_and_Morris_designs_have_the_points_of_their_estimators()
    {
        var sobol = Read("design: { type: sobol, samples: 4, over: { world.kinship: { from: 0, to: 1 }, world.quorum: { from: 0, to: 1 } } }\n");
        Assert.Equal(16, sobol.Points.Count);
        Assert.Equal(sobol.Points[1].World.Kinship, sobol.Points[2].World.Kinship);
        var morris = Read("design: { type: morris, trajectories: 3, over: { world.kinship: { from: 0, to: 1 }, world.quorum: { from: 0, to: 0.5 } } }\n");
        Assert.Equal(9, morris.Points.Count);
        Assert.All(morris.Points, point => Assert.Contains(Math.Round(point.World.Kinship * 3, 3), (double[])[0, 1, 2, 3]));
    }

    [Fact]
    public void A_factorial_takes_all_combinations_or_a_half_in_which_factors_stay_balanced()
    {
        const string over = "over: { world.kinship: [0, 1], world.quorum: { from: 0, to: 0.5 }, world.fill: { values: [false, true] } }";
        Assert.Equal(8, Read($"design: {{ type: factorial, {over} }}\n").Points.Select(point => point.Label).Distinct().Count());
        var half = Read($"design: {{ type: factorial, fraction: half, {over} }}\n").Points;
        Assert.Equal(4, half.Count);
        Assert.Equal(2, half.Count(point => point.World.Kinship == 1));
        Assert.Equal(2, half.Count(point => point.Scenarios[0].Table.Fill));
        Assert.Equal(1, half.Count(point => point is { World.Kinship: 1 } && point.Scenarios[0].Table.Fill));
    }

    [Fact]
    public void A_factor_with_a_name_of_its_own_changes_several_paths_together()
    {
        var read = Read("design: { type: factorial, over: { world.kinship: [0, 1], talk: [{}, { world.meetings: 3, world.interval: 2 }] } }\n");
        Assert.Equal(["world.kinship", "talk"], read.Designs[0].Factors);
        Assert.Equal([(0, 6, 1), (0, 3, 2), (1, 6, 1), (1, 3, 2)], read.Points.Select(point => ((int)point.World.Kinship, (int)point.Scenarios[0].Table.Meetings.Mean, point.Scenarios[0].Table.Interval)));
        Assert.Equal(["low", "high", "low", "high"], read.Points.Select(point => point.Settings["talk"]));
        Assert.Equal(["6", "3", "6", "3"], read.Points.Select(point => point.Settings["world.meetings"]));
        Assert.Equal([1, 0], read.Points[2].Unit!);
    }

    [Fact]
    public void The_estimate_grows_with_what_is_asked()
    {
        var small = RunEstimate.Of(Read(""), 2);
        var large = RunEstimate.Of(Read("design: { type: grid, over: { world.kinship: [0, 0.2, 0.4, 0.6, 0.8, 1] } }\n"), 2);
        Assert.InRange(large.Seconds - MeasuredCosts.Start, 5.9 * (small.Seconds - MeasuredCosts.Start), 6.1 * (small.Seconds - MeasuredCosts.Start));
        Assert.True(large.DiskBytes > small.DiskBytes);
        Assert.Equal(MemoryEstimate.DesignBytes(points: 5, scenarios: 10), large.MemoryBytes - small.MemoryBytes);
        Assert.True(RunEstimate.Of(Read(""), 4).MemoryBytes > small.MemoryBytes);
    }

    private static Experiment Read(string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write("experiment.yaml", Head + text);
        var read = ExperimentReader.Read(folder.Path, ExperimentOptions.None);
        return read;
    }
}
