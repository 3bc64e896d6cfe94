namespace OpgaveSim.Model.Networks;

/// <summary>The share of the ties that there could be that there are.</summary>
public static class Density
{
    /// <summary>2m / (n(n−1)), in [0, 1]; no value under two nodes.</summary>
    public static double? Of(Graph graph) =>
        graph.Nodes < 2 ? null : 2.0 * graph.Edges / (graph.Nodes * (graph.Nodes - 1.0));

    /// <summary>m / (n(n−1)) of a directed graph, in [0, 1]; no value under two nodes.</summary>
    /// <param name="nodes">n.</param>
    /// <param name="arcs">The arcs; loops are dropped, parallel arcs count once.</param>
    public static double? Directed(int nodes, IEnumerable<(int From, int To)> arcs) =>
        nodes < 2 ? null : arcs.Where(arc => arc.From != arc.To).Distinct().Count() / (nodes * (nodes - 1.0));

    /// <summary>Seats taken over actors × tables, in [0, 1]; no value without actors or tables.</summary>
    public static double? TwoMode(TwoModeNetwork network) =>
        network.Actors == 0 || network.Tables.Count == 0
            ? null
            : network.Tables.Sum(members => (double)members.Length) / ((double)network.Actors * network.Tables.Count);
}
