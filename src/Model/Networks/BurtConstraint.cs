namespace OpgaveSim.Model.Networks;

/// <summary>
/// How little room a node's contacts leave it (Burt 1992): c_i = Σ_j (p_ij + Σ_q p_iq p_qj)² over its neighbours j, q another neighbour
/// of i, with p_ij = (a_ij + a_ji) / Σ_k (a_ik + a_ki) the share of i's weight that goes to j. Low: it spans structural holes.
/// </summary>
public static class BurtConstraint
{
    /// <summary>
    /// The constraint of each node, > 0, and possibly over 1; no value for a node without neighbours. Reads weights.
    /// O(Σ degree² log degree).
    /// </summary>
    public static double?[] Each(Graph graph)
    {
        double[] strength = [.. Enumerable.Range(0, graph.Nodes).Select(graph.Strength)];
        var constraint = new double?[graph.Nodes];
        for (var node = 0; node < graph.Nodes; node++)
        {
            var neighbours = graph.Neighbours(node);
            var sum = 0.0;
            for (var j = 0; j < neighbours.Length; j++)
            {
                var invested = (graph.Weight(node, j) + Indirect(graph, strength, node, neighbours[j])) / strength[node];
                sum += invested * invested;
            }

            constraint[node] = neighbours.Length == 0 ? null : sum;
        }

        return constraint;
    }

    /// <summary>Σ_q a_iq p_qj.</summary>
    private static double Indirect(Graph graph, double[] strength, int node, int contact)
    {
        var neighbours = graph.Neighbours(node);
        var sum = 0.0;
        for (var q = 0; q < neighbours.Length; q++)
        {
            var index = graph.Neighbours(neighbours[q]).BinarySearch(contact);
            sum += index < 0 ? 0 : graph.Weight(node, q) * graph.Weight(neighbours[q], index) / strength[neighbours[q]];
        }

        return sum;
    }
}
