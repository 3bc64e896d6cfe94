using CsCheck;
using OpgaveSim.Model.Networks;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Model.Tests.Networks;

public class CommunityTests
{
    private static readonly KeyedDraws Draws = KeyedDraws.ForReplication(1, 0);

    private static readonly Gen<Graph> Graphs = Gen.Int[1, 30].SelectMany(nodes =>
        Gen.Select(Gen.Int[0, nodes - 1], Gen.Int[0, nodes - 1]).Array[0, 60].Select(edges => Graph.Of(nodes, edges)));

    [Fact]
    public void Two_cliques_on_a_bridge_are_two_communities()
    {
        var graph = Graph.Of(8, [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3), (3, 4), (4, 5), (4, 6), (4, 7), (5, 6), (5, 7), (6, 7)]);
        Assert.Equal([0, 0, 0, 0, 1, 1, 1, 1], Louvain.Communities(graph, Draws));
        Assert.Equal(12.0 / 13 - 0.5, Modularity.Of(graph, [0, 0, 0, 0, 1, 1, 1, 1])!.Value, 1e-15);
    }

    [Fact]
    public void Without_edges_everybody_is_alone()
    {
        Assert.Equal([0, 1, 2], Louvain.Communities(Graph.Of(3, []), Draws));
        Assert.Empty(Louvain.Communities(Graph.Of(0, []), Draws));
        Assert.Null(Modularity.Of(Graph.Of(3, []), [0, 1, 2]));
    }

    [Fact]
    public void Communities_repeat_themselves_hold_together_and_beat_the_trivial_divisions() => Graphs.Sample(graph =>
    {
        var found = Louvain.Communities(graph, Draws);
        Assert.Equal(found, Louvain.Communities(graph, Draws));
        Assert.Equal(Enumerable.Range(0, found.Max() + 1), found.Distinct());
        Assert.All(found.Distinct(), label => Assert.True(Holds(graph, found, label)));
        if (Modularity.Of(graph, found) is { } modularity)
        {
            Assert.True(modularity >= Modularity.Of(graph, [.. Enumerable.Range(0, graph.Nodes)]) - 1e-12);
            Assert.True(modularity >= -1e-12); // all in one
        }
    });

    [Fact]
    public void Weights_pull_communities_to_themselves()
    {
        // a square of which two opposite sides weigh more
        var graph = Graph.Weighted(4, [(0, 1, 5), (1, 2, 1), (2, 3, 5), (3, 0, 1)]);
        Assert.Equal([0, 0, 1, 1], Louvain.Communities(graph, Draws));
    }

    [Fact]
    public void Parallel_weights_add_up_and_loops_are_dropped()
    {
        var graph = Graph.Weighted(3, [(0, 1, 2), (1, 0, 0.5), (2, 2, 9)]);
        Assert.Equal((1, 2.5, 2.5, 0), (graph.Edges, graph.Weight(0, 0), graph.Strength(1), graph.Strength(2)));
    }

    [Fact]
    public void What_is_not_defined_has_no_value()
    {
        Assert.Null(MeanLocalClustering.Of(Graph.Of(0, [])));
        Assert.Equal([null, 1.0, 1.0], BurtConstraint.Each(Graph.Of(3, [(1, 2)])));
    }

    /// <summary>Whether a community is connected within itself.</summary>
    private static bool Holds(Graph graph, int[] community, int label)
    {
        int[] nodes = [.. Enumerable.Range(0, graph.Nodes).Where(node => community[node] == label)];
        var within = nodes.SelectMany(node => graph.Neighbours(node).ToArray().Where(other => community[other] == label)
            .Select(other => (Array.IndexOf(nodes, node), Array.IndexOf(nodes, other))));
        return Components.Count(Graph.Of(nodes.Length, within)) == 1;
    }
}
