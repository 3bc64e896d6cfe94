using CsCheck;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;

namespace OpgaveSim.Analysis.Tests.Statistics;

public class SampleDifferenceTests
{
    [Fact]
    public void Paired_differences_leave_worlds_without_a_value_out()
    {
        var difference = SampleDifference.Paired([1, null, 3, 4], [0, 5, 3, null]);
        Assert.Equal((2, 2, 0.5, 0.75), (difference.Worlds, difference.Without, difference.Mean, difference.Ahead));
        Assert.Equal(0.5, difference.Median);
        Assert.True(difference.IsPaired);
        Assert.Null(SampleDifference.Paired([null], [1.0]).Mean);
        Assert.Null(SampleDifference.Paired([null], [1.0]).Ahead);
    }

    [Fact]
    public void More_worlds_on_one_side_have_no_partner() =>
        Assert.Equal((2, 3), (SampleDifference.Paired([1, 2], [0, 0, 0, 0, 0]).Worlds, SampleDifference.Paired([1, 2], [0, 0, 0, 0, 0]).Without));

    [Fact]
    public void Unpaired_differences_use_every_value()
    {
        var difference = SampleDifference.Unpaired([1, null, 3, 5], [0, 2]);
        Assert.Equal((2, 1, 2.0), (difference.Worlds, difference.Without, difference.Mean));
        Assert.Equal(5 / 6.0, difference.Ahead!.Value, 1e-12);
        Assert.Null(difference.Median);
        Assert.Null(difference.MedianInterval());
        Assert.Null(difference.P);
        Assert.Null(difference.RankP);
        Assert.Null(difference.BootstrapInterval);
    }

    [Fact]
    public void An_unpaired_interval_is_that_of_Welch()
    {
        double?[] x = [4.1, 5.0, 6.2, 4.4, 5.5, 6.0, 5.1], y = [3.0, 3.9, 4.5, 2.8, 4.4, 3.1];
        var difference = SampleDifference.Unpaired(x, y);
        var test = WelchTest.Of(difference.First, difference.Second)!;
        Assert.Equal(test.P, difference.P);
        var interval = difference.Interval(1 - test.P)!.Value;
        Assert.Equal(0, interval.Low, 1e-9); // at confidence 1 − p it just reaches 0
        Assert.Equal(difference.Mean!.Value, (interval.Low + interval.High) / 2, 1e-12);
        Assert.Null(SampleDifference.Unpaired(x, y[..5]).Interval());
        Assert.Equal(new Interval(1, 1), SampleDifference.Unpaired([3, 3, 3, 3, 3, 3], [2, 2, 2, 2, 2, 2]).Interval());
    }

    [Fact]
    public void Intervals_are_of_t_at_every_number_of_worlds_and_the_bootstrap_beside_them_is_near()
    {
        double?[] x = [.. Enumerable.Range(0, 60).Select(i => (double?)(i % 13))], y = [.. Enumerable.Range(0, 70).Select(i => (double?)(i % 7 + 1))];
        var difference = SampleDifference.Unpaired(x, y);
        var (bootstrap, welch) = (difference.BootstrapInterval!.Value, MeanInterval.Welch(difference.First, difference.Second)!.Value);
        Assert.Equal(welch, difference.Interval());
        var paired = SampleDifference.Paired(x, y[..60]);
        Assert.Equal(MeanInterval.Student(paired.Differences), paired.Interval());
        Assert.Equal(BcaInterval.Of(paired.Differences), paired.BootstrapInterval);
        Assert.NotEqual(welch, bootstrap);
        Assert.Equal(welch.Low, bootstrap.Low, 0.1);
        Assert.Equal(welch.High, bootstrap.High, 0.1);
    }

    [Fact]
    public void Turned_round_it_says_the_opposite() =>
        Gen.Select(Gen.Double[0, 1].Array[6, 12], Gen.Double[0, 1].Array[6, 12], Gen.Bool).Sample((x, y, isPaired) =>
        {
            double?[] one = [.. x.Select(value => (double?)value)], other = [.. y.Select(value => (double?)value)];
            var difference = isPaired ? SampleDifference.Paired(one, other) : SampleDifference.Unpaired(one, other);
            var reversed = difference.Reversed();
            Assert.Equal(difference.Mean!.Value, -reversed.Mean!.Value, 1e-12);
            Assert.Equal(difference.Ahead!.Value, 1 - reversed.Ahead!.Value, 1e-12);
            Assert.Equal(difference.CliffsDelta!.Value, -reversed.CliffsDelta!.Value, 1e-12);
            Assert.Equal(difference.P!.Value, reversed.P!.Value, 1e-9);
            Assert.Equal(difference.RankP!.Value, reversed.RankP!.Value, 1e-9);
            Assert.Equal(difference.Interval()!.Value.Low, -reversed.Interval()!.Value.High, 1e-9);
        });

    [Fact]
    public void Equal_worlds_have_nothing_to_test()
    {
        var difference = SampleDifference.Paired([1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6]);
        Assert.Null(difference.P);
        Assert.Null(difference.RankP);
        Assert.Equal(new Interval(0, 0), difference.Interval());
        Assert.Equal(NoVariation.IdenticalInAllWorlds, difference.Seen);
    }

    /// <summary>By hand: differences 1 … 6, mean 3.5, s = 1.8708287, t = 4.5825757 with 5 degrees of freedom.</summary>
    [Fact]
    public void A_paired_p_is_that_of_Student()
    {
        var difference = SampleDifference.Paired([1, 2, 3, 4, 5, 6], [0, 0, 0, 0, 0, 0]);
        Assert.Equal(4.5825757, StudentTest.Of(difference.Differences)!.T, 1e-7);
        Assert.Equal(0.00593354, difference.P!.Value, 1e-8);
        Assert.Equal(0.03125, difference.RankP);
        Assert.Null(StudentTest.Of([1, 1, 1]));
        Assert.Null(StudentTest.Of([1]));
        Assert.Null(SampleDifference.Paired([1, 2, 3, 4, 5], [0, 0, 0, 0, 0]).P);
    }
}
