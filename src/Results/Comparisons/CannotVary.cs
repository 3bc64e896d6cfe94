using OpgaveSim.Model.Measures;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Results.Comparisons;

/// <summary>Why measures cannot vary at a point of a result's design, as far as it was known before it ran.</summary>
public static class CannotVary
{
    /// <summary>Asks it, by scenario and measure: null where the measure can vary, or the result does not say what its world was made of.</summary>
    /// <param name="values">The runs' values.</param>
    /// <param name="point">The point.</param>
    public static Func<Arm, Measure, NoVariation?> At(RunValues values, int point)
    {
        if (values.VarietyAt(point) is not { } world)
        {
            return (_, _) => null;
        }

        var scope = values.Settings.Head.Value.Measure;
        return (arm, measure) => Variation.Beforehand(measure, world, arm.Table.Value, scope);
    }
}
