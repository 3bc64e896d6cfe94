namespace OpgaveSim.Model.Networks;

/// <summary>
/// How far edges stay within a category (Newman 2003): (Σ e_ii − Σ a_i²) / (1 − Σ a_i²), with e_ii the share of edges within
/// category i and a_i the share of edge ends in it.
/// </summary>
public static class AttributeAssortativity
{
    /// <summary>The coefficient, in [−1, 1]; no value without edges or with one category at all edge ends.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="category">Per node its category, from 0.</param>
    public static double? Of(Graph graph, IReadOnlyList<int> category)
    {
        if (graph.Edges == 0)
        {
            return null;
        }

        var ends = new double[category.Max() + 1];
        var within = 0.0;
        for (var node = 0; node < graph.Nodes; node++)
        {
            foreach (var neighbour in graph.Neighbours(node))
            {
                ends[category[node]]++;
                within += category[node] == category[neighbour] ? 1 : 0;
            }
        }

        double total = 2.0 * graph.Edges, expected = 0;
        foreach (var count in ends)
        {
            expected += count / total * (count / total);
        }

        return expected == 1 ? null : (within / total - expected) / (1 - expected);
    }
}
