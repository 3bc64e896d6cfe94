namespace OpgaveSim.Model.Networks;

/// <summary>How many pairs of a node's neighbours are joined: what clustering is made of.</summary>
public static class Triangles
{
    /// <summary>The number of triangles that a node is part of, 0 … k(k − 1)/2 with k its degree. O(k² log k).</summary>
    public static long Through(Graph graph, int node)
    {
        var neighbours = graph.Neighbours(node);
        long closed = 0;
        for (var i = 0; i < neighbours.Length; i++)
        {
            for (var j = i + 1; j < neighbours.Length; j++)
            {
                closed += graph.AreJoined(neighbours[i], neighbours[j]) ? 1 : 0;
            }
        }

        return closed;
    }

    /// <summary>k(k − 1)/2: the pairs of neighbours that a node of degree k has.</summary>
    public static long Pairs(Graph graph, int node) => (long)graph.Degree(node) * (graph.Degree(node) - 1) / 2;
}
