using CsCheck;
using OpgaveSim.Model.Mathematics;

namespace OpgaveSim.Model.Tests.Mathematics;

public class OrderStatisticTests
{
    /// <summary>Few different values, so that ties are many; and all different ones.</summary>
    private static readonly Gen<double[]> Values = Gen.OneOf(
        Gen.Int[-3, 3].Select(value => value / 7.0).Array[1, 60], Gen.Double[-1, 1].Array[1, 60], Gen.Const(0.25).Array[1, 9]);

    [Fact]
    public void Selected_are_the_values_that_sorting_would_bring_there() => Values.Sample(values =>
    {
        double[] sorted = [.. values.Order()];
        for (var rank = 0; rank < values.Length; rank++)
        {
            double[] own = [.. values];
            Assert.Equal((sorted[rank], sorted[Math.Min(rank + 1, values.Length - 1)]), OrderStatistic.Select(own, rank));
            Assert.Equal(sorted, own.Order());
            Assert.All(own[..rank], value => Assert.True(value <= own[rank]));
            Assert.All(own[rank..], value => Assert.True(value >= own[rank]));
        }
    });

    [Fact]
    public void Quantiles_are_those_of_sorted_values_to_the_bit() => Gen.Select(Values, Gen.OneOf(Gen.Const(0.0), Gen.Const(0.1), Gen.Const(1.0), Gen.Double[0, 1])).Sample((values, probability) =>
        Assert.Equal(
            BitConverter.DoubleToInt64Bits(Quantile.Sorted([.. values.Order()], probability)),
            BitConverter.DoubleToInt64Bits(Quantile.Of([.. values], probability))));
}
