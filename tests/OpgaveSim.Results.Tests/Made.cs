using OpgaveSim.Experiments.Stored;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Results.Tests;

/// <summary>Scenarios and comparisons that nobody ran, with values as a test makes them up.</summary>
internal static class Made
{
    /// <summary>A scenario with default tables.</summary>
    public static Arm Arm(string name, int position, Logic logic) => new(name, position, name, logic, StoredExperiment.Record(new TableParameters()), 0);

    /// <summary>Scenarios with named logics; the first is the baseline.</summary>
    public static Arms Arms(params IReadOnlyList<(string Name, string Logic)> arms) =>
        new([.. arms.Select((arm, position) => Arm(arm.Name, position, Logics.Named(arm.Logic)))], arms[0].Name);

    /// <summary>Comparisons of scenarios that ran in the same worlds.</summary>
    /// <param name="arms">The scenarios.</param>
    /// <param name="worlds">How many worlds.</param>
    /// <param name="value">The value of a measure in a world; null is no value.</param>
    public static ComparisonSet Set(Arms arms, int worlds, Func<Arm, Measure, int, double?> value) =>
        new(arms, [], (arm, measure) => [.. Enumerable.Range(0, worlds).Select(world => value(arm, measure, world))], (_, _) => true);
}
