using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using OpgaveSim.Model.Mathematics;

namespace OpgaveSim.Model.Tests.Mathematics;

/// <summary>The portable distributions against published quantiles, against MathNet.Numerics, and against their own inverses.</summary>
public class DistributionTests
{
    [Theory]
    [InlineData(0.975, 1.959963984540054)]
    [InlineData(0.995, 2.5758293035489004)]
    [InlineData(0.5, 0)]
    [InlineData(0.6, 0.2533471031357997)]
    [InlineData(1e-10, -6.361340902404056)]
    [InlineData(1e-300, -37.0470962993612)]
    public void Normal_quantiles(double probability, double expected) => Near(expected, NormalDistribution.Quantile(probability), 1e-14);

    [Fact]
    public void Normal_quantiles_at_and_beyond_the_ends()
    {
        Assert.Equal(double.NegativeInfinity, NormalDistribution.Quantile(0));
        Assert.Equal(double.PositiveInfinity, NormalDistribution.Quantile(1));
        Assert.All((double[])[-0.1, 1.1, double.NaN], outside => Assert.Equal(double.NaN, NormalDistribution.Quantile(outside)));
    }

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(-1, 0.15865525393145705)]
    [InlineData(-2, 0.022750131948179207)]
    [InlineData(-5, 2.866515718791939e-7)]
    [InlineData(-10, 7.61985302416052e-24)]
    [InlineData(-37, 5.725571222524577e-300)]
    [InlineData(3, 0.9986501019683699)]
    public void Normal_probabilities(double x, double expected) => Near(expected, NormalDistribution.Probability(x), 2e-13);

    [Fact]
    public void Normal_probability_and_quantile_undo_each_other()
    {
        for (var x = -37.5; x < 5; x += 0.0625)
        {
            Assert.Equal(x, NormalDistribution.Quantile(NormalDistribution.Probability(x)), 1e-8 / Math.Max(1e-5, 1 - NormalDistribution.Probability(x)) * 1e-5);
        }

        Assert.Equal((0, 1), (NormalDistribution.Probability(double.NegativeInfinity), NormalDistribution.Probability(double.PositiveInfinity)));
    }

    [Theory]
    [InlineData(0.025, 1, 12.706204736174696)]
    [InlineData(0.025, 5, 2.570581835636314)]
    [InlineData(0.025, 19, 2.093024054408263)]
    [InlineData(0.0005, 19, 3.883405852592082)]
    [InlineData(0.025, 999, 1.9623414611334487)]
    [InlineData(1e-6, 2, 707.105720525934)]
    [InlineData(0.5, 3, 0)]
    public void Student_quantiles(double tail, double freedom, double expected) => Near(expected, StudentDistribution.UpperQuantile(tail, freedom), 1e-11);

    [Fact]
    public void Student_quantiles_of_many_degrees_come_near_the_normal_ones()
    {
        var z = NormalDistribution.Quantile(0.975);
        Near(z + (z * z * z + z) / 4e6, StudentDistribution.UpperQuantile(0.025, 1e6), 1e-9);
    }

    [Fact]
    public void Student_tails_and_quantiles_undo_each_other()
    {
        foreach (var freedom in (double[])[0.5, 1, 2, 3.7, 19, 99, 1999])
        {
            foreach (var tail in (double[])[0.49, 0.25, 0.05, 0.025, 0.0005, 1e-5])
            {
                var t = StudentDistribution.UpperQuantile(tail, freedom);
                Near(tail, StudentDistribution.Tail(t, freedom), 1e-11);
                Near(1 - tail, StudentDistribution.Tail(-t, freedom), 1e-11);
            }
        }
    }

    [Fact]
    public void Beta_and_gamma_agree_with_another_library()
    {
        foreach (var a in (double[])[0.3, 0.5, 1, 2.5, 20, 400])
        {
            Assert.Equal(SpecialFunctions.GammaLn(a), LogGamma.Of(a), Math.Max(1, Math.Abs(LogGamma.Of(a))) * 1e-14);
            foreach (var b in (double[])[0.5, 1, 3, 50])
            {
                foreach (var x in (double[])[1e-6, 0.01, 0.2, 0.5, 0.9, 0.999])
                {
                    var chance = BetaDistribution.Probability(x, 1 - x, a, b);
                    Near(Beta.CDF(a, b, x), chance, 1e-10);
                    if (chance is > 1e-9 and < 1 - 1e-6)
                    {
                        Near(x, BetaDistribution.Quantile(chance, a, b), 1e-9);
                    }
                }
            }
        }
    }

    [Fact]
    public void Beta_at_its_ends()
    {
        Assert.Equal(0, BetaDistribution.Probability(0, 1, 2, 3));
        Assert.Equal(1, BetaDistribution.Probability(1, 0, 2, 3));
        Assert.Equal(0, BetaDistribution.Quantile(0, 2, 3));
        Assert.Equal(1, BetaDistribution.Quantile(1, 2, 3));
        Assert.Equal(double.NaN, LogGamma.Of(0));
    }

    [Theory]
    [InlineData(1000, 3)]
    [InlineData(999.9999999999999, 2)]
    [InlineData(0.05, -2)]
    [InlineData(1, 0)]
    [InlineData(1e-300, -300)]
    public void The_first_digits_power_of_ten(double value, int expected) => Assert.Equal(expected, DecimalExponent.Of(value));

    [Fact]
    public void Zero_has_no_first_digit() => Assert.Throws<ArgumentOutOfRangeException>(() => DecimalExponent.Of(0));

    private static void Near(double expected, double found, double relative) =>
        Assert.InRange(found, expected - Math.Abs(expected) * relative - 1e-300, expected + Math.Abs(expected) * relative + 1e-300);
}
