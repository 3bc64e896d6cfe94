using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Mathematics;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Sensitivity;

/// <summary>
/// How sure <see cref="SobolIndices"/> are: base points are drawn anew with replacement, each with all its mixed points (Archer, Saltelli
/// and Sobol 1997), and the middle part of the indices that come out is the interval. It says how sure they are of the design's size, not
/// of the worlds: outputs are taken as they are.
/// </summary>
/// <param name="First">Interval of S_i by factor.</param>
/// <param name="Total">Interval of ST_i by factor.</param>
public sealed record SobolBootstrap(IReadOnlyList<Interval> First, IReadOnlyList<Interval> Total)
{
    private static readonly KeyedDraws Draws = new(0x50B0150B0);

    /// <summary>The intervals; null under 10 base points, or where the output does not vary. O(draws · outputs).</summary>
    /// <param name="outputs">The model's outputs, in the order of the design's points.</param>
    /// <param name="factors">Number of factors.</param>
    /// <param name="draws">Draws of the bootstrap. They are keyed: equal outputs give equal intervals.</param>
    /// <param name="confidence">Confidence in (0, 1).</param>
    public static SobolBootstrap? Of(IReadOnlyList<double> outputs, int factors, int draws = 1_000, double confidence = 0.95)
    {
        int width = factors + 2, points = outputs.Count / width;
        if (points < 10)
        {
            return null;
        }

        var found = new List<SobolIndices>(draws);
        var sample = new double[points * width];
        for (var draw = 0; draw < draws; draw++)
        {
            for (var point = 0; point < points; point++)
            {
                var from = Draws.Below(points, Purpose.Bootstrap, (uint)draw, (uint)point) * width;
                for (var place = 0; place < width; place++)
                {
                    sample[point * width + place] = outputs[from + place];
                }
            }

            if (SobolIndices.Of(sample, factors) is { } indices)
            {
                found.Add(indices);
            }
        }

        return found.Count < draws / 2 ? null : new SobolBootstrap(
            [.. Enumerable.Range(0, factors).Select(factor => Middle([.. found.Select(indices => indices.First[factor])], confidence))],
            [.. Enumerable.Range(0, factors).Select(factor => Middle([.. found.Select(indices => indices.Total[factor])], confidence))]);
    }

    private static Interval Middle(double[] values, double confidence)
    {
        Array.Sort(values);
        return new Interval(Quantile.Sorted(values, (1 - confidence) / 2), Quantile.Sorted(values, (1 + confidence) / 2));
    }
}
