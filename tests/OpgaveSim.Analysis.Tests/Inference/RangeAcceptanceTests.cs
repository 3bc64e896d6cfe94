using OpgaveSim.Analysis.Inference;

namespace OpgaveSim.Analysis.Tests.Inference;

public class RangeAcceptanceTests
{
    /// <summary>Two parameters and two facts: size is to be in 6 … 8, Gini in 0.3 … 0.5.</summary>
    private static readonly ReferenceTable Table = new(
        [new("x", 0, 10), new("y", 0, 100)], ["size", "gini"],
        [0, 0, 1, 10, 2, 20, 9, 90, 5, 50],
        [6, 0.5, 7, 0.4, 8.5, 0.3, 4, 0.6, double.NaN, 0.3]);

    private static readonly FactRange[] Facts = [new("size", 6, 8), new("gini", 0.3, 0.5)];

    [Fact]
    public void Shares_of_rows_that_meet_each_each_pair_and_all()
    {
        var acceptance = new RangeAcceptance(Table, Facts);
        Assert.Equal([0, 1], acceptance.Accepted);
        Assert.Equal(0.4, acceptance.AcceptedShare);
        Assert.Equal([0.4, 0.4], acceptance.PairShares[0]);
        Assert.Equal([0.4, 0.8], acceptance.PairShares[1]);
        Assert.Equal(0.8, acceptance.ShareWithout(0));
        Assert.Equal(0.4, acceptance.ShareWithout(1));
        // ends belong to the range, and a missing fact is not met
        Assert.True(acceptance.IsMet(0, 0) && acceptance.IsMet(0, 1));
        Assert.False(acceptance.IsMet(4, 0));
    }

    [Fact]
    public void Facts_are_found_by_name_in_any_order()
    {
        var acceptance = new RangeAcceptance(Table, [Facts[1]]);
        Assert.Equal([0, 1, 2, 4], acceptance.Accepted);
        Assert.Equal(1, acceptance.ShareWithout(0));
    }

    [Fact]
    public void Nearest_rows_weigh_by_their_distance()
    {
        // gaps in widths: row 2 is 0.5 / 2 off in size, row 3 is 2 / 2 and 0.1 / 0.2 off; row 4 has no distance
        var nearest = new RangeAcceptance(Table, Facts).Nearest(3);
        Assert.Equal([0, 1, 2], nearest.Select(one => one.Row));
        Assert.Equal([0, 0, 0.25], nearest.Select(one => one.Distance));
        var last = 1 - 0.0625 / 1.25;
        Assert.Equal(last / (2 + last), nearest[2].Weight, 1e-12);
        Assert.Equal(1, nearest.Sum(one => one.Weight), 1e-12);
        // none left out, or those left out as near: all weigh the same
        Assert.Equal([0.25, 0.25, 0.25, 0.25], new RangeAcceptance(Table, Facts).Nearest(9).Select(one => one.Weight));
        Assert.Equal((0, 1.0), new RangeAcceptance(Table, Facts).Nearest(1).Select(one => (one.Row, one.Weight)).Single());
    }

    [Fact]
    public void Where_none_meets_all_the_nearest_are_those_with_the_least_gaps()
    {
        var acceptance = new RangeAcceptance(Table, [new("size", 10, 12), Facts[1]]);
        Assert.Empty(acceptance.Accepted);
        Assert.Equal(0, acceptance.PairShares[0][0]);
        Assert.Equal([2, 1], acceptance.Nearest(2).Select(one => one.Row));
        Assert.Equal(0.75, acceptance.Nearest(2)[0].Distance);
    }

    [Fact]
    public void A_point_or_an_open_range_is_measured_in_deviations()
    {
        // sizes 6, 7, 8.5 and 4 have a deviation of √(10.6875 / 3)
        var deviation = Math.Sqrt(10.6875 / 3);
        Assert.Equal(1 / deviation, new RangeAcceptance(Table, [new("size", 5, 5)]).Nearest(1)[0].Distance, 1e-12);
        Assert.Equal(0.5 / deviation, new RangeAcceptance(Table, [new("size", 9, double.PositiveInfinity)]).Nearest(1)[0].Distance, 1e-12);
        var alike = new ReferenceTable([new("x", 0, 1)], ["f"], [0, 1], [2, 2]);
        Assert.Equal(3, new RangeAcceptance(alike, [new("f", 5, 5)]).Nearest(1)[0].Distance);
    }

    [Fact]
    public void The_medoid_is_nearest_to_all_others()
    {
        // places in the priors: 0, 0.1, 0.2, 0.9 and 0.5 in both, so sums of distances to the others in units of √2: 1.7, 1.4, 1.3, 2.8, 1.7
        Assert.Equal(2, RangeAcceptance.Medoid(Table, [0, 1, 2, 3, 4]));
        Assert.Equal(1, RangeAcceptance.Medoid(Table, [2, 1, 0]));
        // the smaller among equals
        Assert.Equal(0, RangeAcceptance.Medoid(Table, [1, 0]));
        Assert.Equal(3, RangeAcceptance.Medoid(Table, [3]));
        Assert.Null(RangeAcceptance.Medoid(Table, []));
    }

    [Fact]
    public void A_fact_that_was_not_simulated_is_named()
    {
        var fault = Assert.Throws<ArgumentException>(() => new RangeAcceptance(Table, [new("closure", 0, 1)]));
        Assert.Contains("closure", fault.Message, StringComparison.Ordinal);
        Assert.Contains("size, gini", fault.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new RangeAcceptance(Table, []));
        Assert.Throws<ArgumentException>(() => new RangeAcceptance(new([new("x", 0, 1)], ["size"], [], []), [Facts[0]]));
    }
}
