namespace OpgaveSim.Model.Statistics;

/// <summary>
/// The difference of two scenarios, paired by world: only worlds in which both have a value count.
/// </summary>
/// <param name="Worlds">Worlds in which both have a value.</param>
/// <param name="Without">Worlds in which one or both have none.</param>
/// <param name="Mean">Mean difference, first minus second; null without worlds.</param>
/// <param name="Interval">95 % interval of the mean difference; null under 6 worlds.</param>
/// <param name="Ahead">Share of worlds in which the first has more, equal ones counting half; null without worlds.</param>
/// <param name="Differences">The differences, by world.</param>
public sealed record PairedDifference(
    int Worlds, int Without, double? Mean, Interval? Interval, double? Ahead, IReadOnlyList<double> Differences)
{
    /// <summary>Compares two scenarios.</summary>
    /// <param name="first">Values of the first, world by world; null is no value.</param>
    /// <param name="second">Values of the second, in the same worlds.</param>
    public static PairedDifference Of(IReadOnlyList<double?> first, IReadOnlyList<double?> second)
    {
        var differences = new List<double>(first.Count);
        var ahead = 0.0;
        for (var world = 0; world < first.Count; world++)
        {
            if (first[world] is { } one && second[world] is { } other)
            {
                differences.Add(one - other);
                ahead += one > other ? 1 : one == other ? 0.5 : 0;
            }
        }

        return new PairedDifference(
            differences.Count, first.Count - differences.Count, Moments.Mean(differences), MeanInterval.Of(differences),
            differences.Count == 0 ? null : ahead / differences.Count, differences);
    }
}
