namespace OpgaveSim.Model.Networks;

/// <summary>The connected components of a graph.</summary>
public static class Components
{
    /// <summary>Sizes of the components, by their smallest node.</summary>
    public static IReadOnlyList<int> Sizes(Graph graph)
    {
        var seen = new bool[graph.Nodes];
        var sizes = new List<int>();
        var stack = new Stack<int>();
        for (var start = 0; start < graph.Nodes; start++)
        {
            if (seen[start])
            {
                continue;
            }

            var size = 0;
            seen[start] = true;
            stack.Push(start);
            while (stack.TryPop(out var node))
            {
                size++;
                foreach (var neighbour in graph.Neighbours(node))
                {
                    if (!seen[neighbour])
                    {
                        seen[neighbour] = true;
                        stack.Push(neighbour);
                    }
                }
            }

            sizes.Add(size);
        }

        return sizes;
    }

    /// <summary>Number of components; a node without edges is one.</summary>
    public static int Count(Graph graph) => Sizes(graph).Count;

    /// <summary>Share of nodes in the largest component, in (0, 1]; no value without nodes.</summary>
    public static double? GiantShare(Graph graph) =>
        graph.Nodes == 0 ? null : (double)Sizes(graph).Max() / graph.Nodes;
}
