using CsCheck;
using OpgaveSim.Model.Networks;

namespace OpgaveSim.Model.Tests.Networks;

/// <summary>A graph against the plain set of its edges, loops and parallel edges among them.</summary>
public class GraphTests
{
    private static readonly Gen<(int Nodes, (int A, int B)[] Edges)> Made = Gen.Int[1, 14].SelectMany(nodes =>
        Gen.Select(Gen.Int[0, nodes - 1], Gen.Int[0, nodes - 1]).Array[0, 60].Select(edges => (nodes, edges)));

    [Fact]
    public void Neighbours_are_those_of_the_edges_each_once_and_ascending() => Made.Sample(made =>
    {
        var graph = Graph.Of(made.Nodes, made.Edges);
        var joined = Joined(made.Edges);
        Assert.Equal((made.Nodes, joined.Count / 2), (graph.Nodes, (int)graph.Edges));
        for (var node = 0; node < made.Nodes; node++)
        {
            int[] plain = [.. Enumerable.Range(0, made.Nodes).Where(other => joined.Contains((node, other)))];
            Assert.Equal(plain, graph.Neighbours(node));
            Assert.Equal((plain.Length, plain.Length), (graph.Degree(node), (int)graph.Strength(node)));
            Assert.All(Enumerable.Range(0, made.Nodes), other => Assert.Equal(plain.Contains(other), graph.AreJoined(node, other)));
        }
    });

    [Fact]
    public void Triangles_are_counted_at_each_of_their_nodes() => Made.Sample(made =>
    {
        var graph = Graph.Of(made.Nodes, made.Edges);
        var joined = Joined(made.Edges);
        var nodes = Enumerable.Range(0, made.Nodes).ToArray();
        Assert.Equal(
            nodes.Select(node => (long)nodes.Sum(a => nodes.Count(b => a < b && joined.Contains((node, a)) && joined.Contains((node, b)) && joined.Contains((a, b))))),
            Triangles.Each(graph));
    });

    [Fact]
    public void A_graph_without_nodes_or_edges_is_empty()
    {
        Assert.Equal((0, 0), (Graph.Of(0, []).Nodes, Graph.Of(0, []).Edges));
        Assert.Equal((2, 0), (Graph.Weighted(2, []).Nodes, Graph.Weighted(2, []).Edges));
        Assert.Empty(Triangles.Each(Graph.Of(0, [])));
    }

    private static HashSet<(int, int)> Joined((int A, int B)[] edges) =>
        [.. edges.Where(edge => edge.A != edge.B).SelectMany(edge => ((int, int)[])[(edge.A, edge.B), (edge.B, edge.A)])];
}
