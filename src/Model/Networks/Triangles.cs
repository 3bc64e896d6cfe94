namespace OpgaveSim.Model.Networks;

/// <summary>How many pairs of a node's neighbours are joined: what clustering is made of.</summary>
public static class Triangles
{
    /// <summary>Per node the number of triangles that it is part of, 0 … k(k − 1)/2 with k its degree. O(Σ degree²).</summary>
    public static long[] Each(Graph graph)
    {
        var through = new long[graph.Nodes];
        var neighbourOf = new int[graph.Nodes];
        Array.Fill(neighbourOf, -1);
        for (var node = 0; node < graph.Nodes; node++)
        {
            foreach (var neighbour in graph.Neighbours(node))
            {
                neighbourOf[neighbour] = node;
            }

            foreach (var second in Above(graph, node))
            {
                foreach (var third in Above(graph, second))
                {
                    if (neighbourOf[third] == node)
                    {
                        through[node]++;
                        through[second]++;
                        through[third]++;
                    }
                }
            }
        }

        return through;
    }

    /// <summary>The neighbours of a node with a larger number: each triangle is met once, from its smallest node up.</summary>
    private static ReadOnlySpan<int> Above(Graph graph, int node)
    {
        var neighbours = graph.Neighbours(node);
        var first = ~neighbours.BinarySearch(node);
        return neighbours[first..]; // no node is its own neighbour
    }

    /// <summary>k(k − 1)/2: the pairs of neighbours that a node of degree k has.</summary>
    public static long Pairs(Graph graph, int node) => (long)graph.Degree(node) * (graph.Degree(node) - 1) / 2;
}
