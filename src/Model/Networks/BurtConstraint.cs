namespace OpgaveSim.Model.Networks;

/// <summary>
/// How little room a node's contacts leave it (Burt 1992): c_i = Σ_j (p_ij + Σ_q p_iq p_qj)² over its neighbours j, q another neighbour
/// of i, with p_ij = (a_ij + a_ji) / Σ_k (a_ik + a_ki) the share of i's weight that goes to j. Low: it spans structural holes.
/// </summary>
public static class BurtConstraint
{
    /// <summary>
    /// The constraint of each node, > 0, and possibly over 1; no value for a node without neighbours. Reads weights.
    /// O(Σ degree²).
    /// </summary>
    public static double?[] Each(Graph graph)
    {
        double[] strength = [.. Enumerable.Range(0, graph.Nodes).Select(graph.Strength)];
        var constraint = new double?[graph.Nodes];
        var indirect = new double[graph.Nodes];
        for (var node = 0; node < graph.Nodes; node++)
        {
            var neighbours = graph.Neighbours(node);
            SetIndirect(graph, strength, node, indirect);
            var sum = 0.0;
            for (var j = 0; j < neighbours.Length; j++)
            {
                var invested = (graph.Weight(node, j) + indirect[neighbours[j]]) / strength[node];
                sum += invested * invested;
            }

            constraint[node] = neighbours.Length == 0 ? null : sum;
        }

        return constraint;
    }

    /// <summary>Sets Σ_q a_iq p_qj for every neighbour j of i.</summary>
    private static void SetIndirect(Graph graph, double[] strength, int node, double[] indirect)
    {
        var neighbours = graph.Neighbours(node);
        foreach (var neighbour in neighbours)
        {
            indirect[neighbour] = 0;
        }

        for (var q = 0; q < neighbours.Length; q++)
        {
            var others = graph.Neighbours(neighbours[q]);
            for (var j = 0; j < others.Length; j++)
            {
                indirect[others[j]] += graph.Weight(node, q) * graph.Weight(neighbours[q], j) / strength[neighbours[q]];
            }
        }
    }
}
