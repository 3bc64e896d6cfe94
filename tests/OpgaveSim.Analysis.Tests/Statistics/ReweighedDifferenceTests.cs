using CsCheck;
using OpgaveSim.Analysis.Statistics;

namespace OpgaveSim.Analysis.Tests.Statistics;

public class ReweighedDifferenceTests
{
    [Fact]
    public void The_verdict_is_that_of_the_sample_with_each_world_as_often_as_it_is_taken() =>
        Gen.Select(Gen.Double[-0.1, 0.15].Array[8, 16], Gen.Int[0, 3].Array[16], Gen.Int[1, 20], Gen.Bool).Sample((values, drawn, members, isMore) =>
        {
            var times = drawn[..values.Length];
            double?[] differences = [.. values.Select((value, world) => world == 3 ? null : (double?)value)];
            double?[] sample = [.. differences.SelectMany((value, world) => Enumerable.Repeat(value, times[world])).Where(value => value is not null)];
            var whole = SampleDifference.Paired(sample, [.. sample.Select(_ => (double?)0)]);
            var better = isMore ? 1 : -1;
            var found = new ReweighedDifference(differences, 0.05, better, ReweighedDifference.Quantiles(3 * 16, members)).Judge(times);
            return whole.Seen is not null ? found is null : found == ComparisonVerdict.Of(whole, 0.05, better, members).Verdict;
        }, iter: 2_000);

    [Fact]
    public void Without_values_or_spread_nothing_is_judged()
    {
        var quantiles = ReweighedDifference.Quantiles(20, 1);
        Assert.Null(new ReweighedDifference([0.1, null], 0.05, 1, quantiles).Judge([0, 4]));
        Assert.Null(new ReweighedDifference([0.1, 0.2], 0.05, 1, quantiles).Judge([9, 0]));
        Assert.Equal(DifferenceVerdict.CannotTellYet, new ReweighedDifference([0.1, 0.2], 0.05, 1, quantiles).Judge([2, 3]));
        Assert.Equal(DifferenceVerdict.Better, new ReweighedDifference([0.1, 0.101], 0.05, 1, quantiles).Judge([4, 4]));
    }

    [Theory]
    [InlineData(0.9e-12, true)]
    [InlineData(1.3e-12, false)]
    public void What_counts_as_spread_is_what_counts_in_the_sample(double other, bool areAlike)
    {
        double?[] sample = [other, .. Enumerable.Repeat((double?)0, 8)];
        Assert.Equal(areAlike, SampleDifference.Paired(sample, [.. sample.Select(_ => (double?)0)]).Seen is not null);
        var found = new ReweighedDifference([other, 0], 0.05, 1, ReweighedDifference.Quantiles(9, 1)).Judge([1, 8]);
        Assert.Equal(areAlike ? null : DifferenceVerdict.NoDifferenceThatMatters, found);
    }
}
