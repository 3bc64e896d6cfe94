using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Sensitivity;

/// <summary>
/// Where to run a model to screen its factors (Morris 1991): trajectories over a grid of p levels a factor, in each of which every factor
/// changes once, by Δ = p / (2(p − 1)), in a random order and direction. Cheap: factors + 1 runs a trajectory.
/// </summary>
public static class MorrisDesign
{
    /// <summary>
    /// The points in the unit cube, trajectory by trajectory, factors + 1 points each. Neighbouring ones differ in one factor.
    /// </summary>
    /// <param name="draws">The draws.</param>
    /// <param name="trajectories">Number of trajectories.</param>
    /// <param name="factors">Number of factors.</param>
    /// <param name="levels">p, even, so that all levels are as likely.</param>
    public static IReadOnlyList<double[]> Points(KeyedDraws draws, int trajectories, int factors, int levels = 4)
    {
        var design = new List<double[]>(trajectories * (factors + 1));
        var order = new DrawWithoutReplacement();
        var step = levels / (2.0 * (levels - 1));
        for (uint trajectory = 0; trajectory < trajectories; trajectory++)
        {
            var point = new double[factors];
            var target = new double[factors];
            for (var factor = 0; factor < factors; factor++)
            {
                var block = draws.Block(Purpose.MorrisStart, trajectory, (uint)factor);
                var low = KeyedDraws.ToBelow(block.Low, levels / 2) / (levels - 1.0);
                (point[factor], target[factor]) = (block.W2 & 1) == 0 ? (low, low + step) : (low + step, low);
            }

            design.Add([.. point]);
            order.Begin(draws, Purpose.MorrisOrder, trajectory, 0, factors);
            while (order.TryNext(out var next))
            {
                point[next] = target[next];
                design.Add([.. point]);
            }
        }

        return design;
    }
}
