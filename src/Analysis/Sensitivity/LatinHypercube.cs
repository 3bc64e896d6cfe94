using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Sensitivity;

/// <summary>
/// Points in the unit cube that are spread evenly over every factor (McKay, Beckman and Conover 1979): with n points, each of n equal cells
/// of each factor holds one, at a uniform place in it.
/// </summary>
public static class LatinHypercube
{
    /// <summary>The points, each in [0, 1)^factors. The same draws give the same points. O(points × factors).</summary>
    /// <param name="draws">The draws.</param>
    /// <param name="points">n.</param>
    /// <param name="factors">Number of factors.</param>
    public static double[][] Points(KeyedDraws draws, int points, int factors)
    {
        var cube = new double[points][];
        for (var point = 0; point < points; point++)
        {
            cube[point] = new double[factors];
        }

        var cells = new DrawWithoutReplacement();
        for (var factor = 0; factor < factors; factor++)
        {
            cells.Begin(draws, Purpose.LatinHypercubeCell, (uint)factor, 0, points);
            for (var point = 0; cells.TryNext(out var cell); point++)
            {
                var offset = draws.Uniform(Purpose.LatinHypercubeOffset, (uint)factor, (uint)point);
                cube[point][factor] = Math.Min((cell + offset) / points, Math.BitDecrement(1.0));
            }
        }

        return cube;
    }
}
