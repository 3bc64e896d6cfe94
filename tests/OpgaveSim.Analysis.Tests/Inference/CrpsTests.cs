using CsCheck;
using OpgaveSim.Analysis.Inference;
using OpgaveSim.Model.Mathematics;

namespace OpgaveSim.Analysis.Tests.Inference;

public class CrpsTests
{
    [Theory]
    [InlineData(2, 1)]
    [InlineData(5, 2)]
    [InlineData(3, 0)]
    public void Of_one_value_it_is_the_distance(double truth, double score) => Assert.Equal(score, Crps.Of(new Posterior([3], [1]), truth));

    /// <summary>Weights ¾ and ¼ at 0 and 4: (F − [x ≥ 1])² is 9/16 on 0 to 1 and 1/16 on 1 to 4.</summary>
    [Fact]
    public void Of_two_values_by_hand() => Assert.Equal(9.0 / 16 + 3.0 / 16, Crps.Of(new Posterior([0, 4], [3, 1]), 1), 1e-12);

    /// <summary>Of N(0, 1): y (2Φ(y) − 1) + 2φ(y) − 1/√π (Gneiting and Raftery 2007, equation 21).</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1.5)]
    [InlineData(-3)]
    public void Of_a_normal_distribution_it_is_the_closed_form(double truth)
    {
        double[] values = [.. Enumerable.Range(0, 20_000).Select(i => NormalDistribution.Quantile((i + 0.5) / 20_000))];
        var expected = truth * (2 * NormalDistribution.Probability(truth) - 1) + 2 * Math.Exp(-truth * truth / 2) / Math.Sqrt(2 * Math.PI) - 1 / Math.Sqrt(Math.PI);
        Assert.Equal(expected, Crps.Of(new Posterior(values, [.. values.Select(_ => 1.0)]), truth), 1e-4);
    }

    [Fact]
    public void The_prior_has_a_sixth_on_the_average()
    {
        double[] values = [.. Enumerable.Range(0, 1_000).Select(i => (i + 0.5) / 1_000)];
        var prior = new Posterior(values, [.. values.Select(_ => 1.0)]);
        Assert.Equal(Crps.OfPrior, values.Average(truth => Crps.Of(prior, truth)), 1e-5);
    }

    [Fact]
    public void A_place_has_no_unit() => Assert.Equal(
        0.5, Crps.OfPlace(new Posterior([1], [1]), 10, new("x", 1, 100, Log: true)), 1e-12);

    [Fact]
    public void The_sum_over_pairs_is_the_same() => Gen.Select(Gen.Double[0, 1].Array[1, 12], Gen.Double[-0.5, 1.5]).Sample((values, truth) =>
    {
        double[] weights = [.. values.Select((_, i) => 1.0 + i % 3)];
        var sum = weights.Sum();
        var plain = values.Zip(weights, (value, weight) => weight / sum * Math.Abs(value - truth)).Sum()
            - values.SelectMany((one, i) => values.Select((other, j) => weights[i] * weights[j] * Math.Abs(one - other))).Sum() / sum / sum / 2;
        Assert.Equal(plain, Crps.Of(new Posterior(values, weights), truth), 1e-9);
    });
}
