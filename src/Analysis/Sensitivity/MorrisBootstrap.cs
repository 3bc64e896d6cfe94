using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Mathematics;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Sensitivity;

/// <summary>How sure μ* of <see cref="MorrisEffects"/> is: trajectories are drawn anew with replacement; the middle part is the interval.</summary>
public static class MorrisBootstrap
{
    private static readonly KeyedDraws Draws = new(0x40BB15);

    /// <summary>The interval of μ* by factor; null under 6 trajectories. O(draws · trajectories · factors).</summary>
    /// <param name="points">The design's points.</param>
    /// <param name="outputs">The model's outputs, in their order.</param>
    /// <param name="draws">Draws of the bootstrap. They are keyed: equal outputs give equal intervals.</param>
    /// <param name="confidence">Confidence in (0, 1).</param>
    public static IReadOnlyList<Interval>? OfMuStar(
        IReadOnlyList<double[]> points, IReadOnlyList<double> outputs, int draws = 1_000, double confidence = 0.95)
    {
        var factors = points.Count == 0 ? 0 : points[0].Length;
        var trajectories = points.Count / (factors + 1);
        if (trajectories < 6)
        {
            return null;
        }

        var width = factors + 1;
        double[][] sizes = [.. Enumerable.Range(0, trajectories).Select(trajectory => MorrisEffects.Of(
            [.. points.Skip(trajectory * width).Take(width)], [.. outputs.Skip(trajectory * width).Take(width)])!.MuStar.ToArray())];
        var means = new double[factors][];
        for (var factor = 0; factor < factors; factor++)
        {
            means[factor] = new double[draws];
        }

        for (var draw = 0; draw < draws; draw++)
        {
            for (var place = 0; place < trajectories; place++)
            {
                var from = sizes[Draws.Below(trajectories, Purpose.Bootstrap, (uint)draw, (uint)place)];
                for (var factor = 0; factor < factors; factor++)
                {
                    means[factor][draw] += from[factor] / trajectories;
                }
            }
        }

        return [.. means.Select(values =>
        {
            Array.Sort(values);
            return new Interval(Quantile.Sorted(values, (1 - confidence) / 2), Quantile.Sorted(values, (1 + confidence) / 2));
        })];
    }
}
