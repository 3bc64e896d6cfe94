using OpgaveSim.Analysis.Published.SearchNetworks;
using OpgaveSim.Model.Networks;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Tests.Published;

public class SearchNetworkTests
{
    private static readonly KeyedDraws Draws = KeyedDraws.ForReplication(11, 0);

    [Theory]
    [InlineData("full", 4_950)]
    [InlineData("line", 99)]
    [InlineData("lattice", 200)]
    [InlineData("small-world", 210)]
    public void Networks_have_their_links(string name, int links)
    {
        var network = SearchNetwork.Named(name, Draws, 100, 10, .07);
        Assert.Equal(links, network.Edges);
        Assert.Equal(1, Components.Count(network));
    }

    [Fact]
    public void A_random_network_hangs_together_even_where_it_seldom_does()
    {
        var network = SearchNetwork.Named("random", Draws, 12, 0, .15);
        Assert.Equal(1, Components.Count(network));
        Assert.Throws<InvalidOperationException>(() => SearchNetwork.Named("random", Draws, 100, 0, .01));
    }

    [Fact]
    public void All_copy_the_highest_neighbour_at_once()
    {
        // line 0–1–2–3 on a landscape of two choices with heights 1, 2, 3, 4
        double[] fitness = [1, 2, 3, 4];
        var search = new ParallelSearch(fitness, SearchNetwork.Named("line", Draws, 4, 0, 1), [3, 0, 0, 1], Draws, 0);
        search.Play(0);
        // 1 copies 3 from 0; 2 copies 1 from 3 as it stood before; 0 and 3 try a flip: 0 stands highest and stays, 3 is either 1 or 3
        Assert.Equal([3, 3, 1], search.States.Take(3));
        Assert.Contains(search.States[3], (int[])[1, 3]);
        search.Play(1);
        Assert.Equal(3, search.States[2]);
        search.Play(2);
        Assert.Equal([3, 3, 3, 3], search.States);
        Assert.True(search.IsSettled());
    }

    [Fact]
    public void Of_equally_high_neighbours_the_first_is_copied_and_a_local_optimum_holds()
    {
        double[] fitness = [0, 5, 5, 1];
        var search = new ParallelSearch(fitness, SearchNetwork.Named("line", Draws, 3, 0, 1), [2, 0, 1], Draws, 0);
        search.Play(0);
        Assert.Equal([2, 2, 1], search.States);
        Assert.True(search.IsSettled());
    }

    [Fact]
    public void A_search_with_something_to_try_is_not_settled()
    {
        var network = SearchNetwork.Named("full", Draws, 3, 0, 1);
        Assert.False(new ParallelSearch([0, 1, 2, 3], network, [0, 0, 0], Draws, 0).IsSettled());
        Assert.False(new ParallelSearch([0, 1, 0, 0], network, [1, 0, 0], Draws, 0).IsSettled());
    }

    [Fact]
    public void A_curve_overtakes_where_it_crosses_for_good()
    {
        Assert.Equal(2, ExplorationNetworks.Overtakes([0, 2, 1, 3, 4], [1, 1, 1, 2, 3]));
        Assert.Equal(1.25, ExplorationNetworks.Overtakes([0, 1, 5], [1, 2, 2]));
        Assert.Equal(0, ExplorationNetworks.Overtakes([2, 2], [1, 1]));
        Assert.Null(ExplorationNetworks.Overtakes([5, 1], [1, 1]));
    }
}
