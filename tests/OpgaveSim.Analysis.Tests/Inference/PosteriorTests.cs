using CsCheck;
using OpgaveSim.Analysis.Inference;
using OpgaveSim.Analysis.Statistics;

namespace OpgaveSim.Analysis.Tests.Inference;

public class PosteriorTests
{
    private static readonly Posterior Three = new([5, 1, 2, 9], [1, 2, 1, 0]);

    [Fact]
    public void Draws_are_in_order_with_weights_that_sum_to_one()
    {
        Assert.Equal([1, 2, 5], Three.Values);
        Assert.Equal([0.5, 0.25, 0.25], Three.Weights);
        Assert.Equal(2.25, Three.Mean);
        Assert.Equal(1 / 0.375, Three.EffectiveDraws);
    }

    [Theory] // middles of weights at 0.25, 0.625 and 0.875
    [InlineData(0, 1)]
    [InlineData(0.25, 1)]
    [InlineData(0.4375, 1.5)]
    [InlineData(0.625, 2)]
    [InlineData(0.75, 3.5)]
    [InlineData(0.9, 5)]
    [InlineData(1, 5)]
    public void Quantiles_by_hand(double probability, double value) => Assert.Equal(value, Three.Quantile(probability), 1e-12);

    [Fact]
    public void An_interval_leaves_as_much_out_on_either_side() => Assert.Equal(new Interval(1, 3.5), Three.Interval(0.5));

    [Theory]
    [InlineData(0.9, 0, 0)]
    [InlineData(1, 0.5, 0)]
    [InlineData(3, 0.75, 0.75)]
    [InlineData(5, 1, 0.75)]
    [InlineData(6, 1, 1)]
    public void Weight_up_to_and_below_a_value(double value, double upTo, double below) =>
        Assert.Equal((upTo, below), (Three.Cdf(value), Three.Below(value)));

    [Fact]
    public void One_draw_is_all_there_is()
    {
        var one = new Posterior([3], [0.2]);
        Assert.Equal((3, 3, 1), (one.Mean, one.Quantile(0.3), one.EffectiveDraws));
        Assert.Equal(new Interval(3, 3), one.Interval(0.95));
    }

    [Fact]
    public void Draws_that_are_all_alike_have_no_width()
    {
        var alike = new Posterior([2, 2, 2], [1, 1, 1]);
        Assert.Equal((2, 1, 0), (alike.Quantile(0.9), alike.Cdf(2), alike.Below(2)));
    }

    [Fact]
    public void A_posterior_of_nothing_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new Posterior([], []));
        Assert.Throws<ArgumentException>(() => new Posterior([1, 2], [0, 0]));
        Assert.Throws<ArgumentException>(() => new Posterior([1, 2], [1]));
    }

    [Fact]
    public void Order_of_the_draws_does_not_matter() => Gen.Double[0, 1].Array[1, 30].Sample(values =>
    {
        double[] weights = [.. values.Select((_, i) => 1.0 + i % 3)];
        var forth = new Posterior(values, weights);
        var back = new Posterior([.. values.Reverse()], [.. weights.Reverse()]);
        Assert.Equal(forth.Mean, back.Mean, 1e-12);
        Assert.Equal(forth.Quantile(0.3), back.Quantile(0.3), 1e-9);
        Assert.Equal(forth.Cdf(0.5), back.Cdf(0.5), 1e-12);
    });
}
