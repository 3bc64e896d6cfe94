using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Model.Landscapes;

/// <summary>
/// F*, the yardstick of quality: the best of greedy climbs with full information from 20 keyed starts and from the
/// status quo. A property of the issue, the same in all scenarios; a table can do better, and then quality is above 1.
/// </summary>
public static class BestSolution
{
    /// <summary>Keyed starts besides the status quo.</summary>
    public const int Restarts = 20;

    /// <summary>F* of an issue. Costs some 20 climbs; compute it once per world.</summary>
    /// <param name="draws">The run's draws.</param>
    /// <param name="landscape">The issue's landscape.</param>
    /// <param name="issue">The issue's id.</param>
    /// <param name="choices">The issue's choices.</param>
    /// <param name="statusQuo">x⁰.</param>
    public static double Quality(KeyedDraws draws, NkLandscape landscape, int issue, ulong choices, ulong statusQuo)
    {
        var climb = new Climb(landscape, [statusQuo]);
        var best = Summit(landscape, climb);
        for (var restart = 0; restart < Restarts; restart++)
        {
            var start = (statusQuo & ~choices) | (draws.Bits(Purpose.OptimumStart, (uint)issue, (uint)restart) & choices);
            climb.Restart([start]);
            best = Math.Max(best, Summit(landscape, climb));
        }

        return best;
    }

    private static double Summit(NkLandscape landscape, Climb climb)
    {
        AdaptiveWalk.Greedy(landscape, climb);
        return climb.Fitness;
    }
}
