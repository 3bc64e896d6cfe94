using CsCheck;
using OpgaveSim.Analysis.NullModels;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Vectors;

namespace OpgaveSim.Analysis.Tests.Statistics;

public class SampleTests
{
    [Fact]
    public void Signed_ranks_of_a_published_example()
    {
        // Hollander and Wolfe (1973), depression scale of nine patients before and after
        double[] before = [1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30];
        double[] after = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29];
        var test = WilcoxonSignedRank.Of([.. before.Zip(after, (one, other) => one - other)])!;
        Assert.Equal((40, 9), (test.W, test.Pairs));
        Assert.Equal(0.0390625, test.P, 1e-12);
    }

    [Fact]
    public void Signed_ranks_by_hand()
    {
        Assert.Equal(new WilcoxonSignedRank(21, 2.0 / 64, 6), WilcoxonSignedRank.Of([1, 2, 3, 4, 5, 6, 0]));
        Assert.Equal(new WilcoxonSignedRank(1.5, 1, 2), WilcoxonSignedRank.Of([1, -1]));
        Assert.Null(WilcoxonSignedRank.Of([0, 0]));
        Assert.Null(WilcoxonSignedRank.Of([]));
    }

    [Fact]
    public void Signed_ranks_are_approximated_where_there_are_many()
    {
        double[] most = [.. Enumerable.Range(1, 200).Select(i => i % 5 < 2 ? -i : (double)i)];
        var exact = WilcoxonSignedRank.Of(most)!.P;
        Assert.Equal(exact, WilcoxonSignedRank.Of([0.1, .. most])!.P, 0.002);
        Assert.InRange(exact, 0.001, 0.05);
    }

    [Theory]
    [InlineData(6, 1)]
    [InlineData(10, 2)]
    [InlineData(20, 6)]
    [InlineData(100, 40)]
    public void A_median_lies_between_order_statistics(int count, int rank)
    {
        double[] values = [.. Enumerable.Range(1, count).Reverse()];
        Assert.Equal(new Interval(rank, count + 1 - rank), MedianInterval.Of(values));
    }

    [Fact]
    public void A_median_has_an_interval_only_where_there_are_values_enough()
    {
        Assert.Null(MedianInterval.Of([]));
        Assert.Null(MedianInterval.Of([1, 2, 3, 4, 5]));
        Assert.Null(MedianInterval.Of([1, 2, 3, 4, 5, 6, 7], 0.99));
        Assert.Equal(new Interval(1, 8), MedianInterval.Of([1, 2, 3, 4, 5, 6, 7, 8], 0.99));
    }

    [Fact]
    public void A_null_model_test_by_hand()
    {
        var test = NullModelTest.Of(5, [1, 2, 3, 4, 5])!;
        Assert.Equal((3, 3.0 / 6, 5), (test.Mean, test.P, test.Draws));
        Assert.Equal(2 / Math.Sqrt(2.5), test.Z!.Value, 1e-12);
        Assert.Equal(1.0 / 6, NullModelTest.Of(6, [1, 2, 3, 4, 5])!.P, 1e-12);
        Assert.Equal(new NullModelTest(2, 2, 0, null, 1, 2) { IsFixed = true }, NullModelTest.Of(2, [2, 2]));
        Assert.Equal(new NullModelTest(3, 2, null, null, 0.5, 1), NullModelTest.Of(3, [2]));
        Assert.Null(NullModelTest.Of(2, []));
    }

    [Fact]
    public void What_is_not_defined_has_no_value()
    {
        Assert.Null(WelchTest.Of([1], [1, 2]));
        Assert.Null(WelchTest.Of([1, 1], [2, 2]));
        Assert.Null(MannWhitney.Of([1, 1], [1, 1, 1]));
        Assert.Null(MannWhitney.Of([], [1]));
        Assert.Null(MannWhitney.ExactP([1, 2], [2, 3]));
        Assert.Null(CliffsDelta.Of([], [1]));
        Assert.Null(CohensD.Of([1], [1, 2]));
        Assert.Null(HedgesG.Of([1, 1], [1, 1]));
        Assert.Null(HedgesG.Approximate([1, 1], [1, 1]));
        Assert.Null(Spearman.Of([1, 2, 3], [4, 4, 4]));
        Assert.Null(Spearman.Of([1], [1]));
        Assert.Empty(Holm.Adjusted([]));
        Assert.Null(VectorDistance.Cosine([0, 0], [1, 2]));
        Assert.Equal(0, VectorDistance.Jaccard([0, 0], [0, 0]));
    }

    [Fact]
    public void Turning_two_samples_about_turns_the_sign_and_keeps_p() =>
        Gen.Select(Gen.Int[0, 9].Array[2, 12], Gen.Int[0, 9].Array[2, 12]).Sample((x, y) =>
        {
            double[] one = [.. x.Select(value => (double)value)], other = [.. y.Select(value => (double)value)];
            Assert.Equal(CliffsDelta.Of(one, other)!.Value, -CliffsDelta.Of(other, one)!.Value, 1e-12);
            Assert.Equal(CohensD.Of(one, other) ?? 0, -CohensD.Of(other, one) ?? 0, 1e-12);
            Assert.Equal(MannWhitney.Of(one, other)?.P ?? 1, MannWhitney.Of(other, one)?.P ?? 1, 1e-12);
            Assert.Equal(WelchTest.Of(one, other)?.P ?? 1, WelchTest.Of(other, one)?.P ?? 1, 1e-12);
        });
}
