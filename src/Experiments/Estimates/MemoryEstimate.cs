using OpgaveSim.Model.Course;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Records;
using static OpgaveSim.Experiments.Estimates.MeasuredCosts;

namespace OpgaveSim.Experiments.Estimates;

/// <summary>
/// About how much memory one world takes, so that what cannot fit is refused before it starts. From <see cref="MeasuredCosts"/>.
/// </summary>
public static class MemoryEstimate
{
    private const int TiesMeasured = 32; // most that an actor keeps in the worlds that were measured

    /// <summary>Bytes for the program with one world in it.</summary>
    /// <param name="p">The world.</param>
    /// <param name="grain">What a grain carries.</param>
    /// <param name="rounds">Rounds with arrivals.</param>
    /// <param name="measure">What is measured: formation alone keeps no solutions.</param>
    public static long Bytes(WorldParameters p, GrainScale grain, int rounds, MeasureScope measure)
    {
        var tables = (long)Math.Ceiling(p.ArrivalRate * rounds);
        var perActor = ActorBytes + Domain * p.Domains + Tie * 2L * Math.Min(p.TiesTaken, p.TiesConsidered)
            + Tie * Math.Max(0, p.TiesKept - TiesMeasured) + (grain == GrainScale.Actor ? ActorGrain : 0);
        var perTable = FormedTable + (measure == MeasureScope.Full ? DeliberatedTable : 0);
        return Program + p.Actors * perActor + tables * perTable + Math.Min(Uncollected, UncollectedPerTable * tables);
    }

    /// <summary>Bytes for an experiment's design, and for writing it down with the results.</summary>
    /// <param name="points">Points.</param>
    /// <param name="scenarios">Scenarios, counted at every point.</param>
    public static long DesignBytes(long points, long scenarios) => points * Point + scenarios * Scenario;

    /// <summary>Bytes that this process can have.</summary>
    public static long Available() => GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
}
