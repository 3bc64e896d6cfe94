using OpgaveSim.Analysis.Inference;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Tests.Inference;

public class ScrambledSobolTests
{
    private static readonly KeyedDraws Draws = KeyedDraws.ForDesign(1, "sobol");

    /// <summary>
    /// The first ten points of three dimensions, as printed in S. Joe and F. Y. Kuo, "Notes on generating Sobol sequences" (2008), there in the order of the
    /// Gray code: index i there is i ⊕ (i ≫ 1) here.
    /// </summary>
    [Fact]
    public void First_points_before_scrambling_are_the_published_ones()
    {
        double[][] published =
        [
            [0, 0, 0], [0.5, 0.5, 0.5], [0.75, 0.25, 0.25], [0.25, 0.75, 0.75], [0.375, 0.375, 0.625], [0.875, 0.875, 0.125],
            [0.625, 0.125, 0.875], [0.125, 0.625, 0.375], [0.1875, 0.3125, 0.9375], [0.6875, 0.8125, 0.4375],
        ];
        Assert.All(Enumerable.Range(0, published.Length), i => Assert.Equal(
            published[i], Enumerable.Range(0, 3).Select(dimension => ScrambledSobol.Plain((uint)(i ^ (i >> 1)), dimension) / 4294967296.0)));
    }

    /// <summary>In base 2, 2^m points, for each m: every interval of 2^−m holds one, in each dimension.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(10)]
    public void Each_cell_of_each_dimension_holds_one_point(int m)
    {
        var sobol = new ScrambledSobol(Draws, ScrambledSobol.MostDimensions);
        double[][] points = [.. Enumerable.Range(0, 1 << m).Select(i => sobol.Point((uint)i))];
        Assert.All(Enumerable.Range(0, sobol.Dimensions), dimension => Assert.Equal(
            Enumerable.Range(0, 1 << m), points.Select(point => (int)(point[dimension] * (1 << m))).Order()));
    }

    /// <summary>A later block of 2^m points is as even as the first.</summary>
    [Fact]
    public void First_two_dimensions_are_a_net_of_quality_0()
    {
        const int M = 6;
        var sobol = new ScrambledSobol(Draws, 2);
        foreach (var block in (uint[])[0, 5])
        {
            double[][] points = [.. Enumerable.Range(0, 1 << M).Select(i => sobol.Point(block * (1 << M) + (uint)i))];
            for (var wide = 0; wide <= M; wide++)
            {
                Assert.Equal(1 << M, points.Select(point => ((int)(point[0] * (1 << wide)), (int)(point[1] * (1 << (M - wide))))).Distinct().Count());
            }
        }
    }

    [Fact]
    public void Every_dimension_is_scrambled_by_itself_and_by_its_seed()
    {
        double[] point = new ScrambledSobol(Draws, 32).Point(0);
        Assert.Equal(32, point.Distinct().Count());
        Assert.Equal(point[..5], new ScrambledSobol(Draws, 5).Point(0));
        Assert.NotEqual(point, new ScrambledSobol(KeyedDraws.ForDesign(2, "sobol"), 32).Point(0));
    }

    /// <summary>Over seeds a point is uniform: mean ½ and variance 1/12, within four standard errors of 2,000 seeds.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(12345)]
    public void A_point_is_uniform_by_itself(uint index)
    {
        double[] over = [.. Enumerable.Range(0, 2_000).Select(seed => new ScrambledSobol(new KeyedDraws((ulong)seed), 3).Point(index)[2])];
        var mean = over.Average();
        Assert.InRange(mean, 0.5 - 4 * 0.00646, 0.5 + 4 * 0.00646);
        Assert.InRange(over.Sum(value => (value - 0.5) * (value - 0.5)) / over.Length, 1.0 / 12 - 4 * 0.00167, 1.0 / 12 + 4 * 0.00167);
    }

    /// <summary>∏ (1 + (u − ½)/j) has integral 1 on the cube. 4,096 points err by far less than as many random ones would (0.009).</summary>
    [Fact]
    public void An_integral_comes_out_better_than_by_chance()
    {
        var sobol = new ScrambledSobol(Draws, 10);
        var sum = 0.0;
        for (var i = 0u; i < 4_096; i++)
        {
            sum += sobol.Point(i).Select((u, j) => 1 + (u - 0.5) / (j + 1)).Aggregate((product, factor) => product * factor);
        }

        Assert.Equal(1, sum / 4_096, 3e-4);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(33)]
    public void As_many_dimensions_as_there_are_no_numbers_for_are_refused(int dimensions) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ScrambledSobol(Draws, dimensions));
}
