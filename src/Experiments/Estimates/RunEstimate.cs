using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Model.Course;
using OpgaveSim.Model.Deliberation;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;
using static OpgaveSim.Experiments.Estimates.MeasuredCosts;

namespace OpgaveSim.Experiments.Estimates;

/// <summary>
/// About how long an experiment takes, how much memory and how much disk: estimates from <see cref="MeasuredCosts"/>, to tell minutes from
/// hours and megabytes from gigabytes. Time is without the report and for a machine that does nothing else; worlds with long searches or
/// large budgets take longer.
/// </summary>
/// <param name="Seconds">Time on this machine's processors, in seconds.</param>
/// <param name="MemoryBytes">Memory of the program with its design and as many worlds in it as run at a time.</param>
/// <param name="DiskBytes">Size of the results' database.</param>
public sealed record RunEstimate(double Seconds, long MemoryBytes, long DiskBytes)
{
    /// <summary>The estimate of an experiment.</summary>
    /// <param name="experiment">The experiment.</param>
    /// <param name="processors">Processors that work on it, at least 1.</param>
    public static RunEstimate Of(Experiment experiment, int processors)
    {
        var kept = KeptTables.Of(experiment.Head.Keep, experiment.RunCount);
        var isOfGrains = experiment.Head.Grain == GrainScale.Actor;
        double work = 0, disk = Empty;
        long largest = 0;
        foreach (var point in experiment.Points)
        {
            var runs = (double)point.Scenarios.Count * experiment.Head.Replications;
            var issues = point.World.ArrivalRate * experiment.Head.Rounds;
            work += runs * SecondsOfRun(point, issues, isOfGrains);
            disk += runs * BytesOfRun(experiment, point, issues, kept);
            var held = experiment.Head.Measure == MeasureScope.Full ? (long)(Held * issues * point.Scenarios.Count) : 0;
            largest = Math.Max(largest, held + MemoryEstimate.Bytes(point.World, experiment.Head.Grain, experiment.Head.Rounds, experiment.Head.Measure));
        }

        var scenarios = experiment.Points.Sum(point => (long)point.Scenarios.Count);
        disk += 1.2 * experiment.Text.Length + ScenarioRow * scenarios; // the text stands in the database and in the manifest
        var design = MemoryEstimate.DesignBytes(experiment.Points.Count, scenarios);
        var atATime = Math.Min(processors, Math.Max(1, experiment.RunCount));
        return new RunEstimate(Start + work / (isOfGrains ? processors : atATime), Program + design + (largest - Program) * atATime, (long)disk);
    }

    /// <summary>Seconds of one processor.</summary>
    private static double SecondsOfRun(DesignPoint point, double issues, bool isOfGrains)
    {
        var deliberating = point.Scenarios.Average(scenario => MeetingLimit.Fewest(scenario.Table) == 0 ? 0 : 1);
        return point.World.Actors * (Actor + (isOfGrains ? ActorOfGrains : 0))
            + issues * (Forming + deliberating * Deliberating + (isOfGrains ? FormingOfGrains + deliberating * DeliberatingOfGrains : 0));
    }

    private static double SeatsOf(DesignPoint point, Scenario scenario) => point is { World.CaseTables: true, Case: { } given }
        ? TablesToFill.Of(given).Average(table => table.Members.Count)
        : scenario.Table.Seats.Mean;

    private static double BytesOfRun(Experiment experiment, DesignPoint point, double issues, IReadOnlyList<string> kept)
    {
        double Of(string table, double rows, long bytes) => kept.Contains(table) ? rows * bytes : 0;
        var world = point.World;
        return RunRow + (experiment.Head.Measure == MeasureScope.Full ? CommonRow : 0)
            + Of("round", experiment.Head.Rounds + point.Scenarios.Average(scenario => (scenario.Table.Interval - 1) * scenario.Table.Meetings.Mean), RoundRow)
            + Of("closed_table", issues, ClosedTableRow)
            + Of("member", issues * point.Scenarios.Average(scenario => SeatsOf(point, scenario)), MemberRow)
            + Of("solution", issues, SolutionRow + (experiment.Head.Measure == MeasureScope.Full ? CommonSolutionRow : 0))
            + Of("actor", world.Actors, ActorRow)
            + Of("tie", 4.0 * world.Actors * Math.Max(1, world.TiesTaken), TieRow);
    }
}
