namespace OpgaveSim.Model.Networks;

/// <summary>The edges of a weighted graph in three numbers; of a <see cref="Projection"/>: who meets whom, and how often.</summary>
/// <param name="Edges">Number of edges: pairs that share a table.</param>
/// <param name="WeightSum">Sum of their weights: shared tables, over pairs.</param>
/// <param name="MaxWeight">The largest weight; no value without edges.</param>
public sealed record WeightSummary(long Edges, double WeightSum, double? MaxWeight)
{
    /// <summary>The summary of a graph. O(edges).</summary>
    public static WeightSummary Of(Graph graph)
    {
        double twice = 0, largest = 0;
        for (var node = 0; node < graph.Nodes; node++)
        {
            for (var i = 0; i < graph.Degree(node); i++)
            {
                twice += graph.Weight(node, i);
                largest = Math.Max(largest, graph.Weight(node, i));
            }
        }

        return new WeightSummary(graph.Edges, twice / 2, graph.Edges == 0 ? null : largest);
    }
}
