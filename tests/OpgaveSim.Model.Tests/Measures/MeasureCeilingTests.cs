using CsCheck;
using OpgaveSim.Model.Diversity;
using OpgaveSim.Model.Measures;

namespace OpgaveSim.Model.Tests.Measures;

public class MeasureCeilingTests
{
    private static readonly WorldVariety World = new(3, 8, 2, true, true, true, true, 100, 60);

    [Theory]
    [InlineData("kind-variety-unbiased", 8, 0.75)] // 3, 3, 2: 21 of 28 pairs differ
    [InlineData("kind-variety-unbiased", 3, 1.0)]
    [InlineData("kind-variety-unbiased", 2, 1.0)]
    [InlineData("tier-variety-unbiased", 4, 2.0 / 3)] // 2, 2: 4 of 6 pairs differ
    [InlineData("home-variety-unbiased", 8, 1.0)]
    [InlineData("kind-variety", 8, 2.0 / 3)]
    [InlineData("quality", 8, 1.0)]
    [InlineData("agreement", 8, 1.0)]
    [InlineData("new-and-useful", 8, 1.0)]
    [InlineData("new-and-useful-70-75", 8, 1.0)]
    [InlineData("common-novelty", 8, null)]
    [InlineData("novelty", 8, null)]
    [InlineData("payoff-of-all", 8, null)]
    public void The_largest_value_by_hand(string measure, int seats, double? largest)
    {
        var found = MeasureCeiling.Of(MeasureCatalogue.Find(measure)!, World, seats);
        Assert.Equal(largest is null, found is null);
        Assert.Equal(largest ?? 0, found ?? 0, 1e-12);
    }

    [Fact]
    public void No_table_with_all_seats_taken_has_more_variety() =>
        Gen.Int[0, 2].Array[8].Sample(kinds =>
        {
            double[] counts = [.. Enumerable.Range(0, 3).Select(kind => (double)kinds.Count(one => one == kind))];
            return Blau.Unbiased(counts) <= MeasureCeiling.Of(MeasureCatalogue.Find("kind-variety-unbiased")!, World, 8) + 1e-12;
        });
}
