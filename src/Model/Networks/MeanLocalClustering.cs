namespace OpgaveSim.Model.Networks;

/// <summary>
/// Local clustering (Watts and Strogatz 1998): the share of a node's pairs of neighbours that are joined, averaged over all nodes; a node
/// of degree 0 or 1 counts as 0. Unlike <see cref="Transitivity"/> it gives every node the same say.
/// </summary>
public static class MeanLocalClustering
{
    /// <summary>The mean, in [0, 1]; no value without nodes. O(Σ degree²).</summary>
    /// <param name="graph">The graph.</param>
    public static double? Of(Graph graph) => Of(graph, Triangles.Each(graph));

    /// <summary>The same where the triangles have been counted. O(nodes).</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="through">What <see cref="Triangles.Each"/> gives of it.</param>
    public static double? Of(Graph graph, long[] through)
    {
        var sum = 0.0;
        for (var node = 0; node < graph.Nodes; node++)
        {
            var pairs = Triangles.Pairs(graph, node);
            sum += pairs == 0 ? 0 : (double)through[node] / pairs;
        }

        return graph.Nodes == 0 ? null : sum / graph.Nodes;
    }
}
