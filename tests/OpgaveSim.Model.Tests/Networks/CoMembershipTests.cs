using OpgaveSim.Model.Networks;

namespace OpgaveSim.Model.Tests.Networks;

/// <summary>Measures of pairs and four-cycles, worked by hand on a network of four actors and three tables.</summary>
public class CoMembershipTests
{
    private static readonly TwoModeNetwork Network = TwoModeNetwork.Of(4, [[0, 1, 2], [0, 1], [2, 3]]);
    private static readonly CoMembership Shared = CoMembership.Of(Network);
    private static readonly CoMembership Nobody = CoMembership.Of(TwoModeNetwork.Of(0, []));
    private static readonly CoMembership Alone = CoMembership.Of(TwoModeNetwork.Of(3, [[0], [1], []]));

    [Fact]
    public void Pairs_know_how_many_tables_they_share()
    {
        Assert.Equal([(0, 1), (0, 2), (1, 2), (2, 3)], Shared.Pairs.ToArray());
        Assert.Equal((2, 1, 1, 1, 0), (Shared.Tables(0, 1), Shared.Tables(0, 2), Shared.Tables(1, 2), Shared.Tables(2, 3), Shared.Tables(0, 3)));
        Assert.Empty(Nobody.Pairs.ToArray());
        Assert.Empty(Alone.Pairs.ToArray());
    }

    [Fact]
    public void A_network_is_counted_in_place_of_the_one_before()
    {
        var counted = CoMembership.Of(Network);
        counted.Count(TwoModeNetwork.Of(4, [[1, 3]]));
        Assert.Equal([(1, 3)], counted.Pairs.ToArray());
        Assert.Equal((0, 1), (counted.Tables(0, 1), counted.Tables(1, 3)));
    }

    /// <summary>One four-cycle; the paths of three seats are 6 through the first table, 2 through the second and 1 through the third.</summary>
    [Fact]
    public void Four_cycles_close_paths_of_three_seats()
    {
        Assert.Equal(1, FourCycles.Count(Shared));
        Assert.Equal(4.0 / 9, FourCycles.Clustering(Network, Shared));
        var full = TwoModeNetwork.Of(3, [[0, 1, 2], [0, 1, 2], [0, 1, 2]]);
        Assert.Equal(9, FourCycles.Count(CoMembership.Of(full)));
        Assert.Equal(1, FourCycles.Clustering(full, CoMembership.Of(full)));
        var one = TwoModeNetwork.Of(3, [[0, 1, 2]]);
        Assert.Null(FourCycles.Clustering(one, CoMembership.Of(one)));
        Assert.Null(FourCycles.Clustering(TwoModeNetwork.Of(0, []), Nobody));
    }

    [Fact]
    public void Of_the_same_kind_are_as_many_as_counted_by_hand()
    {
        int[] kind = [0, 0, 1, 1];
        Assert.Equal(1, SameKindFourCycles.Share(Shared, kind));
        Assert.Equal(0, SameKindFourCycles.Share(Shared, [0, 1, 1, 1]));
        Assert.Equal(3.0 / 5, SameKindTwoStars.Share(Shared, kind));
        Assert.Equal(1, SameKindTwoStars.Share(Shared, [2, 2, 2, 2]));
        Assert.Null(SameKindFourCycles.Share(Alone, kind));
        Assert.Null(SameKindTwoStars.Share(Alone, kind));
    }

    [Fact]
    public void One_pair_of_four_meets_again()
    {
        Assert.Equal(1.0 / 4, RepeatedPairs.Share(Shared));
        Assert.Null(RepeatedPairs.Share(Alone));
    }

    [Fact]
    public void Tied_pairs_count_as_often_as_they_meet()
    {
        var tied = new bool[16];
        tied[0 * 4 + 1] = tied[2 * 4 + 3] = true;
        Assert.Equal(3.0 / 5, TiedPairs.Share(Shared, tied));
        Assert.Equal(0, TiedPairs.Share(Shared, new bool[16]));
        Assert.Null(TiedPairs.Share(Alone, new bool[9]));
    }

    /// <summary>Degrees 2, 2, 3, 1 on four edges: (8·38 − 18²) / (8·44 − 18²).</summary>
    [Fact]
    public void Degrees_correlate_over_the_edges()
    {
        Assert.Equal(-5.0 / 7, DegreeAssortativity.Of(Shared)!.Value, 1e-15);
        Assert.Null(DegreeAssortativity.Of(CoMembership.Of(TwoModeNetwork.Of(3, [[0, 1, 2]]))));
        Assert.Null(DegreeAssortativity.Of(Nobody));
        Assert.Equal(-1, DegreeAssortativity.Of(CoMembership.Of(TwoModeNetwork.Of(3, [[0, 1], [0, 2]]))));
    }

    /// <summary>The first two tables overlap 2/3, the first and the third 1/4, the others not.</summary>
    [Fact]
    public void Overlap_has_a_mean_and_a_tail()
    {
        var (mean, largest) = TableOverlap.Of(Network)!.Value;
        Assert.Equal(11.0 / 36, mean, 1e-15);
        Assert.Equal(19.0 / 36, largest, 1e-15);
        Assert.Equal((1, 1), TableOverlap.Of(TwoModeNetwork.Of(100, [[3, 99], [3, 99], []])));
        Assert.Null(TableOverlap.Of(TwoModeNetwork.Of(3, [[0, 1], []])));
        Assert.Null(TableOverlap.Of(TwoModeNetwork.Of(0, [])));
    }
}
