using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Model.Course;
using OpgaveSim.Model.Deliberation;
using OpgaveSim.Model.Records;

namespace OpgaveSim.Experiments.Estimates;

/// <summary>
/// About how long an experiment takes, how much memory and how much disk: estimates from constants that were measured on one machine
/// (docs/decisions/0030), to tell minutes from hours and megabytes from gigabytes. Time is without the report and for a machine that does
/// nothing else; worlds with long searches or large budgets take longer.
/// </summary>
/// <param name="Seconds">Time on this machine's processors, in seconds.</param>
/// <param name="MemoryBytes">Memory of the program with its design and as many worlds in it as run at a time.</param>
/// <param name="DiskBytes">Size of the results' database.</param>
public sealed record RunEstimate(double Seconds, long MemoryBytes, long DiskBytes)
{
    private const double Start = 3, PerTable = 0.65e-3, PerTableAndActor = 0.35e-6, PerTableOfGrains = 0.47e-3, WithoutDeliberation = 0.4;
    private const long Base = 1_500_000, PerRun = 3_000, PerRound = 150, PerClosedTable = 460, PerMember = 30, PerSolution = 120, PerActor = 60, PerTie = 24, PerScenarioRow = 100;
    private const long PerCommon = 250, PerCommonSolution = 40, PerHeld = 80;

    /// <summary>The estimate of an experiment.</summary>
    /// <param name="experiment">The experiment.</param>
    /// <param name="processors">Processors that work on it, at least 1.</param>
    public static RunEstimate Of(Experiment experiment, int processors)
    {
        var kept = KeptTables.Of(experiment.Head.Keep, experiment.RunCount);
        var isOfGrains = experiment.Head.Grain == GrainScale.Actor;
        double work = 0, disk = Base;
        long largest = 0;
        foreach (var point in experiment.Points)
        {
            var runs = (double)point.Scenarios.Count * experiment.Head.Replications;
            var issues = point.World.ArrivalRate * experiment.Head.Rounds;
            var deliberate = point.Scenarios.Average(scenario => MeetingLimit.Fewest(scenario.Table) == 0 ? WithoutDeliberation : 1);
            var weighed = experiment.Head.Measure == MeasureScope.Formation ? 0 : point.Scenarios.Average(scenario => MeetingLimit.Fewest(scenario.Table) == 0 ? 0 : 1);
            work += runs * issues * (PerTable * deliberate + (isOfGrains ? PerTableOfGrains : 0) + PerTableAndActor * weighed * point.World.Actors);
            disk += runs * BytesOfRun(experiment, point, issues, kept);
            var held = weighed > 0 ? (long)(PerHeld * issues * point.Scenarios.Count) : 0;
            largest = Math.Max(largest, held + MemoryEstimate.Bytes(point.World, experiment.Head.Grain, experiment.Head.Rounds));
        }

        var scenarios = experiment.Points.Sum(point => (long)point.Scenarios.Count);
        disk += 1.2 * experiment.Text.Length + PerScenarioRow * scenarios; // the text stands in the database and in the manifest
        var design = MemoryEstimate.DesignBytes(experiment.Points.Count, scenarios);
        var atATime = Math.Min(processors, Math.Max(1, experiment.RunCount));
        var program = MemoryEstimate.Bytes(new() { Actors = 0, IssuesPerRound = 0.001 }, GrainScale.World, 1);
        return new RunEstimate(Start + work / (isOfGrains ? processors : atATime), program + design + (largest - program) * atATime, (long)disk);
    }

    private static double BytesOfRun(Experiment experiment, DesignPoint point, double issues, IReadOnlyList<string> kept)
    {
        double Of(string table, double rows, long bytes) => kept.Contains(table) ? rows * bytes : 0;
        var world = point.World;
        return PerRun + (experiment.Head.Measure == MeasureScope.Full ? PerCommon : 0)
            + Of("round", experiment.Head.Rounds + point.Scenarios.Average(scenario => (scenario.Table.Interval - 1) * scenario.Table.Meetings.Mean), PerRound)
            + Of("closed_table", issues, PerClosedTable)
            + Of("member", issues * point.Scenarios.Average(scenario => scenario.Table.Seats.Mean), PerMember)
            + Of("solution", issues, PerSolution + (experiment.Head.Measure == MeasureScope.Full ? PerCommonSolution : 0))
            + Of("actor", world.Actors, PerActor)
            + Of("tie", 4.0 * world.Actors * Math.Max(1, world.TiesTaken), PerTie);
    }
}
