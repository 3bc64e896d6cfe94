using OpgaveSim.Live.Measuring;
using OpgaveSim.Live.Protocol;
using OpgaveSim.Model.Mathematics;

namespace OpgaveSim.Live.Playing;

/// <summary>What other worlds say together.</summary>
internal static class WorldBand
{
    /// <summary>The band of pairs: 10th and 90th percentile and median, world by world, measure by measure, round by round.</summary>
    /// <param name="pairs">The pairs, at least one.</param>
    /// <param name="scenarios">Both scenarios.</param>
    public static BandEvent Of(IReadOnlyList<Background.Pair> pairs, IReadOnlyList<ShownScenario> scenarios) => new(
        pairs.Count,
        [Quantiles(pairs, pair => pair.First), Quantiles(pairs, pair => pair.Second)],
        [.. LiveMeasures.All.Select((measure, at) => Ahead(pairs, at, measure.SmallestDifference))],
        WorldHeadline.Of(pairs, scenarios));

    private static double[]?[][] Quantiles(IReadOnlyList<Background.Pair> pairs, Func<Background.Pair, double?[][]> side)
    {
        var rounds = pairs.Max(pair => side(pair).Length);
        return [.. LiveMeasures.Ids.Select((_, measure) => Enumerable.Range(0, rounds).Select(round =>
        {
            double[] values = [.. pairs.Select(pair => side(pair)).Select(curve => curve[Math.Min(round, curve.Length - 1)][measure]).OfType<double>().Order()];
            return values.Length == 0 ? null : (double[])[.. ((double[])[0.1, 0.5, 0.9]).Select(share => Math.Round(Quantile.Sorted(values, share), 5))];
        }).ToArray())];
    }

    /// <summary>In how many worlds the left one ends higher, the right one, or neither by a difference that matters.</summary>
    private static int[] Ahead(IReadOnlyList<Background.Pair> pairs, int measure, double smallest)
    {
        var ahead = new int[3];
        foreach (var pair in pairs)
        {
            if (pair.First[^1][measure] is { } first && pair.Second[^1][measure] is { } second)
            {
                ahead[Math.Abs(first - second) < smallest ? 2 : first > second ? 0 : 1]++;
            }
        }

        return ahead;
    }
}
