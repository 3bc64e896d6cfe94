using OpgaveSim.Analysis.Inference;

namespace OpgaveSim.Analysis.Tests.Inference;

public class LocalLinearTests
{
    private static readonly double[] Summaries = [.. Enumerable.Range(0, 40).Select(row => row / 10.0)];

    [Fact]
    public void Epanechnikov_weights_by_hand()
    {
        Assert.Equal([0.75, 1, 0], LocalLinearAdjustment.Weights([1, 0, 2]));
        Assert.Equal([1, 1], LocalLinearAdjustment.Weights([0, 0]));
        Assert.Equal([1, 1], LocalLinearAdjustment.Weights([3, 3]));
        Assert.Equal([1], LocalLinearAdjustment.Weights([2]));
    }

    /// <summary>Residuals ±1 about a line of slope 2 keep their spread and move to the line's value at the observation.</summary>
    [Fact]
    public void An_even_spread_about_a_line_moves_along_it()
    {
        double[] draws = [.. Summaries.Select((s, row) => 1 + 2 * s + (row % 4 is 0 or 3 ? 1 : -1))];
        var adjusted = LocalLinearAdjustment.Of(draws, Summaries, [.. draws.Select(_ => 1.0)], [3]);
        Assert.Equal(7, adjusted.Average(), 0.01);
        Assert.All(adjusted, (value, row) => Assert.Equal(row % 4 is 0 or 3 ? 8 : 6, value, 0.12));
    }

    /// <summary>Residuals ± e^s: at s = 3 the spread of all of them is e³.</summary>
    [Fact]
    public void A_spread_that_grows_with_the_summary_is_that_of_the_observation()
    {
        double[] draws = [.. Summaries.Select((s, row) => (row % 4 is 0 or 3 ? 1 : -1) * Math.Exp(s))];
        var adjusted = LocalLinearAdjustment.Of(draws, Summaries, [.. draws.Select(_ => 1.0)], [3]);
        double mean = adjusted.Average(), spread = Math.Sqrt(adjusted.Average(value => (value - mean) * (value - mean)));
        Assert.Equal(Math.Exp(3), spread, 0.15 * Math.Exp(3));
    }

    /// <summary>
    /// Draws 0, 3, 0, 3, 0, 3 of a summary that is constant: mean 1.5, so that only the mean is fitted, leverage 1/6, residuals ±1.5 · 6/5, an even spread.
    /// </summary>
    [Fact]
    public void Residuals_are_those_from_the_other_draws()
    {
        var adjusted = LocalLinearAdjustment.Of([0, 3, 0, 3, 0, 3], [2, 2, 2, 2, 2, 2], [1, 1, 1, 1, 1, 1], [2]);
        Assert.All(adjusted, (value, row) => Assert.Equal(row % 2 == 0 ? -0.3 : 3.3, value, 1e-12));
    }

    [Fact]
    public void Draws_without_weight_do_not_bear_on_the_others()
    {
        double[] draws = [.. Summaries.Select((s, row) => 1 + 2 * s + (row % 4 is 0 or 3 ? 1 : -1))];
        var alone = LocalLinearAdjustment.Of(draws[..30], Summaries[..30], [.. draws[..30].Select(_ => 1.0)], [1]);
        var joined = LocalLinearAdjustment.Of([.. draws[..30], 1e6, -1e6], [.. Summaries[..30], 0, 9], [.. draws[..30].Select(_ => 1.0), 0, 0], [1]);
        Assert.All(alone, (value, row) => Assert.Equal(value, joined[row], 1e-9));
    }

    [Fact]
    public void Columns_that_depend_on_each_other_change_nothing()
    {
        double[] draws = [.. Summaries.Select((s, row) => 1 + 2 * s + (row % 4 is 0 or 3 ? 1 : -1))];
        double[] weights = [.. draws.Select(_ => 1.0)];
        var one = LocalLinearAdjustment.Of(draws, Summaries, weights, [3]);
        var two = LocalLinearAdjustment.Of(draws, [.. Summaries.SelectMany(s => (double[])[s, -s, 4])], weights, [3, -3, 4]);
        Assert.All(one, (value, row) => Assert.Equal(value, two[row], 0.01));
    }

    [Fact]
    public void Draws_that_are_too_few_stay_as_they_are() =>
        Assert.Equal([1, 2, 3, 4, 5], LocalLinearAdjustment.Of([1, 2, 3, 4, 5], [1, 2, 3, 4, 5], [1, 1, 1, 1, 1], [9]));

    [Fact]
    public void Draws_that_are_all_alike_stay_so() => Assert.All(
        LocalLinearAdjustment.Of([.. Summaries.Select(_ => 2.5)], Summaries, [.. Summaries.Select(_ => 1.0)], [3]), value => Assert.Equal(2.5, value, 1e-12));
}
