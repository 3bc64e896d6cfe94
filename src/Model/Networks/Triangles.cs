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

            foreach (var neighbour in graph.Neighbours(node))
            {
                foreach (var other in graph.Neighbours(neighbour))
                {
                    through[node] += neighbourOf[other] == node ? 1 : 0;
                }
            }

            through[node] /= 2;
        }

        return through;
    }

    /// <summary>k(k − 1)/2: the pairs of neighbours that a node of degree k has.</summary>
    public static long Pairs(Graph graph, int node) => (long)graph.Degree(node) * (graph.Degree(node) - 1) / 2;
}
