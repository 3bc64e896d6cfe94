using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;
using OpgaveSim.Results.Comparisons;
using static OpgaveSim.Analysis.Statistics.DifferenceVerdict;

namespace OpgaveSim.Results.Tests.Comparisons;

public class YardstickTurnsTests
{
    private const double None = double.NaN;

    [Theory]
    [InlineData(0.2, -0.2, 0.2, true, Better, Worse, Better)]
    [InlineData(0.2, 0.0, 0.2, true, Better, NoDifferenceThatMatters, Better)]
    [InlineData(0.0, -0.2, 0.0, true, NoDifferenceThatMatters, Worse, NoDifferenceThatMatters)]
    [InlineData(0.2, 0.3, 0.2, false, Better, Better, Better)]
    [InlineData(0.2, 0.05, 0.2, false, Better, CannotTellYet, Better)]
    [InlineData(0.2, None, 0.2, false, Better, null, Better)]
    public void Novelty_turns_where_two_yardsticks_contradict_each_other(
        double common, double own, double practice, bool turns, DifferenceVerdict ofCommon, DifferenceVerdict? ofOwn, DifferenceVerdict ofPractice)
    {
        var set = Set(measure => measure.Id switch { "common-novelty" => common, "novelty" => own, "practice-novelty" => practice, _ => 0 });
        var found = YardstickTurns.OfNovelty(set, set.Arms.Named("issue"), set.Arms.Baseline).ToArray();
        Assert.Equal(["common-novelty", "common-novelty-given-size"], found.Select(one => one.Primary.Id));
        Assert.Equal((turns, false), (found[0].Turns, found[1].Turns));
        Assert.Equal([ofCommon, ofOwn, ofPractice], found[0].Readings.Select(reading => reading.Verdict));
    }

    [Fact]
    public void Each_reading_is_judged_as_the_primary_one_is()
    {
        var set = Set(_ => 0.2);
        var (issue, primary) = (set.Arms.Named("issue"), MeasureCatalogue.Find("common-novelty")!);
        Assert.Equal(set.Of(issue, set.Arms.Baseline, primary).Verdict, set.Reading(primary, issue, set.Arms.Baseline, MeasureCatalogue.Find("novelty")!).Judged.Verdict);
        Assert.Equal(ComparisonRole.Exploratory, set.Of(issue, set.Arms.Baseline, MeasureCatalogue.Find("novelty")!).Role);
    }

    [Fact]
    public void New_and_useful_is_counted_over_nine_pairs_of_thresholds()
    {
        var set = Set(measure => measure.Id switch
        {
            "new-and-useful" => 0.2, "new-and-useful-30-25" => 0.2, "new-and-useful-30-50" => -0.2, "new-and-useful-30-75" => 0.05, "new-and-useful-70-75" => None, _ => 0,
        });
        var found = YardstickTurns.OfNewAndUseful(set, set.Arms.Named("issue"), set.Arms.Baseline);
        Assert.Equal(9, found.Readings.Select(reading => reading.Measure).Distinct().Count());
        Assert.Equal((2, 4, 1, 1, 1), (found.Count(Better), found.Count(NoDifferenceThatMatters), found.Count(Worse), found.Count(CannotTellYet), found.Count(null)));
        Assert.True(found.Turns);
    }

    /// <summary>Two scenarios over eight worlds that differ by so much on each measure, with a little spread; NaN is no value.</summary>
    private static ComparisonSet Set(Func<Measure, double> difference) => Made.Set(
        Made.Arms(("interest", "interest"), ("issue", "issue")), 8, (arm, measure, world) => Value(arm.Position * difference(measure), arm.Position, world));

    private static double? Value(double mean, int position, int world) =>
        double.IsNaN(mean) ? null : mean + (mean == 0.05 ? 0.1 : 0.01) * position * (world % 2 == 0 ? 1 : -1);
}
