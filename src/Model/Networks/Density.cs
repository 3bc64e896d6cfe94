namespace OpgaveSim.Model.Networks;

/// <summary>The share of the ties that there could be that there are.</summary>
public static class Density
{
    /// <summary>2m / (n(n−1)), in [0, 1]; no value under two nodes.</summary>
    public static double? Of(Graph graph) =>
        graph.Nodes < 2 ? null : 2.0 * graph.Edges / (graph.Nodes * (graph.Nodes - 1.0));
}
