namespace OpgaveSim.Model.Networks;

/// <summary>How alike tables are in who sits at them: the mean of |A ∩ B| / |A ∪ B| over pairs of tables (Jaccard 1901).</summary>
public static class TableOverlap
{
    /// <summary>
    /// The mean, in [0, 1], over pairs of tables of which at least one has members; no value without such a pair. O(tables² × size).
    /// </summary>
    public static double? MeanJaccard(TwoModeNetwork network)
    {
        var sum = 0.0;
        var pairs = 0;
        for (var i = 0; i < network.Tables.Count; i++)
        {
            for (var j = i + 1; j < network.Tables.Count; j++)
            {
                var both = Shared(network.Tables[i], network.Tables[j]);
                var either = network.Tables[i].Length + network.Tables[j].Length - both;
                sum += either == 0 ? 0 : (double)both / either;
                pairs += either == 0 ? 0 : 1;
            }
        }

        return pairs == 0 ? null : sum / pairs;
    }

    private static int Shared(int[] one, int[] other)
    {
        int shared = 0, j = 0;
        foreach (var member in one)
        {
            while (j < other.Length && other[j] < member)
            {
                j++;
            }

            shared += j < other.Length && other[j] == member ? 1 : 0;
        }

        return shared;
    }
}
