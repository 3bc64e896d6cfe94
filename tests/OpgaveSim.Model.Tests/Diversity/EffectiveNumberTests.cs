using CsCheck;
using OpgaveSim.Model.Diversity;

namespace OpgaveSim.Model.Tests.Diversity;

public class EffectiveNumberTests
{
    private static readonly Gen<double[]> Weights = Gen.Int[0, 9].Select(weight => (double)weight).Array[1, 8].Where(all => all.Sum() > 0);

    [Fact]
    public void An_empty_group_has_no_value()
    {
        Assert.Null(Shannon.Of([]));
        Assert.Null(HillNumber.Of([0, 0], 0));
        Assert.Null(Pielou.Of([0, 0]));
        Assert.Null(LeinsterCobbold.Of([0], [1], 1));
        Assert.Null(Blau.Normalised([0, 0]));
    }

    [Fact]
    public void One_category_that_there_can_be_has_no_largest_variety() => Assert.Null(Blau.Normalised([3]));

    [Fact]
    public void A_similarity_counts_only_where_both_are_present()
    {
        Assert.Null(LeinsterCobbold.Of([1, 1], [1, double.NaN, double.NaN, 1], 2));
        Assert.Equal(1, LeinsterCobbold.Of([1, 0], [1, double.NaN, double.NaN, 1], 2));
    }

    [Fact]
    public void Hill_numbers_fall_as_the_order_rises_and_tie_the_families_together() => Weights.Sample(weights =>
    {
        double[] orders = [0, 0.5, 1, 2, 5, double.PositiveInfinity];
        double[] numbers = [.. orders.Select(q => HillNumber.Of(weights, q)!.Value)];
        var nothingAlike = new double[weights.Length * weights.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            nothingAlike[i * weights.Length + i] = 1;
        }

        return numbers.Zip(numbers.Skip(1)).All(pair => pair.First >= pair.Second - 1e-12)
            && Math.Abs(numbers[0] - weights.Count(weight => weight > 0)) < 1e-12
            && Math.Abs(numbers[2] - Math.Exp(Shannon.Of(weights)!.Value)) < 1e-12
            && Math.Abs(1 - 1 / numbers[3] - Blau.Of(weights)!.Value) < 1e-12
            && orders.Zip(numbers).All(pair => Math.Abs(LeinsterCobbold.Of(weights, nothingAlike, pair.First)!.Value - pair.Second) < 1e-9);
    });
}
