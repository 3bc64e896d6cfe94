using OpgaveSim.Model.Course;
using OpgaveSim.Model.Parameters;

namespace OpgaveSim.Experiments.Estimates;

/// <summary>
/// About how much memory one world takes, so that what cannot fit is refused before it starts. Measured on the program itself
/// (docs/performance.md); generous, as running out in the middle is worse than a refusal.
/// </summary>
public static class MemoryEstimate
{
    private const long Base = 300_000_000, PerActor = 400, PerActorDomain = 24, PerTie = 24, TiesMeasured = 32, PerActorGrain = 2_600, PerTouchedActor = 2_500;
    private const long PerPoint = 20_000, PerScenario = 22_000;
    private const long Uncollected = 400_000_000, UncollectedPerActor = 40_000;

    /// <summary>Bytes for the program with one world in it.</summary>
    /// <param name="p">The world.</param>
    /// <param name="grain">What a grain carries.</param>
    /// <param name="rounds">Rounds with arrivals.</param>
    public static long Bytes(WorldParameters p, GrainScale grain, int rounds)
    {
        var tables = (long)Math.Ceiling(p.ArrivalRate * rounds);
        var perActor = PerActor + PerActorDomain * p.Domains + PerTie * 2L * Math.Min(p.TiesTaken, p.TiesConsidered)
            + PerTouchedActor + PerTie * Math.Max(0, p.TiesKept - TiesMeasured) + (grain == GrainScale.Actor ? PerActorGrain : 0);
        return Base + p.Actors * perActor + tables * 2_500 + Math.Min(Uncollected, UncollectedPerActor * p.Actors);
    }

    /// <summary>Bytes for an experiment's design, and for writing it down with the results.</summary>
    /// <param name="points">Points.</param>
    /// <param name="scenarios">Scenarios, counted at every point.</param>
    public static long DesignBytes(long points, long scenarios) => points * PerPoint + scenarios * PerScenario;

    /// <summary>Bytes that this process can have.</summary>
    public static long Available() => GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
}
