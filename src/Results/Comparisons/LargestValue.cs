using OpgaveSim.Model.Measures;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Results.Comparisons;

/// <summary>The largest value that measures can take at a point of a result's design; where seats vary, at tables with as many seats as the mean.</summary>
public static class LargestValue
{
    /// <summary>Asks it, by scenario and measure: null where none is known, the result does not say what its world was made of, or tables are like those of a case.</summary>
    /// <param name="values">The runs' values.</param>
    /// <param name="point">The point.</param>
    public static Func<Arm, Measure, double?> At(RunValues values, int point) =>
        values.VarietyAt(point) is { } world && !values.Settings.Point(point).World.Value.CaseTables
        ? (arm, measure) => MeasureCeiling.Of(measure, world, arm.Table.Value.Seats.Middle)
        : (_, _) => null;
}
