using OpgaveSim.Analysis.Sensitivity;

namespace OpgaveSim.Analysis.Tests.Sensitivity;

public class FactorQuantileTests
{
    [Fact]
    public void Uniform_and_its_logarithm()
    {
        Assert.Equal(2.5, FactorQuantile.Uniform(0.25, 2, 4));
        Assert.Equal(10, FactorQuantile.LogUniform(0.5, 1, 100), 1e-12);
        Assert.Equal([1.0, 100], ((double[])[0, 1]).Select(u => FactorQuantile.LogUniform(u, 1, 100)));
    }

    [Fact]
    public void Whole_numbers_are_as_likely_and_the_end_belongs_to_the_last()
    {
        Assert.Equal([3L, 3, 4, 4, 5, 5, 5], ((double[])[0, 0.3, 0.34, 0.66, 0.67, 0.99, 1]).Select(u => FactorQuantile.Whole(u, 3, 5)));
        Assert.Equal([1L, 1, 2, 3, 3], ((double[])[0, 0.49, 0.51, 0.99, 1]).Select(u => FactorQuantile.WholeLog(u, 1, 3)));
        Assert.Equal([0, 1, 1], ((double[])[0.49, 0.5, 1]).Select(u => FactorQuantile.Category(u, 2)));
    }

    [Fact]
    public void A_normal_is_cut_off_at_its_ends()
    {
        Assert.Equal(0.5, FactorQuantile.Normal(0.5, 0.5, 0.1, double.NegativeInfinity, double.PositiveInfinity), 1e-12);
        Assert.Equal(1.959964, FactorQuantile.Normal(0.975, 0, 1, double.NegativeInfinity, double.PositiveInfinity), 1e-6);
        Assert.Equal([-1.0, 1], ((double[])[0, 1]).Select(u => Math.Round(FactorQuantile.Normal(u, 0, 1, -1, 1), 9)));
        Assert.True(double.IsFinite(FactorQuantile.Normal(0, 0, 1, double.NegativeInfinity, double.PositiveInfinity)));
        // half of what lies in [0, ∞) lies under 0.6745
        Assert.Equal(0.67449, FactorQuantile.Normal(0.5, 0, 1, 0, double.PositiveInfinity), 1e-5);
    }

    [Fact]
    public void Triangular_and_beta()
    {
        Assert.Equal([0, 0.5, 1], ((double[])[0, 0.5, 1]).Select(u => FactorQuantile.Triangular(u, 0, 0.5, 1)));
        Assert.Equal(Math.Sqrt(0.25), FactorQuantile.Triangular(0.25, 0, 1, 1), 1e-12);
        Assert.Equal(1 - Math.Sqrt(0.75), FactorQuantile.Triangular(0.25, 0, 0, 1), 1e-12);
        Assert.Equal([2, 3, 4], ((double[])[0, 0.5, 1]).Select(u => Math.Round(FactorQuantile.Beta(u, 2, 2, 2, 4), 9)));
    }

    [Fact]
    public void Factorials_are_balanced()
    {
        var full = FactorialDesign.Points(3, isHalf: false);
        Assert.Equal([false, false, true], full[1]);
        Assert.Equal(8, full.Select(point => string.Join(' ', point)).Distinct().Count());
        var half = FactorialDesign.Points(5, isHalf: true);
        Assert.Equal(16, half.Count);
        Assert.All(half, point => Assert.Equal(0, point.Count(isHigh => isHigh) % 2));
        // any two factors take their four combinations as often: no interaction of two is mixed with an effect
        Assert.All(from a in Enumerable.Range(0, 5) from b in Enumerable.Range(0, a) select (a, b), pair =>
            Assert.All(half.CountBy(point => (point[pair.a], point[pair.b])), combination => Assert.Equal(4, combination.Value)));
    }
}
