namespace OpgaveSim.Model.Networks;

/// <summary>
/// How much more weight a division into groups keeps within them than chance would, strengths given (Newman and Girvan 2004; weighted:
/// Newman 2004): Q = Σ_g [ W_g/W − (S_g/2W)² ], with W all weight, W_g that within group g and S_g the sum of its nodes' strengths.
/// Resolution 1.
/// </summary>
public static class Modularity
{
    /// <summary>Q, in [−½, 1); no value without edges. Reads weights. O(edges).</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="group">Per node its group, from 0.</param>
    public static double? Of(Graph graph, IReadOnlyList<int> group)
    {
        if (graph.Edges == 0)
        {
            return null;
        }

        var strength = new double[group.Max() + 1];
        double twice = 0, within = 0;
        for (var node = 0; node < graph.Nodes; node++)
        {
            var neighbours = graph.Neighbours(node);
            for (var i = 0; i < neighbours.Length; i++)
            {
                var weight = graph.Weight(node, i);
                twice += weight;
                strength[group[node]] += weight;
                within += group[node] == group[neighbours[i]] ? weight : 0;
            }
        }

        var expected = 0.0;
        foreach (var sum in strength)
        {
            expected += sum / twice * (sum / twice);
        }

        return within / twice - expected;
    }
}
