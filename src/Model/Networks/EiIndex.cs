namespace OpgaveSim.Model.Networks;

/// <summary>The E–I index (Krackhardt and Stern 1988): (external − internal) / all edges.</summary>
public static class EiIndex
{
    /// <summary>The index, in [−1, 1]: −1 all within, 1 all between categories; no value without edges.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="category">Per node its category.</param>
    public static double? Of(Graph graph, IReadOnlyList<int> category)
    {
        if (graph.Edges == 0)
        {
            return null;
        }

        long between = 0;
        for (var node = 0; node < graph.Nodes; node++)
        {
            foreach (var neighbour in graph.Neighbours(node))
            {
                between += category[node] != category[neighbour] ? 1 : 0;
            }
        }

        between /= 2;
        return (double)(between - (graph.Edges - between)) / graph.Edges;
    }
}
