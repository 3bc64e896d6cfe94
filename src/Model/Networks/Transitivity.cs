namespace OpgaveSim.Model.Networks;

/// <summary>
/// Global clustering: three times the number of triangles over the number of connected triples (Luce and Perry 1949; Newman 2003). A
/// projection of tables on actors has much of it by its making: compare with <c>Curveball</c>.
/// </summary>
public static class Transitivity
{
    /// <summary>The transitivity, in [0, 1]; no value without a connected triple. O(Σ degree²).</summary>
    /// <param name="graph">The graph.</param>
    public static double? Of(Graph graph) => Of(graph, Triangles.Each(graph));

    /// <summary>The same where the triangles have been counted. O(nodes).</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="through">What <see cref="Triangles.Each"/> gives of it.</param>
    public static double? Of(Graph graph, long[] through)
    {
        long closed = 0, triples = 0;
        for (var node = 0; node < graph.Nodes; node++)
        {
            triples += Triangles.Pairs(graph, node);
            closed += through[node];
        }

        return triples == 0 ? null : (double)closed / triples;
    }
}
