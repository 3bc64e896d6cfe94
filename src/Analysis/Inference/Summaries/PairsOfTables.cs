using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Networks;

namespace OpgaveSim.Analysis.Inference.Summaries;

/// <summary>Distances between members of tables, as <see cref="Model.Diversity.Separation"/>, from distances that are computed once for all pairs of actors.</summary>
internal static class PairsOfTables
{
    /// <summary>The mean over tables of the mean distance over their pairs; a pair without a distance is left out, and so is a table without a pair. No value without a table.</summary>
    /// <param name="network">The network.</param>
    /// <param name="actors">Number of actors.</param>
    /// <param name="distances">Distances, actors × actors, row by row; NaN: not defined.</param>
    public static double? Mean(TwoModeNetwork network, int actors, ReadOnlySpan<double> distances) => Moments.Mean(Each(network, actors, distances));

    /// <summary>The standard deviation (n − 1) over tables of the same; no value under two tables.</summary>
    /// <param name="network">The network.</param>
    /// <param name="actors">Number of actors.</param>
    /// <param name="distances">Distances, actors × actors, row by row; NaN: not defined.</param>
    public static double? Spread(TwoModeNetwork network, int actors, ReadOnlySpan<double> distances) => Moments.Deviation(Each(network, actors, distances));

    private static List<double> Each(TwoModeNetwork network, int actors, ReadOnlySpan<double> distances)
    {
        var each = new List<double>(network.Tables.Count);
        foreach (var members in network.Tables)
        {
            var own = 0.0;
            var pairs = 0;
            for (var i = 0; i < members.Length; i++)
            {
                var row = distances.Slice(members[i] * actors, actors);
                for (var j = i + 1; j < members.Length; j++)
                {
                    var distance = row[members[j]];
                    if (!double.IsNaN(distance))
                    {
                        own += distance;
                        pairs++;
                    }
                }
            }

            if (pairs > 0)
            {
                each.Add(own / pairs);
            }
        }

        return each;
    }

    /// <summary>Distances between all actors.</summary>
    /// <param name="actors">Number of actors.</param>
    /// <param name="between">The distance of two; null: not defined.</param>
    public static double[] Distances(int actors, Func<int, int, double?> between)
    {
        var distances = new double[actors * actors];
        for (var one = 0; one < actors; one++)
        {
            for (var other = one + 1; other < actors; other++)
            {
                distances[one * actors + other] = distances[other * actors + one] = between(one, other) ?? double.NaN;
            }
        }

        return distances;
    }
}
