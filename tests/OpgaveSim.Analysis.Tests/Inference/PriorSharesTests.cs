using OpgaveSim.Analysis.Inference;

namespace OpgaveSim.Analysis.Tests.Inference;

public class PriorSharesTests
{
    /// <summary>What is no more than the prior has equal shares, whatever the scale: whole numbers weigh what their cells do, however few they are.</summary>
    [Theory]
    [InlineData(5, 40, true)]
    [InlineData(5, 40, false)]
    [InlineData(1, 3, true)]
    [InlineData(0, 6, false)]
    public void Of_the_prior_of_whole_numbers_they_are_equal(int from, int to, bool isLog)
    {
        var parameter = new InferredParameter("x", from, to, isLog, Whole: true);
        double[] values = [.. Enumerable.Range(from, to - from + 1).Select(value => (double)value)];
        var prior = new Posterior(values, [.. values.Select(value => parameter.Cell(value).To - parameter.Cell(value).From)]);
        Assert.All(PriorShares.Of(prior, parameter, 20), share => Assert.Equal(0.05, share, 1e-12));
    }

    /// <summary>From 1 to 4 in eight parts, each number takes up two.</summary>
    [Fact]
    public void Whole_numbers_by_hand()
    {
        var parameter = new InferredParameter("x", 1, 4, Whole: true);
        Assert.Equal((0.25, 0.5), parameter.Cell(2));
        Assert.Equal([0, 0, 0.375, 0.375, 0, 0, 0.125, 0.125], PriorShares.Of(new Posterior([2, 4], [3, 1]), parameter, 8));
        Assert.Equal([0, 0.5, 0.5], PriorShares.Of(new Posterior([2], [1]), new InferredParameter("x", 1, 2, Whole: true), 4)[1..]); // 2 is the upper half
        Assert.Equal([1.0], PriorShares.Of(new Posterior([2, 4], [3, 1]), parameter, 1));
    }

    [Fact]
    public void Numbers_without_cells_are_counted_where_they_lie()
    {
        Assert.Equal([0.25, 0, 0.25, 0.5], PriorShares.Of(new Posterior([0.1, 0.6, 0.9, 1], [1, 1, 1, 1]), new InferredParameter("x", 0, 1), 4));
        Assert.Equal([0.5, 0.5], PriorShares.Of(new Posterior([1, 9, 11, 100], [1, 1, 1, 1]), new InferredParameter("x", 1, 100, Log: true), 2)); // the middle of the logarithms is 10
    }
}
