namespace OpgaveSim.Model.Networks;

/// <summary>
/// Whether those with many ties are tied to each other (Newman 2002): the correlation of degree over the two ends of an edge. With sums
/// over all 2m edge ends: (2m Σ kk' − (Σk)²) / (2m Σk² − (Σk)²). The sums are whole numbers and exact.
/// </summary>
public static class DegreeAssortativity
{
    /// <summary>The coefficient, in [−1, 1]; no value without edges or where all edge ends have the same degree. O(edges).</summary>
    public static double? Of(Graph graph)
    {
        Int128 ends = 0, degrees = 0, squares = 0, products = 0;
        for (var node = 0; node < graph.Nodes; node++)
        {
            Int128 degree = graph.Degree(node);
            ends += degree;
            degrees += degree * degree;
            squares += degree * degree * degree;
            foreach (var neighbour in graph.Neighbours(node))
            {
                products += degree * graph.Degree(neighbour);
            }
        }

        var variance = ends * squares - degrees * degrees;
        return variance == 0 ? null : (double)(ends * products - degrees * degrees) / (double)variance;
    }
}
