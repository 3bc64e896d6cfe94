using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Published.ProblemSolvers;

/// <summary>
/// Heights on a ring of points, in [0, 100). Random heights lie 1 + U{0 … 2s − 1} points apart, the points between on a straight line; the last
/// stretch runs to the first height. At smoothness s = 0 every point has a random height of its own.
/// </summary>
public static class HeightRing
{
    /// <summary>The heights, point by point.</summary>
    /// <param name="draws">The draws.</param>
    /// <param name="points">Number of points, ≥ 1.</param>
    /// <param name="smoothness">s ≥ 0.</param>
    public static double[] Create(KeyedDraws draws, int points, int smoothness)
    {
        var heights = new double[points];
        var first = 100 * KeyedDraws.ToUniform(draws.Block(Purpose.RingHeight, 0).Low);
        var (from, height) = (0, first);
        for (uint index = 0; from < points; index++)
        {
            var gap = 1 + (smoothness == 0 ? 0 : KeyedDraws.ToBelow(draws.Block(Purpose.RingHeight, index).High, 2 * smoothness));
            var to = Math.Min(from + gap, points);
            var next = to == points ? first : 100 * KeyedDraws.ToUniform(draws.Block(Purpose.RingHeight, index + 1).Low);
            for (var point = from; point < to; point++)
            {
                heights[point] = height + (next - height) * (point - from) / (to - from);
            }

            (from, height) = (to, next);
        }

        return heights;
    }
}
