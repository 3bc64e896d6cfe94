namespace OpgaveSim.Model.Diversity;

/// <summary>
/// How well a division into clusters fits (Rousseeuw 1987): s_i = (b_i − a_i) / max(a_i, b_i), with a_i the mean distance of i to the
/// others of its cluster and b_i the smallest mean distance to another cluster. 1: at home; under 0: nearer to another cluster. A
/// member alone in its cluster has 0, and so has one with a_i = b_i = 0.
/// </summary>
public static class Silhouette
{
    /// <summary>The mean width over all members, in [−1, 1]; no value with fewer than 2 or more than n − 1 clusters. O(n²).</summary>
    /// <param name="distances">Distances, n × n, row by row.</param>
    /// <param name="cluster">Per member its cluster, from 0.</param>
    public static double? Average(ReadOnlySpan<double> distances, ReadOnlySpan<int> cluster)
    {
        var sizes = Sizes(cluster);
        if (!IsDefined(sizes, cluster.Length))
        {
            return null;
        }

        var sum = 0.0;
        var sums = new double[sizes.Length];
        for (var member = 0; member < cluster.Length; member++)
        {
            sum += Width(distances, cluster, sizes, member, sums);
        }

        return sum / cluster.Length;
    }

    /// <summary>The width of each member, in [−1, 1]; no value with fewer than 2 or more than n − 1 clusters. O(n²).</summary>
    /// <param name="distances">Distances, n × n, row by row.</param>
    /// <param name="cluster">Per member its cluster, from 0.</param>
    public static double[]? Each(ReadOnlySpan<double> distances, ReadOnlySpan<int> cluster)
    {
        var sizes = Sizes(cluster);
        if (!IsDefined(sizes, cluster.Length))
        {
            return null;
        }

        var widths = new double[cluster.Length];
        var sums = new double[sizes.Length];
        for (var member = 0; member < cluster.Length; member++)
        {
            widths[member] = Width(distances, cluster, sizes, member, sums);
        }

        return widths;
    }

    /// <summary>(b − a) / max(a, b), the width of one member; 0 where both are 0.</summary>
    /// <param name="within">a, mean distance to the others of its cluster.</param>
    /// <param name="nearest">b, smallest mean distance to another cluster.</param>
    internal static double Width(double within, double nearest)
    {
        var larger = Math.Max(within, nearest);
        return larger == 0 ? 0 : (nearest - within) / larger;
    }

    private static double Width(
        ReadOnlySpan<double> distances, ReadOnlySpan<int> cluster, ReadOnlySpan<int> sizes, int member, Span<double> sums)
    {
        var own = cluster[member];
        if (sizes[own] == 1)
        {
            return 0;
        }

        sums.Clear();
        for (var other = 0; other < cluster.Length; other++)
        {
            sums[cluster[other]] += distances[member * cluster.Length + other];
        }

        var within = sums[own] / (sizes[own] - 1);
        var nearest = double.PositiveInfinity;
        for (var other = 0; other < sizes.Length; other++)
        {
            nearest = other == own || sizes[other] == 0 ? nearest : Math.Min(nearest, sums[other] / sizes[other]);
        }

        return Width(within, nearest);
    }

    private static int[] Sizes(ReadOnlySpan<int> cluster)
    {
        var clusters = 0;
        foreach (var label in cluster)
        {
            clusters = Math.Max(clusters, label + 1);
        }

        var sizes = new int[clusters];
        foreach (var label in cluster)
        {
            sizes[label]++;
        }

        return sizes;
    }

    private static bool IsDefined(int[] sizes, int members)
    {
        var clusters = sizes.Length - sizes.AsSpan().Count(0);
        return clusters >= 2 && clusters <= members - 1;
    }
}
