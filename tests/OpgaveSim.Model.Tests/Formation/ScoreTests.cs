using OpgaveSim.Model.Formation.Scores;
using OpgaveSim.Model.Vectors;

namespace OpgaveSim.Model.Tests.Formation;

/// <summary>The scores by hand.</summary>
public class ScoreTests
{
    private static readonly int[] Involved = [0, 2];

    [Fact]
    public void Stake_is_the_share_of_interests_that_the_issue_touches()
    {
        Assert.Equal(0.7, Stake.Of([0.5, -0.3, -0.2], Involved), 1e-15);
        Assert.Equal(0, Stake.Of([0, 0, 0], Involved));
    }

    [Fact]
    public void Affinity_weighs_competence_by_requirement() =>
        Assert.Equal(0.6 * 0.9 + 0.4 * 0.1, Affinity.Of([0.6, 0, 0.4], [0.9, 1, 0.1], Involved), 1e-15);

    [Fact]
    public void Marginal_coverage_counts_what_is_not_covered_yet()
    {
        double[] uncovered = [0.6, 0, 0.4];
        MarginalCoverage.Cover(uncovered, [0.5, 1, 0]);
        Assert.Equal([0.3, 0, 0.4], uncovered);
        Assert.Equal(0.3 * 0.5 + 0.4 * 1, MarginalCoverage.Of(uncovered, [0.5, 1, 1], Involved), 1e-15);
    }

    [Fact]
    public void Stake_coverage_scales_by_the_largest_interest()
    {
        double[] uncovered = [0.6, 0, 0.4];
        StakeCoverage.Cover(uncovered, [-0.5, 0.25, 0.25]);
        Assert.Equal([0, 0, 0.2], uncovered);
        Assert.Equal(0.2 * 1, StakeCoverage.Of(uncovered, [0.1, 0, -0.2], Involved), 1e-15);
        Assert.Equal(0, StakeCoverage.Of(uncovered, [0, 0, 0], Involved));
    }

    [Fact]
    public void Mandate_fit_sums_the_weights_of_the_mandate()
    {
        Assert.Equal(0.4, MandateFit.Of([0.6, 0, 0.4], 0b110, Involved), 1e-15);
        Assert.Equal(0, MandateFit.Of([0.6, 0, 0.4], 0, Involved));
    }

    [Fact]
    public void A_zero_vector_has_cosine_zero_in_rules() => Assert.Equal(0, MeanCosine.WithGroup([0, 0], [1, 1], 2));

    [Theory]
    [InlineData(1.0, 0.0)]
    [InlineData(2.0, 0.5)] // beats one, ties with one: (1 + ½) / 3
    [InlineData(3.0, 1.0)]
    public void Ranks_count_the_beaten_and_half_of_the_ties(double value, double rank) =>
        Assert.Equal(rank, MixedRank.Rank([1, 2, 2, 3], value), 1e-15);

    [Fact]
    public void Alone_ranks_one_and_all_equal_rank_a_half()
    {
        Assert.Equal(1, MixedRank.Rank([5], 5));
        Assert.Equal(0.5, MixedRank.Rank([5, 5, 5], 5));
    }

    [Fact]
    public void Mixing_at_the_ends_keeps_one_order_and_in_the_middle_both()
    {
        double[] interest = [3, 2, 1];
        MixedRank.Mix(interest, [1, 2, 3], 0.25);
        Assert.Equal([0.75, 0.5, 0.25], interest);
    }
}
