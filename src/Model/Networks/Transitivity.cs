namespace OpgaveSim.Model.Networks;

/// <summary>
/// Global clustering: three times the number of triangles over the number of connected triples (Luce and Perry 1949; Newman 2003). A
/// projection of tables on actors has much of it by its making: compare with <c>Curveball</c>.
/// </summary>
public static class Transitivity
{
    /// <summary>The transitivity, in [0, 1]; no value without a connected triple. O(Σ degree²).</summary>
    public static double? Of(Graph graph)
    {
        long closed = 0, triples = 0;
        var through = Triangles.Each(graph);
        for (var node = 0; node < graph.Nodes; node++)
        {
            triples += Triangles.Pairs(graph, node);
            closed += through[node];
        }

        return triples == 0 ? null : (double)closed / triples;
    }
}
