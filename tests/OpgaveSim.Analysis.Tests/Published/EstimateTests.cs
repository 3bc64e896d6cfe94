using OpgaveSim.Analysis.Published;
using OpgaveSim.Analysis.Statistics;

namespace OpgaveSim.Analysis.Tests.Published;

public class EstimateTests
{
    [Fact]
    public void A_mean_has_the_standard_error_of_the_mean_and_leaves_no_value_out()
    {
        var estimate = Estimate.Mean([2, double.NaN, 4, 6])!;
        Assert.Equal(4, estimate.Value);
        Assert.Equal(2 / Math.Sqrt(3), estimate.StandardError, 1e-12);
        Assert.Null(Estimate.Mean([double.NaN]));
        Assert.Equal(0, Estimate.Mean([7])!.StandardError);
    }

    [Fact]
    public void The_error_of_a_deviation_follows_the_delta_method()
    {
        // −1, 1, −1, 1: s² = 4/3, m₄ = 1
        var estimate = Estimate.Deviation([-1, 1, -1, 1])!;
        Assert.Equal(Math.Sqrt(4.0 / 3), estimate.Value, 1e-12);
        Assert.Equal(0, estimate.StandardError, 1e-12); // m₄ < s⁴ is cut at 0
        // 0, 0, 0, 4: mean 1, s² = 4, m₄ = (3 + 81)/4 = 21, error √((21 − 16)/4)/4
        Assert.Equal(Math.Sqrt(5.0 / 4) / 4, Estimate.Deviation([0, 0, 0, 4])!.StandardError, 1e-12);
        Assert.Null(Estimate.Deviation([3]));
    }

    [Fact]
    public void The_jackknife_of_a_mean_is_its_standard_error()
    {
        double[][] rows = [.. Enumerable.Range(0, 20).Select(i => new[] { i * i % 7.0 })];
        var jackknife = Estimate.Jackknife(rows, all => Moments.Mean([.. all.Select(row => row[0])]))!;
        var plain = Estimate.Mean(rows.Select(row => row[0]))!;
        Assert.Equal(plain.Value, jackknife.Value, 1e-12);
        Assert.Equal(plain.StandardError, jackknife.StandardError, 1e-12);
        Assert.Null(Estimate.Jackknife(rows, _ => null));
    }

    [Theory]
    [InlineData(1.0, 0.0, true)]
    [InlineData(1.1, 0.0, true)] // on the tolerance
    [InlineData(1.11, 0.0, false)]
    [InlineData(1.11, 0.005, true)] // tolerance and two standard errors
    [InlineData(0.89, 0.0, false)]
    [InlineData(0.88, 0.009, false)]
    public void Inside_is_within_tolerance_and_two_standard_errors(double value, double error, bool inside) =>
        Assert.Equal(inside, new Expectation(1, .1).Holds(new Estimate(value, error, null)));

    [Fact]
    public void A_side_needs_the_whole_interval_and_no_value_is_outside()
    {
        var above = new Expectation(0, 0, ExpectedSide.Above);
        Assert.True(above.Holds(new Estimate(1, 0, new Interval(.5, 1.5))));
        Assert.False(above.Holds(new Estimate(1, 0, new Interval(0, 2))));
        Assert.False(above.Holds(new Estimate(1, 0, null)));
        Assert.False(above.Holds(null));
        Assert.True(new Expectation(0, 0, ExpectedSide.Below).Holds(new Estimate(-1, 0, new Interval(-2, -.1))));
        Assert.False(new Expectation(0, 1).Holds(null));
    }
}
