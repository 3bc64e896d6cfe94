using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Originality;

namespace OpgaveSim.Model.Tests.Originality;

public class NewAndUsefulTests
{
    private static readonly (double Quality, double Novelty)[] One = [(0.5, 0.4), (0.49, 0.9), (0.8, 0.2)], Other = [(0.7, 0.6)];

    [Fact]
    public void It_is_a_share_of_all_issues_that_count_by_the_median_of_all_scenarios()
    {
        // novelties .2 .4 .6 .9: their median is .5; of the one only what is not useful is new
        Assert.Equal([0.0, 0.25, 0.0], NewAndUseful.Judged.Shares(4, [One, Other, []]));
        Assert.Equal([0.0, 0.25], NewAndUseful.Judged.Shares(4, [One, Other]));
    }

    [Theory]
    [InlineData(30, 25, 0.4, 0.2)] // at least .35
    [InlineData(30, 75, 0.2, 0.0)] // at least .675
    [InlineData(50, 25, 0.2, 0.2)]
    [InlineData(70, 25, 0.0, 0.2)]
    [InlineData(70, 75, 0.0, 0.0)]
    public void Thresholds_can_be_others(int quality, int percentile, double one, double other) =>
        Assert.Equal([one, other], new NewAndUseful(quality, percentile).Shares(5, [One, Other]));

    [Fact]
    public void What_lies_at_a_threshold_is_new_and_useful() =>
        Assert.Equal([1.0], NewAndUseful.Judged.Shares(1, [[(0.5, 0.3)]]));

    [Fact]
    public void Without_issues_or_solutions_there_is_no_value_and_a_scenario_without_solutions_has_0()
    {
        Assert.Equal([null, null], NewAndUseful.Judged.Shares(0, [[], []]));
        Assert.Equal([null, null], NewAndUseful.Judged.Shares(7, [[], []]));
        Assert.Equal([0.0, 1.0], NewAndUseful.Judged.Shares(1, [[], [(0.6, 0.3)]]));
    }

    [Fact]
    public void The_grid_has_a_measure_for_each_of_nine_thresholds_of_which_one_is_judged()
    {
        Assert.Equal(9, NewAndUseful.Grid.Distinct().Count());
        Assert.All(NewAndUseful.Grid, one => Assert.Contains(one.Id, MeasureCatalogue.OfWorlds.Select(measure => measure.Id)));
        Assert.Equal("new-and-useful new-and-useful-30-25 new-and-useful-30-50 new-and-useful-30-75 new-and-useful-50-25 new-and-useful-50-75 new-and-useful-70-25 new-and-useful-70-50 new-and-useful-70-75",
            string.Join(' ', MeasureCatalogue.OfWorlds.Skip(2).Select(measure => measure.Id)));
    }
}
