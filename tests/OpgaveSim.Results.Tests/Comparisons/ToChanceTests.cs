using OpgaveSim.Model.Measures;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Results.Tests.Comparisons;

public class ToChanceTests
{
    [Fact]
    public void Each_world_is_divided_by_chance_in_the_same_world_and_then_averaged()
    {
        var set = Set(["interest", "issue", "random"], (arm, _) => arm.Name switch
        {
            "random" => [0.5, 0.8, 0.4, 0.5, 0.5, 0.5, 0.0, null, 0.9],
            "issue" => [1.0, 0.8, 0.2, 0.5, 0.5, 0.5, 0.3, 0.7, null],
            _ => [0.0, null, null, null, null, null, null, null, null],
        });
        var ratios = ToChance.Of(set);
        Assert.Equal(["interest", "issue"], ratios.Select(arm => arm[0].Arm.Name));
        Assert.All(ratios, arm => Assert.Equal(ToChance.Measures, arm.Select(one => one.Measure)));
        Assert.Equal([2, 1, 0.5, 1, 1, 1], ratios[1][0].Ratios);
        Assert.Equal(6.5 / 6, ratios[1][0].Mean!.Value, 1e-15);
        Assert.True(ratios[1][0].Interval!.Value.Contains(1));
        Assert.Equal((0.0, null), (ratios[0][0].Mean, ratios[0][0].Interval));
    }

    [Fact]
    public void Where_chance_is_0_in_every_world_there_is_no_value()
    {
        var ratio = ToChance.Of(Set(["issue", "random"], (arm, _) => arm.Name == "random" ? [0, 0] : [1, 2]))[0][0];
        Assert.Empty(ratio.Ratios);
        Assert.Equal((null, null), (ratio.Mean, ratio.Interval));
    }

    [Fact]
    public void Without_a_scenario_that_chance_sets_or_in_other_worlds_there_are_none()
    {
        Assert.Empty(ToChance.Of(Set(["interest", "issue"], (_, _) => [1, 1])));
        Assert.Empty(ToChance.Of(Set(["random"], (_, _) => [1, 1])));
        Assert.Empty(ToChance.Of(Set(["issue", "random"], (_, _) => [1, 1], paired: false))[0][0].Ratios);
    }

    [Theory]
    [InlineData(0.6, 0.3, 2.0)]
    [InlineData(0.0, 0.3, 0.0)]
    [InlineData(0.6, 0.0, null)]
    [InlineData(null, 0.3, null)]
    [InlineData(0.6, null, null)]
    public void A_ratio_needs_both_and_a_chance_other_than_0(double? value, double? chance, double? ratio) => Assert.Equal(ratio, ToChance.Ratio(value, chance));

    private static ComparisonSet Set(string[] logics, Func<Arm, Measure, IReadOnlyList<double?>> values, bool paired = true) => new(
        Made.Arms([.. logics.Select(logic => (logic, logic))]),
        [], values, (_, _) => paired);
}
