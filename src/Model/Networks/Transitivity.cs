namespace OpgaveSim.Model.Networks;

/// <summary>Global clustering: three times the number of triangles over the number of connected triples.</summary>
public static class Transitivity
{
    /// <summary>The transitivity, in [0, 1]; no value without a connected triple.</summary>
    public static double? Of(Graph graph)
    {
        long closed = 0, triples = 0;
        for (var node = 0; node < graph.Nodes; node++)
        {
            var neighbours = graph.Neighbours(node);
            triples += (long)neighbours.Length * (neighbours.Length - 1) / 2;
            for (var i = 0; i < neighbours.Length; i++)
            {
                for (var j = i + 1; j < neighbours.Length; j++)
                {
                    closed += graph.AreJoined(neighbours[i], neighbours[j]) ? 1 : 0;
                }
            }
        }

        return triples == 0 ? null : (double)closed / triples;
    }
}
